import { existsSync, readFileSync } from 'node:fs';
import { readDetails } from '../../../src/core/details/readDetails';
import type { LanguageCode } from '../../../src/core/Locale';
import type { ThreadMessage } from '../../../src/core/mail/ThreadMessage';
import { readSignals } from '../../../src/core/signals/readSignals';

/** One labelled phrase of `test/fixtures/meaning`. */
export interface LabelledPhrase {
  readonly language: LanguageCode;
  readonly label: string;
  /** True where the phrase must not show what the label names. */
  readonly not: boolean;
  /** A day or a sum that must come with it. */
  readonly value: string | null;
  readonly text: string;
  /** I wrote it. */
  readonly mine: boolean;
}

const OPTIONS = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };

/**
 * Reads a set's fixture file of a language; none where the set has no file in it. `\n` in a phrase is a line's end. A promise of mine is
 * told by the contact who reminds me of it, or, where the file says so at its beginning, by me.
 */
export function labelledPhrases(language: LanguageCode, set = 'phrases'): LabelledPhrase[] {
  const path = `test/fixtures/meaning/${set}.${language}.txt`;
  if (!existsSync(path)) return [];
  const file = readFileSync(path, 'utf8');
  const byMe = file.includes('# promise-me: my own words');
  return file
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|');
      const [label = '', value = null] = line.slice(0, bar).trim().split('=');
      const mine = byMe && label.endsWith('promise-me');
      return {
        language,
        mine,
        not: label.startsWith('not:'),
        label: label.replace('not:', ''),
        value,
        text: line
          .slice(bar + 1)
          .trim()
          .replaceAll('\\n', '\n'),
      };
    });
}

/** A message received on Wednesday 12 March 2025 that says only this. */
export function messageSaying(text: string, language: LanguageCode, more: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    id: 'm1@alfa.example',
    from: { name: 'Carla Dias', address: 'carla@alfa.example' },
    to: [{ name: null, address: 'eu@nexo.example' }],
    cc: [],
    date: '2025-03-12T10:00:00-03:00',
    direction: 'received',
    source: 'message',
    forwarded: false,
    text,
    signature: null,
    auto: null,
    failedRecipient: null,
    language,
    answers: [],
    ...more,
  };
}

/** What is shown by a phrase, as labels with their values. */
export function shown({
  text,
  language,
  mine,
}: Pick<LabelledPhrase, 'text' | 'language' | 'mine'>): { label: string; value: string | null }[] {
  const message = messageSaying(text, language, { direction: mine ? 'sent' : 'received' });
  const signals = readSignals(message, OPTIONS).map(({ kind, until }) => ({ label: kind, value: until }));
  const details = readDetails(message, OPTIONS).flatMap(({ kind, by, date, amount, objection }) => {
    const value = amount ? String(amount.value) : date;
    if (kind === 'promise' && by === 'me') return [{ label: 'promise-me', value }];
    return kind === 'objection'
      ? [
          { label: 'objection', value },
          { label: `objection:${objection ?? 'other'}`, value },
        ]
      : [{ label: kind, value }];
  });
  return [...signals, ...details];
}

/** Whether the reader says of a phrase what its label says; `none` is a sentence that shows no signal. */
export function reads(phrase: LabelledPhrase): boolean {
  if (phrase.label === 'none') return readSignals(messageSaying(phrase.text, phrase.language), OPTIONS).length === 0;
  const hits = shown(phrase).filter(({ label }) => label === phrase.label);
  if (phrase.not) return hits.length === 0;
  return hits.some(({ value }) => phrase.value === null || value === phrase.value);
}
