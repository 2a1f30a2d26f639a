import type { Contact, Segment } from '../../core/contact/Contact';
import type { Amount, DetailKind } from '../../core/details/Detail';
import type { Action } from '../../core/followup/NextStep';
import type { LanguageCode } from '../../core/Locale';
import type { Channel } from '../../core/ledger/LedgerEvent';
import type { Person } from '../../core/mail/Person';
import type { AutoKind, ThreadMessage } from '../../core/mail/ThreadMessage';
import type { SignalKind } from '../../core/signals/Signal';

/** Where something stands: an index into `thread.messages`, or another thread. */
export interface Place {
  readonly message: number | null;
  readonly elsewhere: { readonly subject: string; readonly date: string | null } | null;
}

/** What `--json` prints. The names are a contract with scripts: add, never rename. */
export interface ReadResult {
  readonly me: readonly string[];
  readonly thread: {
    readonly subject: string;
    readonly language: LanguageCode;
    readonly seen: 'whole' | 'part';
    readonly messages: readonly (Pick<
      ThreadMessage,
      'from' | 'to' | 'cc' | 'date' | 'direction' | 'source' | 'text' | 'signature' | 'answers'
    > & {
      readonly auto: 'out-of-office' | 'bounce' | 'auto-ack' | null;
      /** The same in the pane's own kinds, which tell a delay from a failure and a newsletter from a receipt. */
      readonly notice: AutoKind | null;
      readonly id: string;
    })[];
  };
  /** Null when nobody but me is in the message. */
  readonly contact: (Omit<Contact, 'firstName'> & { readonly segment: Segment }) | null;
  readonly signals: readonly (Place & {
    readonly kind: SignalKind;
    readonly quote: string;
    readonly until: string | null;
    readonly person: Person | null;
  })[];
  readonly details: readonly (Place & {
    readonly kind: DetailKind;
    readonly by: 'contact' | 'me';
    readonly quote: string;
    readonly date: string | null;
    readonly amount: Amount | null;
    readonly open: boolean;
  })[];
  readonly status: {
    readonly waitingOn: 'me' | 'contact' | 'nobody';
    readonly attempts: number;
    readonly touches: number;
    readonly lastSent: string | null;
    readonly lastReceived: string | null;
  } | null;
  readonly nextStep: {
    readonly action: Action;
    /** The action in words, as the pane's heading has it. */
    readonly title: string;
    readonly due: string | null;
    readonly attempt: number;
    readonly of: number;
    readonly channel: Channel;
    readonly template: string | null;
    readonly reason: string;
    readonly evidence: readonly (Place & { readonly quote: string })[];
    readonly unless: string | null;
  } | null;
  readonly draft: {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly references: readonly number[];
    readonly missing: readonly string[];
  } | null;
}
