import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ReadResult } from '../src/entries/read/ReadResult';
import { run } from '../src/entries/read/run';
import { corpora, tokens } from './corpus';

/**
 * Authored threads with every field known, those of the corpora where they are present and the project's own, read as `npm run read` reads
 * them (`npx tsx bench/threads.ts [-v] [FILE.jsonl]`): the thread rebuilt, the newest writer's words, what was asked, promised and objected,
 * when, for how much, and what it means.
 */
interface Said {
  readonly text: string;
  readonly date?: string;
  readonly start?: string;
  readonly due?: string;
  readonly who?: string;
  readonly value?: number;
  readonly cur?: string;
}
type Texts = readonly (string | Said)[];
interface Gold {
  readonly disposition: string;
  readonly questions?: Texts;
  readonly requests?: Texts;
  readonly objections?: Texts;
  readonly problems?: Texts;
  readonly problem?: string;
  readonly products?: Texts;
  readonly commitments?: readonly Said[];
  readonly deadlines?: readonly Said[];
  readonly events?: readonly Said[];
  readonly amounts?: readonly Said[];
  readonly meeting?: Said;
  readonly followup?: Said;
  readonly referral?: { readonly name: string | null; readonly email: string | null };
  readonly ooo?: { readonly back?: string; readonly delegate?: { readonly name: string } };
  readonly inline?: readonly (readonly [question: string, answer: string])[];
}
interface Authored {
  readonly id: string;
  readonly frm: string;
  readonly subject: string;
  readonly received_at: string;
  readonly input: string;
  readonly min?: string;
  readonly max?: string;
  readonly thread: readonly {
    readonly name: string | null;
    readonly email: string | null;
    readonly date: string | null;
    readonly body: string;
  }[];
  readonly gold: Gold;
}

const verbose = process.argv.includes('-v');
const named = process.argv.slice(2).filter((word) => word.endsWith('.jsonl'));
const own = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name) =>
  join('test/fixtures/threads', `${name}.jsonl`),
);
const files = named.length > 0 ? named : [join(corpora, 'threads.jsonl'), ...own];
const counts = new Map<string, { right: number; of: number }>();
function score(id: string, field: string, right: boolean, note: string): void {
  for (const name of [field, 'every field']) {
    const count = counts.get(name) ?? { right: 0, of: 0 };
    counts.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
  }
  if (verbose && !right) console.log(`  ${id} ${field}: ${note}`);
}

const SIGNAL: Readonly<Record<string, string>> = { opt_out: 'opted-out', not_interested: 'declined' };
const address = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
const textOf = (one: string | Said): string => (typeof one === 'string' ? one : one.text);
/** Whether most words of one are in the other: where a sentence begins and ends is a matter of taste. */
function overlaps(a: string, b: string): boolean {
  const [one, two] = [tokens(a.toLowerCase()), new Set(tokens(b.toLowerCase()))];
  return common(one, two) >= 0.6 * Math.min(one.length, two.size);
}
const common = (one: readonly string[], two: ReadonlySet<string>): number => one.filter((word) => two.has(word)).length;
/** How alike two texts are, from 0 to 1: a short one is not like a long one that happens to have its words. */
function alike(a: string, b: string): number {
  const [one, two] = [tokens(a.toLowerCase()), new Set(tokens(b.toLowerCase()))];
  return common(one, two) / Math.max(1, one.length, two.size);
}
const eml = (row: Authored): string => {
  const encoded = (text: string): string =>
    /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  const name = row.frm.replace(/\s*<[^>]*>$/, '');
  return [
    `From: ${encoded(name)} <${address(row.frm)}>`,
    `To: ${sellers(row)[0] ?? 'eu@nexo.example'}`,
    `Subject: ${encoded(row.subject)}`,
    `Date: ${new Date(`${row.received_at}:00Z`).toUTCString().replace('GMT', '-0300')}`,
    'Message-ID: <1@nexo.example>',
    ...(row.gold.disposition === 'out_of_office' ? ['Auto-Submitted: auto-replied'] : []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(row.input)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  ].join('\r\n');
};
/** Those whom the contact answers: every address of the thread outside the contact's own organisation. */
const sellers = (row: Authored): string[] => [
  ...new Set(
    row.thread
      .map(({ email }) => email)
      .filter((email): email is string => email !== null && email.split('@')[1] !== address(row.frm).split('@')[1]),
  ),
];

async function read(row: Authored, folder: string): Promise<ReadResult> {
  const path = join(folder, 'thread.eml');
  writeFileSync(path, eml(row));
  const me = sellers(row);
  const now = new Date(Date.parse(`${row.received_at}:00-03:00`) + 60_000).toISOString();
  return JSON.parse(
    await run([path, '--json', '--now', now, ...(me.length > 0 ? ['--me', me.join(',')] : [])], () => undefined),
  ) as ReadResult;
}

function judge(row: Authored, got: ReadResult): void {
  const { gold, id } = row;
  const said = (field: string, right: boolean, note: unknown): void => {
    score(id, field, right, typeof note === 'string' ? note : JSON.stringify(note));
  };
  const own = got.thread.messages.find(({ source }) => source === 'message');
  const [words, min, max] = [tokens(own?.text ?? ''), tokens(row.min ?? ''), tokens(row.max ?? '')];
  const inside = (part: readonly string[], all: readonly string[]): boolean => {
    let at = 0;
    for (const word of all) if (part[at] === word) at++;
    return at === part.length;
  };
  if (row.min !== undefined) said('own words', inside(min, words) && inside(words, max), own?.text ?? '');
  for (const earlier of row.thread) {
    const body = earlier.body.slice(0, 400);
    const [found] = got.thread.messages
      .filter(({ text, source }) => source === 'quoted' && overlaps(body, text.slice(0, 600)))
      .sort((a, b) => alike(body, b.text.slice(0, 600)) - alike(body, a.text.slice(0, 600)));
    said('earlier message', found !== undefined, earlier.body.slice(0, 90));
    if (!found) continue;
    if (earlier.email !== null)
      said('earlier message: address', found.from.address === earlier.email, `${found.from.address} ${earlier.email}`);
    if (earlier.date !== null)
      said(
        'earlier message: date',
        found.date?.startsWith(earlier.date.slice(0, 16)) === true,
        `${found.date} ${earlier.date}`,
      );
  }
  const shown = got.signals.filter(({ message }) => got.thread.messages[message ?? -1] === own);
  const stops = shown.map(({ kind }) => kind as string).filter((kind) => !['interested', 'complaint'].includes(kind));
  const wanted = SIGNAL[gold.disposition] ?? gold.disposition.replaceAll('_', '-');
  const right = ['engaged', 'none'].includes(gold.disposition)
    ? !stops.some((kind) => kind !== 'purchased')
    : stops.includes(wanted) ||
      own?.auto === wanted ||
      (gold.disposition === 'auto_ack' && own?.auto === 'auto-ack') ||
      (gold.disposition === 'bounce' && own?.auto === 'bounce');
  said('disposition', right, `${gold.disposition} → ${stops.join(' ')} ${own?.auto ?? ''} | ${row.min}`);

  const kinds = (...names: string[]) => got.details.filter(({ kind }) => names.includes(kind));
  const quoted = (field: string, list: Texts | undefined, ...names: string[]): void => {
    for (const one of list ?? []) {
      const text = textOf(one);
      said(
        field,
        kinds(...names).some(({ quote }) => overlaps(text, quote)),
        text,
      );
    }
  };
  quoted('question', gold.questions, 'question', 'request');
  quoted('request', gold.requests, 'request', 'question', 'meeting');
  quoted('objection', gold.objections, 'objection', 'problem', 'request');
  quoted('problem', [...(gold.problems ?? []), ...(gold.problem === undefined ? [] : [gold.problem])], 'problem');
  quoted('product', gold.products, 'product');
  for (const one of gold.commitments ?? []) {
    const by = one.who === 'us' ? 'me' : 'contact';
    const found = kinds('promise', 'deadline', 'meeting').filter(({ quote }) => overlaps(one.text, quote));
    said('promise', found.length > 0, one.text);
    if (found.length > 0 && one.due)
      said(
        'promise: due day',
        found.some(({ date }) => date === one.due),
        `${one.text}: ${found.map(({ date }) => date).join(' ')} for ${one.due}`,
      );
    if (found.length > 0)
      said(
        'promise: whose',
        found.some((promise) => promise.by === by || promise.kind !== 'promise'),
        one.text,
      );
  }
  for (const one of [...(gold.deadlines ?? []), ...(gold.events ?? []), ...(gold.meeting ? [gold.meeting] : [])]) {
    const day = (one.date ?? one.start ?? '').slice(0, 10);
    said(
      'day',
      kinds('promise', 'deadline', 'meeting').some(({ date }) => day !== '' && date?.startsWith(day)),
      `${one.text}: ${day} not in ${got.details.map(({ kind, date }) => (date ? `${kind} ${date}` : '')).join(' ')}`,
    );
  }
  for (const one of gold.amounts ?? [])
    said(
      'amount',
      kinds('amount').some(({ amount }) => amount?.value === one.value && amount?.currency === one.cur),
      `${one.text} ${JSON.stringify(kinds('amount').map(({ amount }) => amount))}`,
    );
  if (gold.followup?.date !== undefined) {
    const { until } = shown.find(
      ({ kind, until }) => kind === 'not-now' || (until !== null && (kind === 'declined' || kind === 'chose-other')),
    ) ?? { until: null };
    said(
      'welcome again',
      until?.startsWith(gold.followup.date.slice(0, 7)) === true,
      `${gold.followup.text}: ${until}`,
    );
  }
  if (gold.referral) {
    const { person } = shown.find(({ kind }) => kind === 'wrong-person' || kind === 'left-company') ?? { person: null };
    const { name, email } = gold.referral;
    said(
      'referral',
      person !== null &&
        (email === null || person.address === email) &&
        (name === null || (person.name ?? '').includes(name.split(' ')[0] ?? '')),
      `${name} ${email} → ${JSON.stringify(person)}`,
    );
  }
  if (gold.ooo?.back !== undefined) {
    const found = shown.find(({ kind }) => kind === 'out-of-office');
    said('day of return', found?.until === gold.ooo.back, `${found?.until} for ${gold.ooo.back}`);
    if (gold.ooo.delegate)
      said('substitute', found?.person?.name === gold.ooo.delegate.name, JSON.stringify(found?.person));
  }
  for (const [question, answer] of gold.inline ?? [])
    said(
      'answer under its question',
      (own?.answers ?? []).some((one) => overlaps(question, one.quoted) && overlaps(answer, one.answer)),
      `${question} ${answer} | ${JSON.stringify(own?.answers)}`,
    );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-threads-'));
  try {
    for (const file of files.filter((one) => existsSync(one))) {
      counts.clear();
      console.log(`${basename(dirname(file))}/${basename(file)}`);
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (line === '') continue;
        const row = JSON.parse(line) as Authored;
        judge(row, await read(row, folder));
      }
      for (const [name, { right, of }] of counts)
        console.log(`  ${name.padEnd(34)} ${((100 * right) / of).toFixed(1).padStart(5)} %  ${right}/${of}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
