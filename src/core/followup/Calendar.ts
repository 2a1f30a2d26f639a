/** Whose days and hours count: everything due is due in this calendar (DOMAIN: What a next step is). */
export interface Calendar {
  /** IANA. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2; `BR` by default. */
  readonly country: string;
  /** ISO 3166-2 without the country ("SP", "RS") for state holidays; null for national ones only. */
  readonly state: string | null;
  /** The user's own days off, YYYY-MM-DD. */
  readonly daysOff: readonly string[];
  /** HH:MM. */
  readonly open: string;
  readonly close: string;
}
