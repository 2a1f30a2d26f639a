import { readdirSync } from 'node:fs';
import { readDetails } from '../src/core/details/readDetails';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { readSignals } from '../src/core/signals/readSignals';
import { labelledMails, type LabelledMail } from '../test/core/signals/labelledMails';
import { messageSaying } from '../test/core/signals/phrases';
import { tokens } from './corpus';

/**
 * Whole mails with every line labelled (`npx tsx bench/mails.ts [-v] [SET…]`): of the lines that show a kind how many are told, and of what
 * is told how much is so. The sets named `blind*` are never learned from. `-v` lists what is read otherwise.
 */
const verbose = process.argv.includes('-v');
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };
const DETAILS = ['question', 'request', 'problem', 'objection', 'promise', 'reminder', 'meeting', 'deadline'];

interface Tally {
  /** Lines that show it, those of them that are told, and lines that are told and do not show it. */
  all: number;
  right: number;
  wrong: number;
}

function readMail(mail: LabelledMail, language: 'pt' | 'es' | 'en'): Map<string, string[]> {
  const message = messageSaying(mail.map(({ text }) => text).join('\n'), language);
  const told = new Map<string, string[]>();
  const tell = (kind: string, quote: string): void => void told.set(kind, [...(told.get(kind) ?? []), quote]);
  for (const { kind, by, quote, date } of readDetails(message, options)) {
    tell(kind === 'promise' && by === 'me' ? 'reminder' : kind, quote);
    // "Te respondo até quinta" is a promise with its term, told once.
    if (kind === 'promise' && date !== null) tell('dated', quote);
  }
  for (const { kind, quote } of readSignals(message, options)) tell(kind, quote);
  return told;
}

/** A line is told where a quote has most of its words or it most of the quote's: where a sentence ends is a matter of taste. */
function covers(quote: string, line: string): boolean {
  const [one, two] = [tokens(quote.toLowerCase()), new Set(tokens(line.toLowerCase()))];
  const common = one.filter((word) => two.has(word)).length;
  return common >= 0.6 * Math.max(1, Math.min(one.length, two.size));
}

async function main(): Promise<void> {
  await learnLanguages(['pt', 'es', 'en']);
  const sets = [...new Set(readdirSync('test/fixtures/mails').map((name) => name.replace(/\.\w\w\.txt$/, '')))];
  for (const set of sets.filter((each) => named.length === 0 || named.includes(each)).sort()) {
    const tallies = new Map<string, Tally>();
    let mails = 0;
    for (const language of ['pt', 'es', 'en'] as const)
      for (const mail of labelledMails(language, set)) {
        mails += 1;
        const told = readMail(mail, language);
        for (const kind of new Set([...mail.flatMap(({ kinds }) => kinds), ...told.keys()])) {
          if (kind === 'amount' || kind === 'product' || kind === 'dated') continue;
          // A signal is told once of a mail, with one of its sentences: which one is a matter of taste.
          const lines = mail.filter(({ kinds }) => kinds.includes(kind));
          const quotes = told.get(kind) ?? [];
          const dated = kind === 'deadline' ? (told.get('dated') ?? []) : [];
          const found = DETAILS.includes(kind)
            ? lines.filter(({ text }) => [...quotes, ...dated].some((quote) => covers(quote, text)))
            : quotes.length > 0
              ? lines.slice(0, 1)
              : [];
          const all = DETAILS.includes(kind) ? lines.length : Math.min(1, lines.length);
          const astray = DETAILS.includes(kind)
            ? quotes.filter((quote) => !lines.some(({ text }) => covers(quote, text)))
            : lines.length === 0
              ? quotes
              : [];
          for (const key of [kind, DETAILS.includes(kind) ? 'all details' : 'all signals']) {
            const tally = tallies.get(key) ?? { all: 0, right: 0, wrong: 0 };
            tallies.set(key, {
              all: tally.all + all,
              right: tally.right + found.length,
              wrong: tally.wrong + astray.length,
            });
          }
          if (!verbose) continue;
          if (found.length < all)
            for (const { text } of lines)
              if (!found.some((one) => one.text === text)) console.log(`  ${language} missed ${kind}: ${text}`);
          for (const quote of astray) console.log(`  ${language} astray ${kind}: ${quote}`);
        }
      }
    console.log(`${set}: ${String(mails)} mails`);
    for (const [kind, { all, right, wrong }] of [...tallies].sort())
      console.log(
        `  ${kind.padEnd(14)} told ${percent(right, all)}  ${`${String(right)}/${String(all)}`.padEnd(9)} of what is told, so ${percent(right, right + wrong)}`,
      );
  }
}

function percent(part: number, of: number): string {
  return of === 0 ? '     –' : `${((100 * part) / of).toFixed(1)} %`.padStart(7);
}

void main();
