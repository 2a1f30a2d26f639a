import type { Inputs } from './CardAct';

const DAY = 86_400_000;

/** What a form field brings, as a host has checked it. */
export type FormValue =
  | { readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly kind: 'date' | 'dateTime'; readonly ms: number }
  | { readonly kind: 'time'; readonly hours: number; readonly minutes: number };

/**
 * The day that a date picker gave; empty for none. Google's pages do not settle whether it comes as midnight UTC of the day or of the user's
 * zone, so the nearest midnight UTC is taken, which is right for both in every zone less than twelve hours from UTC.
 */
export function dayOfPicker(ms: number): string {
  const midnight = Math.round(ms / DAY) * DAY;
  // Beyond these a day has no four-digit year.
  return midnight >= 0 && midnight < 253_402_300_800_000 ? new Date(midnight).toISOString().slice(0, 10) : '';
}

function inputOf(value: FormValue): string {
  switch (value.kind) {
    case 'text':
      return value.values.join('\n');
    case 'date':
    case 'dateTime':
      return dayOfPicker(value.ms);
    case 'time':
      return [value.hours, value.minutes].map((part) => String(part).padStart(2, '0')).join(':');
  }
}

/** What was typed and chosen in a card; empty inputs are left out. */
export function readInputs(values: ReadonlyMap<string, FormValue>): Inputs {
  const read = [...values].map(([name, value]) => [name, inputOf(value)] as const);
  return Object.fromEntries(read.filter(([, text]) => text !== ''));
}
