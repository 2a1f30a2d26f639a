import { readdirSync } from 'node:fs';
import type { Spoken } from '../../src/core/language/LanguagePack';
import { labelledMails, type LabelledLine } from '../../test/core/signals/labelledMails';
import { labelledPhrases, type LabelledPhrase } from '../../test/core/signals/phrases';
import { translated } from './translated';

const PHRASES = 'test/fixtures/meaning';
const MAILS = 'test/fixtures/mails';
/** Put together of what is said most often. */
const MADE = /^plain/;
/** Kept apart, to measure on: never learned from. */
export const HELD_OUT = /^(?:heldout-[fgijk]|blind)/;
/** The greetings are the same in each language already. */
const GREETINGS = /^greetings/;

/** From which other languages a language learns what is said in whole mails, and how much a line counts that a machine put into it. */
const MAILS_FROM: Readonly<Record<Spoken, readonly Spoken[]>> = {
  pt: ['es', 'en'],
  es: ['pt', 'en'],
  en: ['es', 'pt'],
};
const MAILS_COUNT = 0.5;
/** The same of phrases. Of those, English takes and gives none: put word for word they did harm. */
const PHRASES_FROM: Readonly<Record<Spoken, readonly Spoken[]>> = { pt: ['es'], es: ['pt'], en: [] };
const PHRASES_COUNT = 0.15;

/** How much a text counts beside one that its writer wrote in this language: 1 for those. */
interface Worth {
  readonly worth: number;
}

/** A line of a mail. */
export interface LearnedLine extends LabelledLine, Worth {
  /** The set of mails, if somebody wrote it: what is put together says nothing of what is clear in a real one. */
  readonly mails: string | null;
}

/** The labelled phrases from which a language learns, held-out sets apart. Throws where no translator is installed. */
export function phrasesFor(spoken: Spoken): (LabelledPhrase & Worth)[] {
  const sets = setsIn(PHRASES);
  const own = sets.flatMap((set) => labelledPhrases(spoken, set)).map((phrase) => ({ ...phrase, worth: 1 }));
  const others = PHRASES_FROM[spoken].flatMap((from) => {
    const phrases = sets.filter((set) => !GREETINGS.test(set)).flatMap((set) => labelledPhrases(from, set));
    return inLanguage(phrases, from, spoken).map((phrase) => ({ ...phrase, worth: PHRASES_COUNT }));
  });
  return [...own, ...others];
}

/** The labelled lines of whole mails from which a language learns, blind sets apart. Throws where no translator is installed. */
export function linesFor(spoken: Spoken): LearnedLine[] {
  const sets = setsIn(MAILS);
  const own = sets.flatMap((set) =>
    labelledMails(spoken, set)
      .flat()
      .map((line) => ({ ...line, mails: MADE.test(set) ? null : set, worth: 1 })),
  );
  const others = MAILS_FROM[spoken].flatMap((from) => {
    const lines = sets
      .filter((set) => !MADE.test(set))
      .flatMap((set) => labelledMails(from, set).flatMap((mail) => mail.map((line) => ({ ...line, mails: set }))));
    return inLanguage(lines, from, spoken).map((line) => ({ ...line, worth: MAILS_COUNT }));
  });
  return [...own, ...others];
}

function inLanguage<T extends { readonly text: string }>(labelled: readonly T[], from: Spoken, to: Spoken): T[] {
  const texts = translated(
    labelled.map(({ text }) => text),
    from,
    to,
  );
  return labelled.map((each, at) => ({ ...each, text: texts[at] ?? '' }));
}

function setsIn(folder: string): string[] {
  return [...new Set(readdirSync(folder).map((name) => name.replace(/\.\w\w\.txt$/, '')))]
    .filter((set) => !HELD_OUT.test(set))
    .sort();
}
