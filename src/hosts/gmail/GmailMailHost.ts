import type { MailHost, ReplyContent } from '../../core/ports/MailHost';

/** A draft that Google made. */
export interface CreatedDraft {
  readonly draftId: string;
  /** Where Google put it, hexadecimal. */
  readonly threadId: string;
  /** True when that is not the open message's conversation. */
  readonly elsewhere: boolean;
}

/**
 * The mailbox during one request of Gmail. Gmail opens windows only by what our answer says: `reply` makes the draft and `drafted`
 * tells which one the answer must open; `insert` keeps the text and `inserted` gives it to the answer.
 */
export interface GmailMailHost extends MailHost {
  /** The draft that the last `reply` made; null when there was none or it failed. */
  drafted(): CreatedDraft | null;
  /** What the last `insert` wants at the cursor; null when there was none. */
  inserted(): ReplyContent | null;
  /** Whether the last `thread` got the open message alone, because the conversation could not be read. */
  partial(): boolean;
  /** The conversation's id, hexadecimal, as Google gave it with the open message; null before `thread` and in a draft. */
  threadId(): string | null;
}
