import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveDates } from '../src/core/dates/resolveDates';
import { readDetails } from '../src/core/details/readDetails';
import type { Detail } from '../src/core/details/Detail';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { readThread } from '../src/core/mail/readThread';
import { readSignals } from '../src/core/signals/readSignals';
import { message, rows } from './corpus';

/**
 * Labelled phrases with hard negatives: how many are read right, by class, language and half; and how long the meaning of a message
 * takes to read (`npx tsx bench/meaning.ts`).
 */
interface Item {
  readonly text: string;
  readonly label: string;
  readonly hard_negative_of?: string;
  readonly gold?: Readonly<Record<string, string | null>>;
}

const SIGNALS: Readonly<Record<string, string>> = {
  opt_out: 'opted-out',
  not_interested: 'declined',
  not_now: 'not-now',
  chose_other: 'chose-other',
  wrong_person: 'wrong-person',
  left_company: 'left-company',
  out_of_office: 'out-of-office',
};
const DETAILS: Readonly<Record<string, Detail['kind']>> = {
  commit_theirs: 'promise',
  commit_ours: 'promise',
  commit: 'promise',
  question: 'question',
  problem: 'problem',
  meeting: 'meeting',
  amount: 'amount',
  material: 'request',
  objection: 'objection',
};

const folder = join(process.env['RETORNO_CORPORA'] ?? '../shared/corpora', 'phrases');
const options = { me: [], timeZone: 'America/Sao_Paulo' };

await learnLanguages(['pt', 'es', 'en']);
for (const language of ['pt', 'en', 'es'] as const) {
  const tally = new Map<string, [right: number, all: number]>();
  for (const family of ['disposition', 'details']) {
    const file = join(folder, `${family}.${language}.json`);
    if (!existsSync(file)) continue;
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { readonly items: readonly Item[] };
    for (const [index, item] of items.entries()) {
      const wanted = item.hard_negative_of ?? item.label;
      const saying = {
        id: 'phrase',
        from: { name: null, address: 'a@b.example' },
        to: [],
        cc: [],
        date: '2024-08-12T10:00:00-03:00',
        direction: 'received' as const,
        source: 'message' as const,
        forwarded: false,
        text: item.text,
        signature: null,
        auto: null,
        failedRecipient: null,
        language,
        answers: [],
      };
      const detail = DETAILS[wanted] ?? (wanted.startsWith('objection') ? 'objection' : undefined);
      let shows: boolean;
      if (wanted === 'date') {
        const spans = resolveDates(item.text, '2024-08-12', language);
        const iso = item.gold?.['iso']?.slice(0, 10);
        shows =
          item.label === 'none'
            ? spans.length > 0
            : iso
              ? spans.some(({ from, to }) => from === iso || to === iso)
              : spans.length === 0;
      } else if (SIGNALS[wanted]) shows = readSignals(saying, options).some(({ kind }) => kind === SIGNALS[wanted]);
      else if (detail) shows = readDetails(saying, options).some(({ kind }) => kind === detail);
      else continue;
      const key = `${item.label === 'none' ? 'left alone: ' : ''}${wanted}, ${index % 2 ? 'check' : 'dev'} half`;
      const [right, all] = tally.get(key) ?? [0, 0];
      tally.set(key, [right + (shows === (item.label !== 'none') ? 1 : 0), all + 1]);
    }
  }
  for (const [key, [right, all]] of [...tally].sort()) console.log(`${language}  ${key}: ${right}/${all}`);
}

const messages = rows('reply_text').flatMap((row) => readThread([message(row)], options).messages);
if (messages.length > 0) {
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    for (const one of messages) {
      readDetails(one, options);
      readSignals(one, options);
    }
    times.push((1_000 * (performance.now() - start)) / messages.length);
  }
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0) / messages.length;
  // The first rounds compile.
  console.log(
    `details and signals: ${Math.min(...times).toFixed(0)} µs/message of ${characters.toFixed(0)} characters on average (${messages.length} messages)`,
  );
}
