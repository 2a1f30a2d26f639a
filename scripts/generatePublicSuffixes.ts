/**
 * Writes `src/core/contact/publicSuffixes.ts` from the public suffix list (ICANN part) as tldts-icann ships it: for each country
 * domain the labels under which companies register ("br: com, ind, eng …"). Run: `npx tsx scripts/generatePublicSuffixes.ts`.
 * Regions that list thousands of town names (jp, no, it, us schools) are left to the domain itself: they would cost more bytes
 * than their mail is worth here.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Trie {
  readonly nodeFlags: Uint8Array;
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
}

const home = dirname(createRequire(import.meta.url).resolve('tldts-icann/package.json'));
const trie = (await import(pathToFileURL(join(home, 'dist/es6/src/data/trie.js')).href)) as Trie;

const offsets: number[] = [];
let offset = 0;
for (const length of trie.edgeLength) {
  offsets.push(offset);
  offset += length;
}

function* children(node: number): Generator<{ label: string; node: number }> {
  for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
    const start = offsets[edge] ?? 0;
    yield { label: trie.labelText.slice(start, start + (trie.edgeLength[edge] ?? 0)), node: trie.edgeChild[edge] ?? 0 };
  }
}

/** More labels than this under one domain are towns and regions. Brazil, which lists trades, has about 150. */
const MOST = 60;
const rows: string[] = [];
for (const top of children(trie.rulesRoot)) {
  if (top.label.length !== 2) continue;
  const labels = [...children(top.node)]
    .filter(({ label, node }) => label !== '*' && /^[a-z0-9-]+$/.test(label) && ((trie.nodeFlags[node] ?? 0) & 1) === 1)
    .map(({ label }) => label)
    .sort();
  const kept =
    top.label === 'br' || labels.length <= MOST
      ? labels
      : labels.filter((label) => /^(com?|org|net|edu|gov?|ac|or|ne|info|priv)$/.test(label));
  if (kept.length > 0) rows.push(`${top.label}:${kept.join(',')}`);
}
rows.sort();

writeFileSync(
  'src/core/contact/publicSuffixes.ts',
  `/** Country domains and the labels under which companies register there, made by scripts/generatePublicSuffixes.ts: do not edit. */
export const publicSuffixes =
  '${rows.join(' ')}';
`,
);
