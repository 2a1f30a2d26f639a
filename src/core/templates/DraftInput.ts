import type { Contact } from '../contact/Contact';
import type { Calendar } from '../followup/Calendar';
import type { NextStep } from '../followup/NextStep';
import type { History } from '../ledger/History';
import type { Locale } from '../Locale';
import type { Thread } from '../mail/Thread';
import type { ProposedContent } from './ValueContent';

/** Everything that a draft is written from; all of it comes in, nothing is looked up. */
export interface DraftInput {
  /** A template id; an unknown one (of a later version, say) is read as the first follow-up. */
  readonly template: string;
  readonly contact: Contact;
  readonly history: History;
  readonly thread: Thread;
  readonly step: NextStep;
  /** For each message event: which of its details are still open. */
  readonly open: ReadonlyMap<string, readonly boolean[]>;
  readonly me: { readonly name: string | null; readonly address: string };
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly calendar: Calendar;
  readonly locale: Locale;
  /** For a slot: the detail that the user chose to stand there. */
  readonly choices?: Readonly<Record<string, { readonly messageId: string; readonly quote: string }>>;
  /** Value content to offer; null where there is none. */
  readonly content?: ProposedContent | null;
  /** An affiliate's figures, as text; what is not given is a gap. */
  readonly figures?: Readonly<Partial<Record<'clicks' | 'sales' | 'conversion' | 'commission', string>>>;
}
