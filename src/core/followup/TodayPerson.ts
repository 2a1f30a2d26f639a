import type { Contact } from '../contact/Contact';
import type { TodayItem } from './rankToday';

/** One person in Today: plain data, so that it can be kept beside the ledger and shown without reading it. */
export interface TodayPerson extends TodayItem {
  readonly contact: Contact;
  /** The Message-ID to open for this person: of the newest message that the mailbox itself has; null where there is none. */
  readonly messageId: string | null;
  readonly subject: string | null;
}
