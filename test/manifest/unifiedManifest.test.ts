import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { PNG } from 'pngjs';

const file = 'manifest/manifest.json';
const text = readFileSync(file, 'utf8');

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** The value at a path such as `extensions[0].ribbons[1].label`; undefined where there is none. */
const at = (root: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      root,
    );

/** What office-addin-manifest says of a file, in a Node of its own: it needs modules that jest cannot load. No network. */
function validate(path: string): unknown {
  const script = `require('office-addin-manifest').validateManifest(process.argv[1]).then(
    (result) => console.log(JSON.stringify(result)),
    (error) => console.log(JSON.stringify({ isValid: false, error: String(error) })))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' }));
}

describe('the unified manifest', () => {
  test('validates with office-addin-manifest', () => {
    expect(validate(file)).toEqual({ isValid: true });
  });

  test('is refused by the same check when a word stands where a yes or no belongs, so that the check means something', () => {
    const folder = mkdtempSync(join(tmpdir(), 'retorno-manifest-'));
    const broken = join(folder, 'manifest.json');
    writeFileSync(broken, text.replace('"pinnable": true', '"pinnable": "yes"'));
    expect(validate(broken)).toMatchObject({ isValid: false });
    rmSync(folder, { recursive: true });
  });

  test('has a GUID of its own and opens the same page as the XML manifest', () => {
    const xml = readFileSync('manifest/outlook.xml', 'utf8');
    const page = at(JSON.parse(text), 'extensions[0].runtimes[0].code.page');
    expect(typeof page).toBe('string');
    expect(xml).toContain(`<bt:Url id="pane" DefaultValue="${String(page)}" />`);
    expect(read(file)['id']).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('opens the pane on reading, where it can be pinned, and on writing', () => {
    const ribbons = at(JSON.parse(text), 'extensions[0].ribbons');
    expect(ribbons).toMatchObject([{ contexts: ['mailRead'] }, { contexts: ['mailCompose'] }]);
    const action = at(ribbons, '[0].tabs[0].groups[0].controls[0].actionId');
    const actions = at(JSON.parse(text), 'extensions[0].runtimes[0].actions');
    expect(actions).toContainEqual({ id: action, type: 'openPage', view: 'pane', pinnable: true });
  });

  test('names only https addresses of files that exist', () => {
    const addresses = text.match(/https:\/\/localhost:8443\/[^"#]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const path = new URL(address).pathname.slice(1);
      const source = path.startsWith('assets/') ? path : join('src/entries', path);
      expect({ address, exists: existsSync(source) }).toEqual({ address, exists: true });
    }
  });

  test('has a colour icon of 192 pixels and an outline of 32', () => {
    const sizes = ['color', 'outline'].map(
      (kind) => PNG.sync.read(readFileSync(String(at(read(file), `icons.${kind}`)))).width,
    );
    expect(sizes).toEqual([192, 32]);
  });

  test.each(['en', 'es'])('is translated into %s at places that exist, by the schema of translations', (language) => {
    const { $schema, ...words } = read(`manifest/manifest.${language}.json`);
    expect($schema).toContain('Localization');
    for (const path of Object.keys(words)) expect([path, typeof at(read(file), path)]).toEqual([path, 'string']);
    const published = read(
      'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json',
    );
    const ajv = new Ajv({ strict: false, validateSchema: false, logger: false, unicodeRegExp: false });
    // An older dialect, whose name for itself ajv does not know.
    const schema = Object.fromEntries(Object.entries(published).filter(([key]) => !['$schema', 'id'].includes(key)));
    const check = ajv.compile(schema);
    expect(check(words) ? [] : check.errors).toEqual([]);
  });
});
