import { compilePatterns } from '../language/compilePattern';
import type { DetailLanguage, DetailPatterns } from '../language/DetailLanguage';
import { details as en } from '../language/en/details';
import { details as es } from '../language/es/details';
import { details as pt } from '../language/pt-BR/details';
import type { ObjectionKind } from './Detail';

export type Spoken = 'pt' | 'es' | 'en';

/** Patterns made ready: a search for what shows it, a test for what rules it out. */
export interface Matcher {
  readonly yes: RegExp;
  readonly no: RegExp;
}

/** A language's detail data made ready for matching. */
export interface DetailReader {
  readonly language: DetailLanguage;
  readonly question: Matcher;
  readonly courtesy: RegExp;
  readonly request: Matcher;
  readonly problem: Matcher;
  readonly objections: readonly (readonly [ObjectionKind | 'other', Matcher])[];
  readonly promise: Matcher;
  readonly reminder: Matcher;
  readonly meeting: Matcher;
  readonly deadline: Matcher;
  readonly holding: Matcher;
  readonly delivery: Matcher;
}

const data: Readonly<Record<Spoken, DetailLanguage>> = { pt, es, en };
const readers = new Map<Spoken, DetailReader>();

/** The detail patterns of a language, compiled when first used. */
export function detailReader(spoken: Spoken): DetailReader {
  let reader = readers.get(spoken);
  if (!reader) readers.set(spoken, (reader = make(data[spoken])));
  return reader;
}

function make(language: DetailLanguage): DetailReader {
  const matcher = ({ yes, no }: DetailPatterns): Matcher => ({
    yes: compilePatterns(yes, language.words),
    no: compilePatterns(no ?? [], language.words, 'm'),
  });
  return {
    language,
    question: matcher(language.question),
    courtesy: new RegExp(`^(?:${language.courtesy.join('|')})$`),
    request: matcher(language.request),
    problem: matcher(language.problem),
    objections: Object.entries(language.objections).map(
      ([kind, patterns]) => [kind as ObjectionKind | 'other', matcher(patterns)] as const,
    ),
    promise: matcher(language.promise),
    reminder: matcher(language.reminder),
    meeting: matcher(language.meeting),
    deadline: matcher(language.deadline),
    holding: matcher(language.holding),
    delivery: matcher(language.delivery),
  };
}
