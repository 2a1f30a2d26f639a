/** Somebody named in a header, a quoted header or a signature. Quoted headers often lack one of the two. */
export interface Person {
  /** Display name as written, white space collapsed, quotes removed; null when none is given. */
  readonly name: string | null;
  /** Addr-spec in lower case; null when none is given. */
  readonly address: string | null;
}
