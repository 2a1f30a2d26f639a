/** What shall go wrong with a call. */
export interface Fault {
  /** The method as Google's client names it, or `certificates`; every one where it is left out. */
  readonly method?: string;
  /** Only calls for this id (the last part of the path). */
  readonly id?: string;
  /** How often; once where it is left out. */
  readonly times?: number;
  readonly how: FaultKind;
}

export type FaultKind =
  /** Google's refusal with this status. */
  | { readonly status: number; readonly reason?: string; readonly retryAfter?: string }
  /** Answers rightly, after these milliseconds. */
  | { readonly slow: number }
  /** Never answers. */
  | 'silent'
  /** Hangs up before anything is done. */
  | 'cut'
  /** Does what was asked and hangs up in the middle of the answer. */
  | 'lost'
  /** 200 with something that is no JSON, such as the page of a proxy. */
  | 'garbage'
  /** 200 with an empty object. */
  | 'empty';
