/** What the reader must be told, because no function of the core looks around by itself. */
export interface ReadOptions {
  /** My addresses, lower case. Their domains (free-mail providers apart) are "my company". */
  readonly me: readonly string[];
  /** IANA zone in which quoted dates without an offset are read. */
  readonly timeZone: string;
  /** Whether business is done on a day (YYYY-MM-DD), for "o quinto dia útil"; Monday to Friday where it is not given. */
  readonly isBusinessDay?: (day: string) => boolean;
}
