import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Size budgets of the Outlook pane, bytes gzip (DESIGN: The pane): all its JavaScript together, lazily loaded parts
 * included, and each language's weights. What loads until contact and next step show is counted where it can be seen, in test/browser.
 */
const budget = 400 * 1024;
/** A language's learned weights, which are data and no JavaScript: what a page fetches beside its scripts (docs/decisions/0016). */
const dataBudget = 160 * 1024;

interface Stats {
  readonly entrypoints: Readonly<Record<string, { readonly chunks: readonly (string | number)[] }>>;
  readonly chunks: readonly {
    readonly id: string | number;
    readonly files: readonly string[];
    readonly children?: readonly (string | number)[];
  }[];
}

const dist = 'dist';
const stats = JSON.parse(readFileSync(join(dist, 'stats.json'), 'utf8')) as Stats;
const sizes = new Map(
  readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length]),
);

/** Every script that a page can load, by following chunks to the ones that they load later. */
function scriptsOf(entry: string): Set<string> {
  const seen = new Set<string | number>();
  const todo = [...(stats.entrypoints[entry]?.chunks ?? [])];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    todo.push(...(stats.chunks.find((chunk) => chunk.id === id)?.children ?? []));
  }
  return new Set(
    stats.chunks.filter(({ id }) => seen.has(id)).flatMap(({ files }) => files.filter((file) => sizes.has(file))),
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
let failed = false;
for (const entry of ['taskpane', 'demo']) {
  const scripts = scriptsOf(entry);
  const total = [...scripts].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const limit = entry === 'taskpane' ? budget : null;
  if (scripts.size === 0) {
    console.error(`${entry}: not built`);
    failed = true;
  }
  const over = limit !== null && total > limit;
  failed ||= over;
  console.log(
    `${entry}: all JavaScript ${kilobytes(total)} gzip in ${scripts.size} files${limit === null ? '' : `, budget ${kilobytes(limit)}`}${over ? ' — TOO LARGE' : ''}`,
  );
}
for (const file of readdirSync(dist).filter((name) => /^[0-9a-f]{12}\.json$/.test(name))) {
  const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  failed ||= size > dataBudget;
  console.log(
    `${file}: ${kilobytes(size)} gzip of data, budget ${kilobytes(dataBudget)}${size > dataBudget ? ' — TOO LARGE' : ''}`,
  );
}
process.exitCode = failed ? 1 : 0;
