import type { DateSpan } from '../dates/DateSpan';

/** A clause by its offsets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** A word that says something, and not only until when. */
export const WORD = /(?<![a-zà-ÿ])(?!hasta|until|before)[a-zà-ÿ]{4}/;

/**
 * The clause of each day that a sentence names, by its marks and the words that join clauses (`borders`, global); one that is hardly more than the day
 * ("na quinta, …") goes on to the next, at the end back to the one before. Takes time in proportion to the sentence and the days in it.
 */
export function clausesOf(sentence: string, spans: readonly DateSpan[], borders: RegExp): Clause[] {
  const cuts = [...sentence.matchAll(borders)]
    .map(({ index }) => index)
    .filter((at) => !spans.some(({ start, end }) => at > start && at < end));
  return spans.map((span) => {
    const before = [0, ...cuts.filter((at) => at < span.start)];
    const after = [...cuts.filter((at) => at >= span.end), sentence.length];
    let [start, end] = [before.pop() ?? 0, after.shift() ?? sentence.length];
    const isBare = (): boolean => !WORD.test(`${sentence.slice(start, span.start)} ${sentence.slice(span.end, end)}`);
    while (isBare() && after.length > 0) end = after.shift() ?? end;
    while (isBare() && before.length > 0) start = before.pop() ?? start;
    return { start, end };
  });
}
