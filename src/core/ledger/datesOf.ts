import { inZone } from '../dates/inZone';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * A moment for each message of a thread (oldest first), ISO 8601 with offset. A message without a readable date gets an estimate that
 * keeps its place: halfway between its neighbours, a day before the first dated one, a minute after the last dated one; days
 * from 1970-01-01 on where no message has a date. An estimate depends on the thread alone, so it is the same at each reading.
 */
export function datesOf(messages: readonly { readonly date: string | null }[], zone: string): string[] {
  const known = messages.map(({ date }) => (date === null ? NaN : Date.parse(date)));
  return messages.map(({ date }, index) => {
    if (date !== null && !Number.isNaN(known[index])) return date;
    const before = known.findLastIndex((ms, at) => at < index && !Number.isNaN(ms));
    const after = known.findIndex((ms, at) => at > index && !Number.isNaN(ms));
    const [earlier, later] = [known[before] ?? NaN, known[after] ?? NaN];
    return inZone(estimate(index, before, after, earlier, later), zone);
  });
}

function estimate(index: number, before: number, after: number, earlier: number, later: number): number {
  if (before >= 0 && after >= 0) return earlier + ((later - earlier) * (index - before)) / (after - before);
  if (after >= 0) return later - (after - index) * DAY;
  return before >= 0 ? earlier + (index - before) * MINUTE : index * DAY;
}
