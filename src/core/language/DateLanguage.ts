/** What a unit of time is; `half` is a semester. */
export type DateUnit = 'hour' | 'day' | 'business-day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';

/** Feasts that people name instead of a date. */
export type Feast =
  | 'carnival'
  | 'holy-week'
  | 'easter'
  | 'corpus-christi'
  | 'christmas'
  | 'new-year'
  | 'year-end'
  | 'epiphany'
  | 'thanksgiving'
  | 'black-friday';

/** How a matched phrase is turned into days; the mechanism is `resolveDates`. */
export type DateOperation =
  | `days ${number}`
  | 'past' // named, but not a day to come
  | 'in' // n u: so many units from the base
  | 'weekday' // w: the next one after the base
  | 'this-weekday' // w: on or after the base
  | 'next-weekday' // w: the one of the next week
  | 'weekday-after' // w (n): n weeks after the next one, or one
  | 'day' // d (e): day of the month, the next that comes
  | 'day-of-next-month' // d (e)
  | 'day-of-month' // d (e) m (y)
  | 'numeric' // a b (y), in the order of the language
  | 'iso' // y m2 d
  | 'month' // m (y)
  | 'part' // p, with m (y), or with u: part of the running one, or with x: of the next one
  | 'this-unit' // u
  | 'next-unit' // u
  | 'half-month' // o (m) (x)
  | 'nth-week' // o m (y)
  | 'nth-business-day' // o (m) (x)
  | 'quarter' // o (y)
  | 'half' // o (y)
  | 'season' // s (y): of the writer's half of the earth
  | 'feast'; // f (y)

/**
 * What a language knows about dates. All words are folded (see `foldText`) and may be regular-expression source.
 * In `rules`, `<w> <m> <n> <o> <u> <p> <s> <f> <y>` capture a weekday, month, number, ordinal, unit, part, season, feast and year; `<d> <e>`
 * days of the month. The longest phrase wins where several match.
 */
export interface DateLanguage {
  readonly order: 'dmy' | 'mdy';
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** -1 is the last one. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Partial<Record<DateUnit, string>>>;
  readonly parts: { readonly start: string; readonly middle: string; readonly end: string };
  /** Spring, summer, autumn and winter. */
  readonly seasons: readonly string[];
  readonly feasts: Readonly<Partial<Record<Feast, string>>>;
  readonly rules: readonly (readonly [pattern: string, operation: DateOperation])[];
  /** Beginnings of words that a date phrase without digits, weekday, month, unit or feast can have. */
  readonly hint: string;
  /** The end of a working day: today's, unless the day is named after it. */
  readonly dayEnd: string;
  /** Words right before a date: the day itself or an earlier one is meant ("até", "by"). */
  readonly until: string;
  /** Only a day after it is meant. */
  readonly after: string;
  /** Only a day before it is meant. */
  readonly before: string;
  /** Between two dates: a range. */
  readonly to: string;
  /** Words right before digits that make them no date: streets, rooms, ratios, laws. */
  readonly notDate: string;
}
