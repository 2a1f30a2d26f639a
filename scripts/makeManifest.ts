/**
 * `npm run manifest -- https://retorno.example.com`: writes the manifests of Outlook, and Gmail's deployment (`gmail/deployment.json`),
 * for the address where the pane or the server is served into `dist/manifest` (default https://localhost:8443, which is what the files in
 * `manifest` say).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const written = new URL('https://localhost:8443');

/** A manifest text with another address in it. `address` is an https origin; throws a sentence for anything else. */
export function withAddress(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search + url.hash !== '') {
    throw new Error(`Not an https address without a path: ${address}`);
  }
  return text.replaceAll(written.origin, url.origin).replaceAll(`"${written.host}"`, `"${url.host}"`);
}

function makeManifests(address: string): void {
  const target = join('dist', 'manifest');
  for (const entry of readdirSync('manifest', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative('manifest', join(entry.parentPath, entry.name));
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), withAddress(readFileSync(join('manifest', file), 'utf8'), address));
    console.log(join(target, file));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) makeManifests(process.argv[2] ?? written.origin);
