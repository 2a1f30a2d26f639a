/** Touches of mine with one person, over all threads and channels. */
export interface Pressure {
  /** In the last 7 days. */
  readonly week: number;
  /** In the last 30 days. */
  readonly month: number;
}
