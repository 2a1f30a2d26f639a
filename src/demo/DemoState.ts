import type { MailMessage } from '../core/mail/MailMessage';
import type { Person } from '../core/mail/Person';

/** A conversation as the message list shows it. */
export interface DemoConversation {
  /** Id of its oldest message at hand: stays while answers come in. */
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MailMessage[];
}

/** The reply window: one at a time, for one message. */
export interface DemoReply {
  /** Message-ID of the message being answered. */
  readonly to: string;
  readonly recipients: readonly Person[];
  readonly subject: string;
  /** What it opens with; what is typed after that lives in the editor until it is sent. */
  readonly html: string;
  /** Rises with each new window, so that an editor knows that it starts anew. */
  readonly serial: number;
}

export interface DemoState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly me: readonly Person[];
  /** Most recent first. */
  readonly conversations: readonly DemoConversation[];
  /** Message-ID of the message that is open. */
  readonly open: string | null;
  readonly reply: DemoReply | null;
  /** Message-IDs of what was opened before. */
  readonly read: ReadonlySet<string>;
}
