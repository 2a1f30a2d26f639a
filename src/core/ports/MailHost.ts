import type { MailMessage } from '../mail/MailMessage';
import type { Person } from '../mail/Person';
import type { Outcome } from './Failure';

/** What a host can do, as data: `panel` decides from it, nobody asks which host it is (DESIGN, decision 1). */
export interface Abilities {
  /** `history` answers with messages of other threads. */
  readonly history: boolean;
  /** A reply window can be opened from a read item. */
  readonly reply: boolean;
  /** Text can be inserted at the cursor of an open compose window now. */
  readonly insert: boolean;
  /** Another message can be opened by Message-ID. */
  readonly open: boolean;
  /** `mailbox` lists everything there is, so that Today is complete before a single message was opened. */
  readonly mailbox: boolean;
}

/** Some conversations of the mailbox, whole ones only: a page never cuts a conversation in two. */
export interface MailboxPage {
  readonly messages: readonly MailMessage[];
  /** Pass it on for the next page; null after the last one. */
  readonly next: string | null;
}

/** The item that the mail client shows now. `id` is the host's id: compared before every act (DESIGN, decision 5). */
export interface OpenItem {
  readonly id: string;
  readonly mode: 'read' | 'compose';
}

export interface ReplyContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Whom it goes to when not to the sender: a redirect names another person. */
  readonly to: readonly Person[];
}

/** What a mail client must do for us. Every implementation passes `test/contracts/mailHost`. */
export interface MailHost {
  abilities(): Abilities;
  /** The addresses that the mailbox itself knows as the user's. */
  me(): Promise<Outcome<readonly Person[]>>;
  /** What is open now; null value when nothing is. */
  openItem(): Promise<Outcome<OpenItem | null>>;
  /** Calls back whenever another item is open (or none); returns the way to stop listening. */
  onItemChanged(listener: () => void): () => void;
  /**
   * The messages of the open item's conversation that the host can give, the open one last. `gone` when `item` is not open any more.
   * In a compose window the draft itself comes last, with `date` null: it names the recipients and is never recorded.
   */
  thread(item: OpenItem): Promise<Outcome<readonly MailMessage[]>>;
  /** Messages of other conversations with this address, newest first; `unsupported` where abilities().history is false. */
  history(address: string): Promise<Outcome<readonly MailMessage[]>>;
  /** A page of all conversations, most recent first: null for the first page; `unsupported` where abilities().mailbox is false. */
  mailbox(page: string | null): Promise<Outcome<MailboxPage>>;
  /** Opens the reply window of `item` with this content. Never sends. */
  reply(item: OpenItem, content: ReplyContent): Promise<Outcome<null>>;
  /** Inserts at the cursor of the open compose window. */
  insert(item: OpenItem, content: ReplyContent): Promise<Outcome<null>>;
  /** Opens the message with this Message-ID in the mail client. */
  open(messageId: string): Promise<Outcome<null>>;
}
