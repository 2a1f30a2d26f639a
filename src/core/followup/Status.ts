/** Where the relation stands, derived from all threads with this person (READ contract, `status`). */
export interface Status {
  readonly waitingOn: 'me' | 'contact' | 'nobody';
  /** Unanswered touches, the first contact included. */
  readonly attempts: number;
  /** All touches by me on any channel. */
  readonly touches: number;
  /** ISO 8601 with offset. */
  readonly lastSent: string | null;
  readonly lastReceived: string | null;
  /** Since when waitingOn holds. */
  readonly since: string | null;
}
