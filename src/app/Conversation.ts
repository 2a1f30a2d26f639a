import type { Contact } from '../core/contact/Contact';
import type { Pressure } from '../core/followup/Pressure';
import type { StageView } from '../core/followup/StageView';
import type { NextStep } from '../core/followup/NextStep';
import type { ScheduleChoice } from '../core/followup/ScheduleChoice';
import type { Status } from '../core/followup/Status';
import type { FollowUp, History } from '../core/ledger/History';
import type { Thread } from '../core/mail/Thread';
import type { Locale } from '../core/Locale';
import type { OpenItem } from '../core/ports/MailHost';
import type { Settings } from '../core/ports/SettingsStore';
import type { Draft } from '../core/templates/Draft';

/** What is known about the open item: everything that `panel` needs to say what the user sees, as plain data. */
export interface Conversation {
  readonly item: OpenItem;
  readonly thread: Thread;
  /** The person on the other side that the user looks at now. */
  readonly contact: Contact;
  /** Everybody outside my company on this thread, the contact included, first choice first. */
  readonly people: readonly Contact[];
  readonly history: History;
  readonly status: Status;
  readonly step: NextStep;
  /** Null where the step has no template, and until `withDraft` has written it. */
  readonly draft: Draft | null;
  /** The pending follow-up, if any. */
  readonly pending: FollowUp | null;
  /** Dates offered for scheduling, the suggested one first. Empty where scheduling is refused. */
  readonly choices: readonly ScheduleChoice[];
  /** For each history message: which of its details are still open (same order as `details`). */
  readonly open: ReadonlyMap<string, readonly boolean[]>;
  /** Touches of mine in the last 7 and 30 days, over all threads and channels. */
  readonly pressure: Pressure;
  /** Where they are in the funnel, and what speaks for another stage. */
  readonly stage: StageView;
  /** In which language the draft is written, and whether it is theirs: there are templates for three languages only. */
  readonly writes: { readonly locale: Locale; readonly theirs: boolean };
  readonly settings: Settings;
  /** Milliseconds since the epoch at which this was decided. */
  readonly now: number;
}
