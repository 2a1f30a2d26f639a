import type { Segment } from '../../core/contact/Contact';
import type { Locale } from '../../core/Locale';

/** What `npm run read` was asked for. */
export interface ReadArguments {
  /** `-` is standard input. */
  readonly files: readonly string[];
  /** Lower case; empty = find out from the mail. */
  readonly me: readonly string[];
  /** Milliseconds since the epoch; null = the system clock. */
  readonly now: number | null;
  readonly timeZone: string;
  readonly locale: Locale;
  /** Null = what the ledger says, a lead. */
  readonly segment: Segment | null;
  readonly json: boolean;
  /** Only says how it is called. */
  readonly help: boolean;
}
