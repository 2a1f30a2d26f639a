import { civilDay } from './civilDay';
import { twoDigits } from './twoDigits';

const MINUS = 45;
const PLUS = 43;
const COLON = 58;
const T = 84;
const Z = 90;
const NONE = 10_000;

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
  // Ends of months and times like 24:00 are left to the engine.
  const usual = marked && year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  const timed = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (!usual || !timed || offset === NONE) return Date.parse(at);
  return (civilDay(year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60 + second) * 1000;
}

/** Minutes ahead of UTC; NONE where there is no offset at its place. */
function offsetOf(at: string): number {
  const sign = at.charCodeAt(19);
  const hours = twoDigits(at, 20);
  const minutes = twoDigits(at, 23);
  const known = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
  if ((sign !== PLUS && sign !== MINUS) || !known) return NONE;
  return (sign === PLUS ? 1 : -1) * (hours * 60 + minutes);
}
