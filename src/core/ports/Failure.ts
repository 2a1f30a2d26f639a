/** Why something outside failed: a closed list, made in hosts and stores, turned into sentences in panel (DESIGN, decision 6). */
export type Failure =
  | 'offline'
  | 'denied'
  /** The browser lets the page store nothing. */
  | 'blocked'
  | 'gone'
  | 'throttled'
  | 'unsupported'
  | 'broken'
  | 'full'
  | 'timeout';

/** What an outside call gives back; it never throws through the interface. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
