import type { MailMessage } from '../core/mail/MailMessage';

/** What the page learns about the mailbox before the first message. */
export interface MailboxAbout {
  /** The sample mailbox brings its user, its moment and its zone; null for the user's own files. */
  readonly sample: { readonly me: readonly string[]; readonly now: string; readonly timeZone: string } | null;
  /** Messages found, and how many of them (the newest) are offered. */
  readonly found: number;
  readonly offered: number;
  readonly packs: number;
  /** Whether the server that gave this page also answers for the preview of Gmail's cards. */
  readonly gmail?: boolean;
}

/** Where the demo's mail comes from: a server, or a test. */
export interface MailSource {
  readonly about: MailboxAbout;
  /** Messages of one portion, parsed; portions come newest first. */
  pack(number: number): Promise<readonly MailMessage[]>;
}
