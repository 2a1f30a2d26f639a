import { foldText } from '../language/foldText';
import type { ContactLanguage } from '../language/ContactLanguage';
import type { LanguageCode } from '../Locale';

import type { ThreadMessage } from '../mail/ThreadMessage';
import type { Formality } from './Contact';
import { contactLanguageOf, contactLanguages, listWords } from './knowledge';

function counter(languages: readonly ContactLanguage[], pick: 'formal' | 'informal'): RegExp {
  const words = [...new Set(languages.flatMap((language) => listWords(language[pick])))].sort(
    (a, b) => b.length - a.length,
  );
  const source = words.map((word) => foldText(word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\w'-])(?:${source})(?![\\w'-])`, 'g');
}

/** Formal words are so in whatever language a letter was taken for; short informal ones ("to") are plain words elsewhere. */
const formal = counter(contactLanguages, 'formal');
const informal: Readonly<Record<LanguageCode, RegExp>> = {
  pt: counter([contactLanguageOf.pt], 'informal'),
  es: counter([contactLanguageOf.es], 'informal'),
  en: counter([contactLanguageOf.en], 'informal'),
  other: counter(contactLanguages, 'informal'),
};
const casual = /!!|\p{Extended_Pictographic}|[:;]-?[)D(]/u;

const greetings = contactLanguages.flatMap((language) => listWords(foldText(language.greetings)));
const neutral = new Set(contactLanguages.flatMap((language) => listWords(foldText(language.closings))));

/** A line without the blanks around it and the signs at its end. */
function bare(line: string): string {
  const last = line.charCodeAt(line.length - 1);
  // Most lines of a text end with a letter.
  return (last > 96 && last < 123 ? line : line.replace(/[\s.,!;:]+$/, '')).trim();
}

/** Half a point each for a greeting and a closing that are courteous and no more. */
function courtesy(folded: string): number {
  const lines = folded.split('\n').map(bare);
  const first = lines.find((line) => line !== '') ?? '';
  const greets = greetings.some(
    (greeting) =>
      first.startsWith(greeting) && (first.length === greeting.length || ' ,'.includes(first.charAt(greeting.length))),
  );
  return (
    (greets && !/!/.test(folded.slice(0, 60)) ? 0.5 : 0) + (lines.slice(1).some((line) => neutral.has(line)) ? 0.5 : 0)
  );
}

/** One and more: formal; below: not. Reads the first and the last 1,500 units, where greeting and sign-off stand. */
function toneOf(text: string, language: LanguageCode): number {
  const ends = text.length > 3000 ? `${text.slice(0, 1500)}\n${text.slice(-1500)}` : text;
  const folded = foldText(ends);
  const score = (folded.match(formal)?.length ?? 0) - (folded.match(informal[language])?.length ?? 0);
  return score + courtesy(folded) - (casual.test(ends) ? 1 : 0);
}

/**
 * How to write to somebody: as they write; where they have not written yet, as I wrote to them. Undecided counts as informal,
 * which in business mail of today is the tone of a courteous "você".
 */
export function formalityOf(theirs: readonly ThreadMessage[], mine: readonly ThreadMessage[]): Formality {
  const spoken = theirs.length > 0 ? theirs : mine;
  const score = spoken.reduce(
    (sum, message) => sum + toneOf(`${message.text}\n${message.signature ?? ''}`, message.language),
    0,
  );
  return score >= 1 ? 'formal' : 'informal';
}
