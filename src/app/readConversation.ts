import type { Contact } from '../core/contact/Contact';
import { readPeople } from '../core/contact/readPeople';
import type { Calendar } from '../core/followup/Calendar';
import { isBusinessDay } from '../core/followup/isBusinessDay';
import type { MessageEvent } from '../core/ledger/LedgerEvent';
import { learnLanguages } from '../core/language/learnLanguages';
import { messageEvents } from '../core/ledger/messageEvents';
import type { MailMessage } from '../core/mail/MailMessage';
import { readThread } from '../core/mail/readThread';
import type { Thread } from '../core/mail/Thread';
import { spokenIn } from '../core/signals/spokenIn';

/** One conversation as the reader understands it, and what the ledger records of it. */
export interface Reading {
  readonly thread: Thread;
  readonly people: readonly Contact[];
  readonly events: readonly MessageEvent[];
}

export interface ReadingOptions {
  readonly me: readonly string[];
  readonly timeZone: string;
  /** The user's, for "o quinto dia útil"; Monday to Friday where it is not given. */
  readonly calendar?: Calendar;
}

/**
 * Reads the messages of one conversation, by calling the readers of the core in their order, with the languages that it is in. Rejects
 * with MissingPart where one of them cannot be loaded.
 */
export async function readConversation(
  messages: readonly MailMessage[],
  { me, timeZone, calendar }: ReadingOptions,
): Promise<Reading> {
  const thread = readThread(messages, { me, timeZone });
  const people = readPeople(thread, { me, timeZone });
  await learnLanguages(thread.messages.flatMap(spokenIn));
  const reading = { me, timeZone, zone: timeZone };
  const options = calendar ? { ...reading, isBusinessDay: (day: string) => isBusinessDay(day, calendar) } : reading;
  return { thread, people, events: messageEvents(thread, people, options) };
}
