/**
 * Our reader beside those on npm, in one run on the same mail: the corpora where they are present (RETORNO_CORPORA, else
 * ../shared/corpora), and the project's own fixtures. Figures of speed are of the machine's moment: each reader's best pass, and its
 * ratio to ours, which holds on another machine.
 */
import ForwardParser from 'email-forward-parser';
import ReplyParser from 'email-reply-parser';
import nodeReplyParser from 'node-email-reply-parser';
import { extractFrom } from 'planer';
import talon from 'talonjs';
import { readDetails } from '../src/core/details/readDetails';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { htmlToText } from '../src/core/mail/htmlToText';
import { ownWords } from '../src/core/mail/ownWords';
import { bodyLines } from '../src/core/mail/bodyLines';
import { quotedPeople } from '../src/core/mail/quotedPeople';
import { readThread } from '../src/core/mail/readThread';
import { splitBody } from '../src/core/mail/splitBody';
import { textLines } from '../src/core/mail/textLines';
import { readSignals } from '../src/core/signals/readSignals';
import { judged, message, rows, tokens, within, type Row } from './corpus';
import { fixtureRows } from './fixtureRows';

type Reader = (row: Row) => string;

/** What the sidebar shows as the writer's: of the whole thread, since answers in another colour are found against what they answer. */
const own: Reader = (row) =>
  readThread([message(row)], { me: [], timeZone: 'UTC' }).messages.find(({ source }) => source === 'message')?.text ??
  '';
const ownPart: Reader = (row) => {
  const root = splitBody(bodyLines(message(row)))[0];
  return root ? ownWords(root.lines, row.sender ?? null).text : '';
};
const plainReaders: readonly (readonly [string, Reader])[] = [
  ['ours', own],
  ['node-email-reply-parser, aggressive', ({ input }) => nodeReplyParser(input).getVisibleText({ aggressive: true })],
  ['node-email-reply-parser', ({ input }) => nodeReplyParser(input).getVisibleText()],
  ['talonjs', ({ input }) => talon.quotations.extractFromPlain(input).body ?? ''],
  ['email-reply-parser', ({ input }) => new ReplyParser().parseReply(input)],
  ['planer', ({ input }) => extractFrom(input, 'text/plain')],
];
const htmlReaders: readonly (readonly [string, Reader])[] = [
  ['ours', own],
  ['talonjs', ({ input }) => htmlToText(talon.quotations.extractFromHtml(input).body ?? '')],
];

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

/** A reader that throws has read nothing. */
function safely(read: Reader, row: Row): string {
  try {
    return read(row);
  } catch {
    return '';
  }
}

function compare(title: string, all: readonly Row[], readers: readonly (readonly [string, Reader])[]): void {
  if (all.length === 0) return;
  console.log(`\n${title}: ${all.length} messages`);
  for (const [name, read] of readers) {
    const verdicts = all.map((row) => judged(row, safely(read, row)));
    const inRange = verdicts.filter(({ kept, clean }) => kept && clean).length;
    const lost = verdicts.filter(({ kept }) => !kept).length;
    console.log(
      `  ${name.padEnd(38)} in range ${percent(inRange, all.length).padStart(7)}   words lost ${percent(lost, all.length).padStart(7)}`,
    );
  }
}

/** Of the lines that stand unmarked between `>` lines, the share kept; of the quoted lines, the share leaked. */
function between(title: string, all: readonly Row[]): void {
  if (all.length === 0) return;
  console.log(`\n${title}: ${all.length} messages`);
  for (const [name, read] of plainReaders) {
    let [kept, answers, leaked, quoted] = [0, 0, 0, 0];
    for (const row of all) {
      const got = new Set(
        safely(read, row)
          .split('\n')
          .map((line) => line.trim()),
      );
      for (const line of row.input.split('\n')) {
        const bare = line.replace(/^\s*(?:>\s?)+/, '').trim();
        if (bare.length < 4) continue;
        if (/^\s{0,2}>/.test(line)) {
          quoted++;
          if (got.has(bare) || got.has(line.trim())) leaked++;
        } else if ((row.min ?? '').includes(bare)) {
          answers++;
          if (got.has(bare)) kept++;
        }
      }
    }
    console.log(
      `  ${name.padEnd(38)} kept ${percent(kept, answers).padStart(11)}   quote leaked ${percent(leaked, quoted).padStart(5)}`,
    );
  }
}

interface Person {
  readonly name?: string | null;
  readonly address?: string | null;
}
const people = (list: unknown): string[] =>
  ((Array.isArray(list) ? list : list === null || list === undefined ? [] : [list]) as Person[]).map(
    ({ name, address }) => `${(name ?? '').replace(/\s+/g, ' ').trim()}|${address?.toLowerCase() ?? ''}`,
  );

/** Forwards: sender, recipients and body of the original as the corpus has them. */
function forwards(all: readonly Row[]): void {
  if (all.length === 0) return;
  const parser = new ForwardParser();
  const ours = (row: Row): { from: string[]; to: string[]; cc: string[]; body: string } => {
    const turns = splitBody(bodyLines(message(row)));
    const header = turns.find((turn) => turn.header !== null)?.header;
    const body = turns
      .slice(1)
      .flatMap(({ header: inner, lines }) => [
        inner === header ? '' : row.input.split('\n').slice(inner?.start, inner?.end).join('\n'),
        ...lines.map(({ text }) => text),
      ]);
    return {
      from: people(header?.from),
      to: people(quotedPeople(header?.to ?? '')),
      cc: people(quotedPeople(header?.cc ?? '')),
      body: body.join('\n'),
    };
  };
  const theirs = (row: Row): ReturnType<typeof ours> => {
    const { email } = parser.read(row.input, row.subject ?? undefined);
    return { from: people(email.from), to: people(email.to), cc: people(email.cc), body: email.body ?? '' };
  };
  console.log(`\nforwards: ${all.length} messages`);
  for (const [name, read] of [['ours', ours] as const, ['email-forward-parser', theirs] as const]) {
    const right = all.filter((row) => {
      const got = read(row);
      return (
        got.from.join() === people(row.frm).join() &&
        got.to.join() === people(row.to).join() &&
        got.cc.join() === people(row.cc).join() &&
        within(tokens(row.embedded_body ?? ''), tokens(got.body))
      );
    }).length;
    console.log(`  ${name.padEnd(38)} all right ${percent(right, all.length).padStart(7)}`);
  }
}

/** All that is read of a message: its thread, and what it holds and shows itself. */
function everything(row: Row): void {
  const options = { me: [], timeZone: 'America/Sao_Paulo' };
  for (const one of readThread([message(row)], options).messages) {
    if (one.source !== 'message') continue;
    readDetails(one, options);
    readSignals(one, options);
  }
}

/** Messages a second: the best of many passes, readers taking turns, so that a busy moment hits all alike. */
function speed(all: readonly Row[]): void {
  if (all.length === 0) return;
  const works: readonly (readonly [string, Reader | ((row: Row) => unknown)])[] = [
    ['ours, splitting', ({ input }) => splitBody(textLines(input))],
    ['ours, splitting and own words', ownPart],
    ['ours, everything: thread, details, signals', everything],
    ...plainReaders.slice(1),
  ];
  const best = works.map(() => Infinity);
  for (let pass = 0; pass < 8; pass++) {
    works.forEach(([, work], index) => {
      const few = index > 2 && pass > 2 && (best[index] ?? 0) > 400 ? 0 : 1;
      for (let round = 0; round < few * (index < 3 ? 6 : 2); round++) {
        const start = performance.now();
        for (const row of all) {
          try {
            work(row);
          } catch {
            // A reader that throws has taken its time all the same.
          }
        }
        best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
      }
    });
  }
  console.log(`\nspeed, plain text, one thread: ${all.length} messages`);
  works.forEach(([name], index) => {
    const rate = (1000 * all.length) / (best[index] ?? Infinity);
    console.log(
      `  ${name.padEnd(38)} ${String(Math.round(rate)).padStart(7)} messages/s   splitting is ${((best[index] ?? 0) / (best[0] ?? 1)).toFixed(1)} times as fast`,
    );
  });
}

async function main(): Promise<void> {
  await learnLanguages(['pt', 'es', 'en']);
  const fixtures = await fixtureRows();
  const plainFixtures = fixtures.filter(({ format }) => format !== 'html');
  const plain = rows('reply_text');
  compare('plain replies', plain, plainReaders);
  compare(
    'plain replies, pt and es',
    plain.filter(({ lang }) => lang === 'pt' || lang === 'es'),
    plainReaders,
  );
  compare('HTML replies', rows('reply_html'), htmlReaders);
  compare('own fixtures, plain', plainFixtures, plainReaders);
  compare(
    'own fixtures, HTML',
    fixtures.filter(({ format }) => format === 'html'),
    htmlReaders,
  );
  between('answers between lines', [
    ...plain.filter(({ style }) => style === 'inline'),
    ...plainFixtures.filter(({ id }) => id.includes('between')),
  ]);
  forwards(rows('forward'));
  speed(plain.length > 0 ? plain : plainFixtures);
}

void main();
