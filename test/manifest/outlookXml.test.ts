import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAttributeValue, getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { PNG } from 'pngjs';

const text = readFileSync('manifest/outlook.xml', 'utf8');
const root = parseDocument(text, { xmlMode: true });
const all = getElementsByTagName('*', root);
const attributes = (name: string) => all.flatMap((element) => getAttributeValue(element, name) ?? []);
const elements = (name: string) => all.filter((element) => element.name === name);

/** A file of the built site: pages come from src/entries, the rest from assets. */
const source = (address: string): string => {
  const path = new URL(address).pathname.slice(1);
  return path.startsWith('assets/') ? path : join('src/entries', path);
};

describe('the XML manifest', () => {
  test('has a GUID for an id and four numbers for a version', () => {
    expect(textContent(elements('Id'))).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(textContent(elements('Version'))).toMatch(/^\d+(?:\.\d+){3}$/);
  });

  test('opens the pane on reading and on writing a message, with commands and without', () => {
    const points = elements('ExtensionPoint').map((element) => getAttributeValue(element, 'xsi:type'));
    expect(points.filter((point) => point === 'MessageReadCommandSurface')).toHaveLength(2);
    expect(points.filter((point) => point === 'MessageComposeCommandSurface')).toHaveLength(2);
    const forms = elements('Form').map((element) => getAttributeValue(element, 'xsi:type'));
    expect(forms).toEqual(['ItemRead', 'ItemEdit']);
  });

  test('lets the pane be pinned while reading, in the overrides that know pinning', () => {
    const pinning = elements('SupportsPinning');
    expect(pinning).toHaveLength(1);
    const newest = elements('VersionOverrides').find(
      (element) => getAttributeValue(element, 'xsi:type') === 'VersionOverridesV1_1',
    );
    expect(getElementsByTagName('SupportsPinning', newest ?? [])).toHaveLength(1);
  });

  test('defines every resource that it refers to, and refers to every resource that it defines', () => {
    for (const overrides of elements('VersionOverrides')) {
      const own = overrides.children.filter((child) => !('name' in child && child.name === 'VersionOverrides'));
      const inside = getElementsByTagName('*', own);
      const used = new Set(inside.flatMap((element) => getAttributeValue(element, 'resid') ?? []));
      const defined = inside
        .filter((element) => ['bt:Image', 'bt:Url', 'bt:String'].includes(element.name))
        .flatMap((element) => getAttributeValue(element, 'id') ?? []);
      expect([...used].sort()).toEqual([...new Set(defined)].sort());
      expect(defined).toHaveLength(new Set(defined).size);
      for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  test('gives every sentence in Portuguese, English and Spanish', () => {
    const sentences = elements('bt:String').filter((element) => getAttributeValue(element, 'id') !== 'name');
    for (const element of [
      ...sentences,
      ...elements('DisplayName'),
      ...elements('Description').filter((one) => one.children.length > 0),
    ]) {
      const locales = element.children.flatMap((child) => ('attribs' in child ? (child.attribs['Locale'] ?? []) : []));
      expect(locales).toEqual(['en-US', 'es-ES']);
    }
    expect(textContent(elements('DefaultLocale'))).toBe('pt-BR');
  });

  test('keeps its sentences within the limits of the format', () => {
    const strings = (list: string) =>
      getElementsByTagName(list, root).flatMap((element) =>
        getElementsByTagName('*', element.children).map(
          (one) => getAttributeValue(one, 'DefaultValue') ?? getAttributeValue(one, 'Value') ?? '',
        ),
      );
    expect(Math.max(...strings('bt:ShortStrings').map((value) => value.length))).toBeLessThanOrEqual(125);
    expect(Math.max(...strings('bt:LongStrings').map((value) => value.length))).toBeLessThanOrEqual(250);
  });

  test('names only https addresses of files that exist', () => {
    const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/localhost:8443\//);
      expect({ address, exists: existsSync(source(address)) }).toEqual({ address, exists: true });
    }
  });

  test('names icons of the size that it says', () => {
    const sized = elements('bt:Image').filter((element) => getAttributeValue(element, 'size') !== undefined);
    expect(sized).not.toHaveLength(0);
    for (const element of sized) {
      const resource = elements('bt:Image').find(
        (one) => getAttributeValue(one, 'id') === getAttributeValue(element, 'resid'),
      );
      const image = PNG.sync.read(readFileSync(source(getAttributeValue(resource ?? element, 'DefaultValue') ?? '')));
      expect([image.width, image.height]).toEqual(Array(2).fill(Number(getAttributeValue(element, 'size'))));
    }
  });
});
