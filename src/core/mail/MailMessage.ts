import type { Person } from './Person';

/** One header field; `name` is lower case, `value` decoded and unfolded. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A part that a reader needs besides the body: delivery reports, forwarded originals. */
export interface MailPart {
  /** Lower case, e.g. `message/delivery-status`, `message/rfc822`, `text/rfc822-headers`. */
  readonly contentType: string;
  readonly text: string;
}

export interface AttachmentInfo {
  readonly name: string | null;
  readonly contentType: string;
  /** Bytes, decoded. */
  readonly size: number;
}

/**
 * One message as a mail client gives it, before anything is understood: what `parseMessage` makes of RFC 5322
 * bytes, and what the Outlook host makes of an item. Identity is the RFC 5322 Message-ID (DESIGN, decision 2).
 */
export interface MailMessage {
  /** Message-ID without angle brackets; a digest of headers and body where the message has none. Never empty. */
  readonly id: string;
  /** The host's own id (Outlook item id, Gmail id, file name). An attribute, never an identity. */
  readonly hostId: string | null;
  readonly from: Person;
  readonly replyTo: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly deliveredTo: readonly string[];
  /** As in the header, decoded, prefixes included. */
  readonly subject: string;
  /** ISO 8601 with the header's own offset; null when absent or unreadable. */
  readonly date: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: readonly Header[];
  readonly text: string | null;
  readonly html: string | null;
  readonly parts: readonly MailPart[];
  readonly attachments: readonly AttachmentInfo[];
  /** True when something in it could not be read (broken MIME, unknown charset, cut short). */
  readonly damaged: boolean;
}
