import { createHash } from 'node:crypto';

const digits = '0123456789abcdefghijklmnopqrstuv';

/**
 * What a follow-up is called at Google: its id's SHA-256 as base32hex (RFC 4648 §7, lower case, the first 160 bits), which Calendar
 * takes as an event's id (https://developers.google.com/workspace/calendar/api/v3/reference/events/insert) and which tells nobody what the id holds.
 */
export function reminderKey(followUp: string): string {
  const bytes = createHash('sha256').update(followUp).digest().subarray(0, 20);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => digits[Number.parseInt(five, 2)] ?? '').join('');
}
