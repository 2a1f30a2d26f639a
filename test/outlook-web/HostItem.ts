/** Somebody as Outlook on the web names them. */
export interface HostPerson {
  readonly name: string;
  readonly address: string;
}

/** A message in the reading pane. */
export interface ReadHostItem {
  readonly mode: 'read';
  readonly id: string;
  readonly conversationId: string;
  /** With angle brackets, as in the header. */
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: HostPerson;
  readonly to: readonly HostPerson[];
  readonly cc: readonly HostPerson[];
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly html: string;
  readonly text: string;
  /** The internet headers as one text, without the body. */
  readonly headers: string;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly size: number }[];
}

/** A message being written; its body is the host page's editable field, with a real cursor. */
export interface ComposeHostItem {
  readonly mode: 'compose';
  readonly conversationId: string;
  readonly subject: string;
  readonly to: readonly HostPerson[];
  readonly cc: readonly HostPerson[];
  readonly type: 'html' | 'text';
  /** `|` is where the cursor stands; taken out of the body. */
  readonly html: string;
}

/** What Outlook shows; null = no item is open. */
export type HostItem = ReadHostItem | ComposeHostItem | null;
