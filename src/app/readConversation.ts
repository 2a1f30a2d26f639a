import type { Contact } from '../core/contact/Contact';
import { readPeople } from '../core/contact/readPeople';
import type { MessageEvent } from '../core/ledger/LedgerEvent';
import { messageEvents } from '../core/ledger/messageEvents';
import type { MailMessage } from '../core/mail/MailMessage';
import { readThread } from '../core/mail/readThread';
import type { Thread } from '../core/mail/Thread';

/** One conversation as the reader understands it, and what the ledger records of it. */
export interface Reading {
  readonly thread: Thread;
  readonly people: readonly Contact[];
  readonly events: readonly MessageEvent[];
}

export interface ReadingOptions {
  readonly me: readonly string[];
  readonly timeZone: string;
}

/** Reads the messages of one conversation, by calling the readers of the core in their order. */
export function readConversation(messages: readonly MailMessage[], { me, timeZone }: ReadingOptions): Reading {
  const thread = readThread(messages, { me, timeZone });
  const people = readPeople(thread, { me, timeZone });
  return { thread, people, events: messageEvents(thread, people, { me, timeZone, zone: timeZone }) };
}
