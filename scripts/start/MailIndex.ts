/** Where the bytes of one message lie: a file of its own, or a slice of an mbox file. */
export interface MailEntry {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  /** Milliseconds since the epoch by its Date header (else its mbox line, else 0): only for choosing the newest. */
  readonly date: number;
  /** Message-IDs by which it hangs together with others: only for serving a conversation in one portion. */
  readonly links: readonly string[];
  /** In an mbox, `>From ` at the start of a line stands for `From `. */
  readonly mbox: boolean;
}

/** What the server offers, newest first, and what it left out. */
export interface MailIndex {
  readonly entries: readonly MailEntry[];
  /** Messages found, those left out included. */
  readonly found: number;
  /** Files that were no mail or could not be read. */
  readonly skipped: readonly string[];
}
