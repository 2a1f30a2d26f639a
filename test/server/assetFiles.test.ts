import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assetFiles } from '../../src/server/assetFiles';

const dist = mkdtempSync(join(tmpdir(), 'retorno-assets-'));
const built = [
  ...[
    'taskpane.html',
    'demo.html',
    'taskpane.1a2b3c4d.js',
    '1a2b3c4d5e6f.js',
    'taskpane.1a2b3c4d.css',
    '1a2b3c4d5e6f.json',
  ],
  ...['demo.1a2b3c4d.js', 'demo.1a2b3c4d.css', 'stats.json', '.env', 'assets/icon-32.png', 'assets/about.html'],
  ...['server/server.mjs', 'manifest/outlook.xml', 'retorno.sqlite'],
];
for (const file of built) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), file);
}
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const files = assetFiles(dist);

test('the pane is served, and neither the demo nor anything else that lies beside it', () => {
  expect([...files.keys()].sort()).toEqual([
    '/1a2b3c4d5e6f.js',
    '/1a2b3c4d5e6f.json',
    '/assets/about.html',
    '/assets/icon-32.png',
    '/taskpane.1a2b3c4d.css',
    '/taskpane.1a2b3c4d.js',
    '/taskpane.html',
  ]);
});

test('files whose names change with their content are kept for good, the others are asked for each time', () => {
  const kept = [...files].filter(([, { headers }]) => headers['Cache-Control']?.includes('immutable'));
  expect(kept.map(([path]) => path).sort()).toEqual([
    '/1a2b3c4d5e6f.js',
    '/1a2b3c4d5e6f.json',
    '/taskpane.1a2b3c4d.css',
    '/taskpane.1a2b3c4d.js',
  ]);
});

test('the pane may be framed by Outlook and run Microsoft’s library, other pages neither', () => {
  const policyOf = (path: string): string => files.get(path)?.headers['Content-Security-Policy'] ?? '';
  expect(policyOf('/taskpane.html')).toContain('https://outlook.office.com');
  expect(policyOf('/taskpane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  expect(policyOf('/taskpane.html')).not.toContain('unsafe-eval');
  expect(policyOf('/assets/about.html')).toContain("frame-ancestors 'none'");
});

test('a server without a built pane serves none and starts all the same', () => {
  expect(assetFiles(join(dist, 'nowhere')).size).toBe(0);
});
