import type { CadenceFor } from '../panel/cadenceView';
import type { PanelAct } from '../panel/PanelAct';
import type { SettingValues } from '../panel/settingsView';
import type { TodayAct } from '../panel/TodayAct';
import type { TemplatesLook } from './TemplatesLook';
import type { TodayLook } from './TodayLook';

export type CardView = 'conversation' | 'today' | 'templates' | 'settings';

/** A row of Today as it was shown, and in which look: `seen` is its `rowId`. */
export interface RowSeen {
  /** Lower-case address. */
  readonly person: string;
  readonly seen: string;
  readonly look: TodayLook;
}

/**
 * Everything that a click in a card can mean: the acts of the panel, but for those that a card does without a call (a message is opened by a
 * link, a text is copied from a field), and the ways between cards that a pane does by itself.
 */
export type CardAct =
  | Exclude<PanelAct, { readonly do: 'open' | 'copy' }>
  /** A day and an hour of one's own (HH:MM), which a card alone can pick; `followUp` names the one to move, null schedules. */
  | { readonly do: 'schedule-hour'; readonly day: string; readonly hour: string; readonly followUp: string | null }
  /** Draws a view anew: a tab, "try again", "refresh". */
  | { readonly do: 'show'; readonly view: CardView }
  /** History from this entry on, the newest being 0. */
  | { readonly do: 'history'; readonly from: number }
  | ({ readonly do: 'today' } & TodayLook)
  /** Something done about somebody from the list. */
  | ({ readonly do: 'row'; readonly act: TodayAct } & RowSeen)
  /** Takes back what was done from the list. */
  | { readonly do: 'row-undo'; readonly person: string; readonly event: string; readonly look: TodayLook }
  /** The waits between follow-ups of these people; `opens`: on a card of its own, not in place of one for others. */
  | { readonly do: 'cadence'; readonly whom: CadenceFor; readonly opens: boolean }
  /** Sets them as typed; null goes back to what holds without. */
  | { readonly do: 'save-cadence'; readonly whom: CadenceFor; readonly intervals: string | null }
  | ({ readonly do: 'templates' } & TemplatesLook)
  /** What a template would say here. */
  | { readonly do: 'preview'; readonly template: string }
  /**
   * Puts a template at the cursor of the window in which the user writes. `text`: what the person made of it; null takes it as it is, provided
   * that it still reads as on the card (`seen`: `textId` of that).
   */
  | { readonly do: 'write'; readonly template: string; readonly text: string | null; readonly seen: string | null }
  | { readonly do: 'save'; readonly values: SettingValues }
  | { readonly do: 'export' }
  /** `ask-erase` shows what would happen, `erase` does it. */
  | { readonly do: 'ask-erase' | 'erase'; readonly address: string };

/**
 * What a button sends back: an act and short ids, never a token and never words of a message, which travel as digests and are looked up again.
 * The server adds its signature under names of its own that begin with `_`.
 */
export type ActParameters = Readonly<Record<string, string>>;

/** What was typed and chosen in a card, by the name of the input; an empty input is missing. Days are YYYY-MM-DD. */
export type Inputs = Readonly<Record<string, string>>;
