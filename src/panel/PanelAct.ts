import type { Segment, Stage } from '../core/contact/Contact';
import type { Channel } from '../core/ledger/LedgerEvent';
import type { Direction } from '../core/mail/ThreadMessage';

/**
 * Everything that a person can do in the pane, as data: a button carries one of these and nothing else, so that a React
 * handler and a signed card button mean the same. What the person types is added by whoever draws the form.
 */
export type PanelAct =
  | { readonly do: 'person'; readonly address: string }
  /** `due`: ISO 8601 with offset, one of those offered. */
  | { readonly do: 'schedule'; readonly due: string }
  /** A day of one's own, YYYY-MM-DD; `followUp` names the one to move, null schedules. */
  | { readonly do: 'schedule-day'; readonly day: string; readonly followUp: string | null }
  | { readonly do: 'move'; readonly followUp: string; readonly due: string }
  | { readonly do: 'complete' | 'skip' | 'cancel'; readonly followUp: string }
  | { readonly do: 'undo'; readonly event: string }
  /** `text`: what the person made of the draft; null inserts it as it is. */
  | { readonly do: 'insert'; readonly text: string | null }
  | { readonly do: 'copy' }
  | { readonly do: 'reference'; readonly slot: string; readonly messageId: string; readonly quote: string }
  | { readonly do: 'template'; readonly template: string }
  | { readonly do: 'segment'; readonly segment: Segment }
  | { readonly do: 'stage'; readonly stage: Stage }
  /** `direction`: `sent` is a touch of mine, `received` an answer of theirs. */
  | { readonly do: 'touch'; readonly channel: Channel; readonly direction: Direction; readonly note: string }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'prefer'; readonly channel: Channel }
  | { readonly do: 'keep'; readonly messageId: string; readonly quote: string }
  /** Leaves them alone until a day, YYYY-MM-DD. */
  | { readonly do: 'pause'; readonly until: string; readonly reason: string }
  | { readonly do: 'stop' }
  | { readonly do: 'lift'; readonly reason: string }
  | { readonly do: 'resume' }
  | { readonly do: 'open'; readonly messageId: string };
