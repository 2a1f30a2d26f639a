import type { GmailOpen } from './GmailOpen';

/** What a form field brings. */
export type FormInput =
  | { readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly kind: 'dateTime'; readonly ms: number; readonly hasDate: boolean; readonly hasTime: boolean }
  | { readonly kind: 'date'; readonly ms: number }
  | { readonly kind: 'time'; readonly hours: number; readonly minutes: number };

/** Google's event object, as far as the product uses it, checked. Nothing in it is to be trusted before the caller is verified. */
export interface GmailEvent {
  /** As Google writes it: GMAIL, CALENDAR … */
  readonly hostApp: string;
  readonly platform: 'web' | 'ios' | 'android' | 'unknown';
  /** BCP 47, e.g. `pt-BR`; null where the user has not allowed it. */
  readonly locale: string | null;
  /** IANA zone and its offset to UTC in ms at the time of the event; null where the user has not allowed it. */
  readonly timeZone: { readonly id: string; readonly offset: number } | null;
  readonly userToken: string | null;
  readonly systemIdToken: string | null;
  readonly userIdToken: string | null;
  readonly authorizedScopes: readonly string[];
  /** Null on the homepage. */
  readonly open: GmailOpen | null;
  readonly inputs: ReadonlyMap<string, FormInput>;
  /** What the pressed button carried: comes back from outside, so it is checked by who reads it. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** An event, or why it is none (a short code for the log, without anything from the event). */
export type ParsedEvent =
  { readonly ok: true; readonly event: GmailEvent } | { readonly ok: false; readonly reason: string };
