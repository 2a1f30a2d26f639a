/**
 * How well mail is read, on corpora with known answers where they are present (RETORNO_CORPORA, else ../shared/corpora), and how
 * fast. `npx tsx bench/reading.ts [--failures NAME]` prints one line per measure; with --failures also the cases of one that fail.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { autoKind } from '../src/core/mail/autoKind';
import { detectLanguage } from '../src/core/mail/detectLanguage';
import { ownWords } from '../src/core/mail/ownWords';
import { plainSubject } from '../src/core/mail/plainSubject';
import { quotedPeople } from '../src/core/mail/quotedPeople';
import { bodyLines } from '../src/core/mail/bodyLines';
import { readThread } from '../src/core/mail/readThread';
import { splitBody } from '../src/core/mail/splitBody';
import { textLines } from '../src/core/mail/textLines';
import { corpora, judged, message, rows, tokens, within, type Row } from './corpus';

const wanted = process.argv.includes('--failures') ? process.argv[process.argv.indexOf('--failures') + 1] : null;

const table: string[][] = [];
function score(name: string, cases: readonly { id: string; ok: boolean; note?: () => string }[]): void {
  if (cases.length === 0) return;
  const right = cases.filter(({ ok }) => ok).length;
  table.push([name, `${((100 * right) / cases.length).toFixed(1)} %`, `${right}/${cases.length}`]);
  if (wanted === name) for (const one of cases) if (!one.ok) console.log(`--- ${one.id}\n${one.note?.() ?? ''}`);
}

const own = (row: Row): string => {
  const root = splitBody(bodyLines(message(row)))[0];
  return root ? ownWords(root.lines, row.sender ?? null).text : '';
};

function replies(name: string, all: readonly Row[]): void {
  const read = all.map((row) => {
    const text = own(row);
    return { id: row.id, ...judged(row, text), row, text };
  });
  const note = (one: (typeof read)[number]) => (): string =>
    `kept ${one.kept} clean ${one.clean}\n=== input\n${one.row.input.slice(0, 1500)}\n=== got\n${one.text.slice(0, 1500)}\n=== max\n${(one.row.max ?? '').slice(0, 1500)}`;
  score(
    `${name}: in range`,
    read.map((one) => ({ id: one.id, ok: one.kept && one.clean, note: note(one) })),
  );
  score(
    `${name}: nothing lost`,
    read.map((one) => ({ id: one.id, ok: one.kept, note: note(one) })),
  );
}

const plain = rows('reply_text');
replies('plain replies', plain);
replies(
  'plain replies, pt and es',
  plain.filter(({ lang }) => lang === 'pt' || lang === 'es'),
);
replies(
  'plain replies without Notes',
  plain.filter(({ corpus }) => corpus !== 'quagga-enron-lotusnotes'),
);
replies('HTML replies', rows('reply_html'));
replies('authored threads', rows('threads'));

/**
 * Answers between quoted lines: of the unmarked lines that stand between `>` lines, with no header on the way (from there on another
 * writer's lines would stand unmarked), the share kept; of the quoted ones, the share leaked. A block with no blank line above or below
 * is what a gateway broke off a long quoted line, and no answer; where a corpus says what is the writer's, that decides.
 */
{
  const mixed = [...plain, ...rows('threads'), ...rows('zones')].filter(
    ({ style, min }) => style === 'inline' || (style === undefined && min !== undefined),
  );
  let [kept, all, leaked, quoted, messages] = [0, 0, 0, 0, 0];
  for (const row of mixed) {
    const got = new Set(
      own(row)
        .split('\n')
        .map((line) => line.trim()),
    );
    const inHeader = (at: number): boolean =>
      (row.zones ?? []).some(([from, to, kind]) => kind.toLowerCase() === 'header' && from <= at && at < to);
    const unmarked = new Set(row.input.split('\n').flatMap((line) => (line.includes('>') ? [] : [line.trim()])));
    let between: string[] = [];
    let [open, apart] = [false, false];
    let at = 0;
    const before = all;
    for (const line of row.input.split('\n')) {
      const bare = line.replace(/^\s*(?:>\s?)+/, '').trim();
      if (/^\s{0,2}>/.test(line)) {
        for (const one of row.min === undefined
          ? apart
            ? between
            : []
          : between.filter((one) => row.min?.includes(one))) {
          all++;
          if (got.has(one)) kept++;
          else if (wanted === 'answers between lines') console.log(`--- ${row.id} lost: ${one}`);
        }
        between = [];
        apart = false;
        open = true;
        if (bare.length > 3 && !unmarked.has(bare)) {
          quoted++;
          if (got.has(bare)) {
            leaked++;
            if (wanted === 'answers between lines') console.log(`--- ${row.id} leaked: ${bare}`);
          }
        }
      } else if (inHeader(at)) {
        between = [];
        open = false;
      } else if (open && bare === '') apart = true;
      else if (open && bare.length > 3) between.push(line.trim());
      at += line.length + 1;
    }
    if (all > before) messages++;
  }
  if (all > 0) {
    const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    table.push(['answers between lines: kept', share(kept, all), `${kept}/${all} lines of ${messages} messages`]);
    table.push(['answers between lines: quote leaked', share(leaked, quoted), `${leaked}/${quoted} lines`]);
  }
}

/** Language of single phrases of three words or more; sums, dates and codes alone are in none. */
for (const code of ['pt', 'es', 'en']) {
  const phrases = ['details', 'disposition'].flatMap((name) => {
    const file = resolve(corpora, `phrases/${name}.${code}.json`);
    return existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string; text: string }[] }).items.filter(
          ({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3,
        )
      : [];
  });
  score(
    `language of a phrase: ${code}`,
    phrases.map(({ id, text }) => ({
      id,
      ok: detectLanguage(text) === code,
      note: () => `${detectLanguage(text)} ${text}`,
    })),
  );
}

const squash = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const persons = (list: unknown): { name: string | null; address: string | null }[] =>
  (Array.isArray(list) ? list : list === null || list === undefined ? [] : [list]).map(
    (one: { name?: string | null; address?: string | null }) => ({
      name: squash(one.name) || null,
      address: one.address?.toLowerCase() ?? null,
    }),
  );

score(
  'forwards: all fields',
  rows('forward').map((row) => {
    const turns = splitBody(bodyLines(message(row)));
    const header = turns.find((turn) => turn.header !== null)?.header;
    // What the original itself quotes belongs to the forwarded body.
    const body = turns
      .slice(1)
      .flatMap(({ header: inner, lines }) => [
        inner === header ? '' : row.input.split('\n').slice(inner?.start, inner?.end).join('\n'),
        ...lines.map(({ text }) => text),
      ])
      .join('\n');
    const got = {
      from: [header?.from],
      to: quotedPeople(header?.to ?? ''),
      cc: quotedPeople(header?.cc ?? ''),
      subject: squash(header?.subject ?? plainSubject(row.subject ?? '')),
    };
    const want = {
      from: persons(row.frm),
      to: persons(row.to),
      cc: persons(row.cc),
      subject: squash(row.embedded_subject),
    };
    const ok =
      same(persons(got.from[0] ?? []), want.from) &&
      same(got.to, want.to) &&
      same(got.cc, want.cc) &&
      got.subject === want.subject &&
      header?.date != null &&
      (row.embedded_body === undefined ||
        row.embedded_body === null ||
        within(tokens(row.embedded_body), tokens(body)));
    return {
      id: row.id,
      ok,
      note: () =>
        `${JSON.stringify(got)}\n${JSON.stringify(want)}\n${JSON.stringify(header?.date)}\n${row.input.slice(0, 700)}`,
    };
  }),
);

/** Quoted headers of real threads: how many of the marked ones begin a turn of ours, and how many of ours are marked. */
{
  let hit = 0,
    all = 0,
    ours = 0,
    fields = 0;
  const failing: string[] = [];
  for (const row of rows('zones')) {
    const marked = (row.zones ?? []).filter(([, , kind]) => kind === 'Header');
    const text = row.input;
    const starts: number[] = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    const lineAt = (offset: number): number => {
      let low = 0,
        high = starts.length - 1;
      while (low < high) {
        const mid = (low + high + 1) >> 1;
        if ((starts[mid] ?? 0) <= offset) low = mid;
        else high = mid - 1;
      }
      return low;
    };
    const found = splitBody(textLines(text)).flatMap(({ header }) => (header ? [header] : []));
    ours += found.length;
    all += marked.length;
    for (const [from, to] of marked) {
      const [first, last] = [lineAt(from), lineAt(to - 1)];
      const match = found.find(({ start, end }) => start <= last && end > first);
      if (match) hit++;
      else failing.push(`--- ${row.id}\n${text.slice(Math.max(0, from - 60), to + 80)}`);
      if (match && (match.from.name !== null || match.from.address !== null) && match.date !== null) fields++;
      else if (match && wanted === 'quoted fields')
        console.log(
          `--- ${row.id} ${JSON.stringify(match.from)} ${match.date?.year}\n${text.slice(Math.max(0, from - 80), to + 40)}`,
        );
    }
  }
  if (all > 0) {
    table.push(['quoted headers: found', `${((100 * hit) / all).toFixed(1)} %`, `${hit}/${all}, ${ours} claimed`]);
    table.push(['quoted headers: sender and date read', `${((100 * fields) / all).toFixed(1)} %`, `${fields}/${all}`]);
    if (wanted === 'quoted headers') console.log(failing.join('\n'));
  }
}

score(
  'authored threads: rebuilt',
  rows('threads').map((row) => {
    const thread = readThread(
      [{ ...message(row), from: { name: 'x', address: 'x@x.example' }, date: '2025-12-01T12:00:00-03:00' }],
      { me: [], timeZone: 'America/Sao_Paulo' },
    );
    const got = thread.messages.filter(({ source }) => source === 'quoted');
    const want = [...(row.thread ?? [])].sort((a, b) => ((a['date'] ?? '') < (b['date'] ?? '') ? -1 : 1));
    const missing = want.filter(
      (one) =>
        !got.some(
          (our) =>
            (one['date'] == null || our.date?.slice(0, 16) === one['date'].slice(0, 16)) &&
            (one['email'] == null || our.from.address === one['email']) &&
            (one['name'] == null || squash(our.from.name) === squash(one['name'])) &&
            within(tokens(our.text), tokens(one['body'] ?? '')),
        ),
    );
    return {
      id: row.id,
      ok: missing.length === 0 && got.length === want.length,
      note: () =>
        `got ${JSON.stringify(
          got.map(({ from, date, text }) => ({ from, date, text })),
          null,
          1,
        )}\nwant ${JSON.stringify(want, null, 1)}\n${row.input}`,
    };
  }),
);

{
  let both = 0,
    ours = 0,
    theirs = 0;
  const failing: string[] = [];
  for (const row of rows('signature')) {
    const root = splitBody(textLines(row.input))[0];
    const words = root ? ownWords(root.lines, row.sender ? row.sender : null) : null;
    const [has, should] = [words?.signature != null, (row.signature ?? '') !== ''];
    if (has) ours++;
    if (should) theirs++;
    if (has && should) both++;
    if (has !== should)
      failing.push(
        `--- ${row.id} ${has ? 'ours' : 'missed'} sender=${row.sender}\nOURS ${words?.signature}\nTHEIRS ${row.signature}\nEND ${row.input.slice(-500)}`,
      );
  }
  if (theirs > 0)
    table.push([
      'has-signature F1',
      ((2 * both) / (ours + theirs)).toFixed(2),
      `${both} of ${theirs}, ${ours} claimed`,
    ]);
  if (wanted === 'signature') console.log(failing.join('\n'));
}

score(
  'automatic mail told from human',
  rows('bounce').map((row) => {
    const sender = typeof row.frm === 'string' ? row.frm.trim() : '';
    const address = /[^\s<>()"]{1,80}@[^\s<>()"]{1,200}/.exec(sender)?.[0] ?? sender.split(/\s/)[0] ?? '';
    const name = sender
      .replace(address, '')
      .replace(/[<>()"]/g, ' ')
      .trim();
    const pairs: [string, string | null | undefined][] = [
      ['content-type', row.content_type],
      ['auto-submitted', row.auto_submitted],
      ['precedence', row.precedence],
      ['x-auto-response-suppress', row.xars],
      ['return-path', row.return_path],
    ];
    const mail = {
      ...message(row, false),
      from: { name: name === '' ? null : name, address: address.toLowerCase() || null },
      headers: pairs.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    };
    const root = splitBody(bodyLines(mail))[0];
    const verdict = autoKind(mail, root ? ownWords(root.lines, null).text : '');
    const ok =
      row.label === 'bounce'
        ? verdict.auto === 'bounce' || verdict.auto === 'delayed'
        : row.label === 'auto-reply'
          ? verdict.auto === 'out-of-office' || verdict.auto === 'auto-ack'
          : verdict.auto !== 'bounce' && verdict.auto !== 'delayed';
    return {
      id: row.id,
      ok,
      note: () =>
        `${row.label} got ${verdict.auto} | ${JSON.stringify(row.frm)} | ${row.subject} | ${JSON.stringify(mail.headers)}\n${row.input.slice(0, 500)}`,
    };
  }),
);

/** The best of the passes of two seconds: what else runs on the machine only ever makes one slower. */
function speed(name: string, all: readonly Row[], work: (row: Row) => unknown): void {
  if (all.length === 0) return;
  let best = Infinity;
  for (const until = performance.now() + 2000; performance.now() < until;) {
    const start = performance.now();
    for (const row of all) work(row);
    best = Math.min(best, performance.now() - start);
  }
  table.push([name, `${Math.round((1000 * all.length) / best)} messages/s`, '']);
}
speed('splitting, plain text', plain, (row) => splitBody(textLines(row.input)));
speed('splitting and own words, plain text', plain, own);
speed('whole threads, plain text', plain, (row) =>
  readThread([message(row)], { me: [], timeZone: 'America/Sao_Paulo' }),
);

console.log(
  table.length === 0
    ? `No corpora at ${corpora}.`
    : table.map(([a, b, c]) => `${(a ?? '').padEnd(42)} ${(b ?? '').padStart(16)}   ${c ?? ''}`).join('\n'),
);
