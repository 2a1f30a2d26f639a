/** Whose days and hours count: everything due is due in this calendar (DOMAIN: What a next step is). */
export interface Calendar {
  /** IANA. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2; `BR` by default. */
  readonly country: string;
  /** ISO 3166-2 without the country ("SP", "RS") for state holidays; null for national ones only. */
  readonly state: string | null;
  /** A city of `cityHolidays.data`, as written there ("SP São Paulo"); absent or null for none. */
  readonly city?: string | null;
  /** A Monday before or a Friday after a holiday in midweek is no business day either. Absent: false. */
  readonly bridges?: boolean;
  /** The user's own days off, YYYY-MM-DD, or MM-DD for those of every year. */
  readonly daysOff: readonly string[];
  /** HH:MM. */
  readonly open: string;
  readonly close: string;
}
