import type { LanguageCode } from '../Locale';
import type { Person } from './Person';

export type Direction = 'received' | 'sent';
/** `delayed`: a server that could not deliver yet and goes on trying, so that the address may still be good. */
export type AutoKind = 'out-of-office' | 'bounce' | 'delayed' | 'auto-ack' | 'newsletter';

/** One message of a thread as a person would tell it: who wrote what, when; nothing quoted, no signature in `text`. */
export interface ThreadMessage {
  /** The Message-ID; for a message rebuilt from quoted text `quoted:` and a digest of sender, minute and words. */
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601 with offset; null when unknown. */
  readonly date: string | null;
  readonly direction: Direction;
  /** `quoted` = rebuilt from quoted or forwarded text in a later message. */
  readonly source: 'message' | 'quoted';
  /** The original inside a forward, rather than an earlier turn of this exchange. */
  readonly forwarded: boolean;
  /** Only what this person wrote in this message. */
  readonly text: string;
  readonly signature: string | null;
  readonly auto: AutoKind | null;
  /** For a bounce or a delay: the address that could not be reached. */
  readonly failedRecipient: string | null;
  readonly language: LanguageCode;
  /** Answers written between quoted lines: the line that was quoted and the answer below it. */
  readonly answers: readonly { readonly quoted: string; readonly answer: string }[];
}
