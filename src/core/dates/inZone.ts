import { zoneOffset } from './zoneOffset';

const MINUTE = 60_000;

/** A moment (ms since the epoch) as ISO 8601 with the offset of an IANA zone, to the second; throws RangeError on an unknown zone. */
export function inZone(ms: number, timeZone: string): string {
  const offset = zoneOffset(ms, timeZone);
  return new Date(ms + offset).toISOString().slice(0, 19) + suffixOf(offset);
}

const suffixes = new Map<number, string>();

/** `+hh:mm` of an offset in ms. */
function suffixOf(offset: number): string {
  const known = suffixes.get(offset);
  if (known !== undefined) return known;
  // RFC 9557 and Temporal: an offset with seconds (local mean time, before 1900) is rounded to minutes in the string.
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const suffix = `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  suffixes.set(offset, suffix);
  return suffix;
}
