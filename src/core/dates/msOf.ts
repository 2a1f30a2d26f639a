import { twoDigits } from './twoDigits';

const MINUS = 45;
const PLUS = 43;
const COLON = 58;
const T = 84;
const Z = 90;

/**
 * Milliseconds since the epoch of an ISO 8601 moment, as Date.parse gives them (NaN for what is none). The form that the ledger writes is
 * read here, with seconds and a zone: a history holds hundreds of moments, and the engine's parser knows many forms and takes its time.
 */
export function msOf(at: string): number {
  const zoned = at.length === 25 && at.charCodeAt(22) === COLON;
  if (!zoned && !(at.length === 20 && at.charCodeAt(19) === Z)) return Date.parse(at);
  const marked =
    at.charCodeAt(4) === MINUS &&
    at.charCodeAt(7) === MINUS &&
    at.charCodeAt(10) === T &&
    at.charCodeAt(13) === COLON &&
    at.charCodeAt(16) === COLON;
  const year = twoDigits(at, 0) * 100 + twoDigits(at, 2);
  const month = twoDigits(at, 5);
  const day = twoDigits(at, 8);
  const hour = twoDigits(at, 11);
  const minute = twoDigits(at, 14);
  const second = twoDigits(at, 17);
  const offset = zoned ? offsetOf(at) : 0;
  // Ends of months and times like 24:00 are left to the engine; Date.UTC takes the years of one century for 19xx.
  const usual = marked && year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  if (!usual || !(hour < 24 && minute < 60 && second < 60 && !Number.isNaN(offset))) return Date.parse(at);
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}

/** Minutes ahead of UTC; NaN where there is no offset at its place. */
function offsetOf(at: string): number {
  const sign = at.charCodeAt(19);
  const hours = twoDigits(at, 20);
  const minutes = twoDigits(at, 23);
  if ((sign !== PLUS && sign !== MINUS) || !(hours < 24 && minutes < 60)) return NaN;
  return (sign === PLUS ? 1 : -1) * (hours * 60 + minutes);
}
