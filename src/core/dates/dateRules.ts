import { ClueIndex } from '../language/ClueIndex';
import { patternClues } from '../language/patternClues';
import { hasRun, runKey } from '../language/runsOf';
import type { DateLanguage, DateOperation, DateUnit, Feast } from '../language/DateLanguage';

/** The captures of a date phrase, by the letters of `DateLanguage`. */
export type Captures = (letter: string) => string | undefined;

export interface DateRule {
  /** Sticky. */
  readonly expression: RegExp;
  readonly operation: DateOperation;
}

/** A language's date data made ready for matching and look-up; built once, when first used. */
export interface DateReader {
  readonly language: DateLanguage;
  readonly rules: ClueIndex<DateRule>;
  /** Whether the text that `rules` reads can hold a date at all: cheap, so that most sentences cost nothing. */
  readonly hint: (folded: string) => boolean;
  readonly until: RegExp;
  readonly after: RegExp;
  readonly before: RegExp;
  readonly to: RegExp;
  readonly notDate: RegExp;
  /** A phrase that names the end of a time: before it is before its last day. */
  readonly end: RegExp;
  /** A phrase that names an hour of a day, not the day. */
  readonly hour: RegExp;
  weekday(text: string): number;
  month(text: string): number;
  number(text: string): number;
  ordinal(text: string): number;
  unit(text: string): DateUnit | null;
  part(text: string): 'start' | 'middle' | 'end' | null;
  /** 1 is spring. */
  season(text: string): number;
  feast(text: string): Feast | null;
}

const DAY =
  '(?:0?[1-9]|[12]\\d|3[01])(?:º|ª|o\\b|st|nd|rd|th)?(?![\\d%:]|[.,]\\d| ?h\\b| ?hs\\b| horas?| ?[ap]\\.?m\\b)';
/** The last letter of EOW, EOM, EOQ, EOY. */
const LETTERS: Readonly<Record<string, DateUnit>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };
const any = (sources: readonly string[]): string => sources.join('|');
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

/** Makes a language's date data ready. */
export function makeDateReader(language: DateLanguage): DateReader {
  const keys = (record: Readonly<Record<string, unknown>>): string =>
    any(Object.keys(record).sort((a, b) => b.length - a.length));
  const sources: Readonly<Record<string, string>> = {
    w: any(language.weekdays),
    m: any(language.months),
    n: `\\d{1,3}(?![.,/\\d%])|${keys(language.numbers)}`,
    o: `[1-9]\\d?(?:º|ª|o|a|st|nd|rd|th)(?!\\w)|${keys(language.ordinals)}`,
    o1: '[1-4]',
    u: any(Object.values(language.units)),
    p: any(Object.values(language.parts)),
    s: any(language.seasons),
    f: any(Object.values(language.feasts)),
    y: "(?:19|20)\\d\\d|'?\\d\\d(?![\\d:h%]|[.,/]\\d)",
    y4: '(?:19|20)\\d\\d',
    d: DAY,
    d1: '(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)',
    u1: '[wmqy]',
    e: DAY,
    a: '\\d{1,2}',
    b: '\\d{1,2}',
    k: '\\d\\d',
    x: '',
  };
  const expand = (pattern: string): string => {
    const seen = new Map<string, number>();
    const source = pattern.replace(/<([a-z])(\d?)>/g, (_, letter: string, digit: string) => {
      const count = seen.get(letter) ?? 0;
      seen.set(letter, count + 1);
      return `(?<${letter}${count}>${sources[letter + digit] ?? '[]'})`;
    });
    return source;
  };
  const lookUp = <T>(entries: readonly (readonly [string, T])[]): ((text: string) => T | undefined) => {
    const tests = entries.map(([source, value]) => [whole(source), value] as const);
    return (text) => tests.find(([test]) => test.test(text))?.[1];
  };
  const list = (sources: readonly string[]): ((text: string) => number) => {
    const find = lookUp(sources.map((source, index) => [source, index + 1] as const));
    return (text) => find(text) ?? NaN;
  };
  const number = lookUp(Object.entries(language.numbers));
  const ordinal = lookUp(Object.entries(language.ordinals));
  const unit = lookUp(Object.entries(language.units).map(([name, source]) => [source, name as DateUnit] as const));
  const part = lookUp(
    Object.entries(language.parts).map(([name, source]) => [source, name as 'start' | 'middle' | 'end'] as const),
  );
  const feast = lookUp(Object.entries(language.feasts).map(([name, source]) => [source, name as Feast] as const));
  const rules = new ClueIndex<DateRule>();
  for (const [pattern, operation] of language.rules) {
    const source = expand(pattern);
    rules.add(source, { expression: new RegExp(`(?:${source})(?![\\w@/]|-\\d)`, 'y'), operation });
  }
  // Short forms of units stand after a number, and that is a hint by itself, or are in the language's own hints.
  const isLong = (source: string): boolean => patternClues(source).runs !== null;
  const units = Object.values(language.units).flatMap((unit) => (isLong(unit) ? unit : unit.split('|').filter(isLong)));
  const names = any([
    language.hint,
    ...language.weekdays,
    ...language.months,
    ...language.seasons,
    ...units,
    sources['f'] ?? '',
  ]);
  const named = new RegExp(`\\b(?:${names})`);
  const runs = patternClues(names).runs?.map(runKey);
  return {
    language,
    rules,
    hint: (folded) => /\d/.test(folded) || ((!runs || hasRun(runs)) && named.test(folded)),
    until: new RegExp(`(?<!\\w)(?:${language.until}) ?$`),
    after: new RegExp(`(?<!\\w)(?:${language.after}) ?$`),
    before: new RegExp(`(?<!\\w)(?:${language.before}) ?$`),
    to: new RegExp(`^(?:${language.to})$`),
    notDate: new RegExp(`(?<!\\w)(?:${language.notDate}) ?$`),
    end: new RegExp(`^(?:the )?(?:${language.parts.end}) `),
    hour: new RegExp(`^(?:${language.dayEnd})$`),
    weekday: list(language.weekdays),
    month: list(language.months),
    number: (text) => (/^\d/.test(text) ? parseInt(text, 10) : (number(text) ?? NaN)),
    ordinal: (text) => (/^\d/.test(text) ? parseInt(text, 10) : (ordinal(text) ?? NaN)),
    unit: (text) => unit(text) ?? LETTERS[text] ?? null,
    part: (text) => part(text) ?? null,
    season: list(language.seasons),
    feast: (text) => feast(text) ?? null,
  };
}
