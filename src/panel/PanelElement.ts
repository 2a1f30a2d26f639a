import type { Action } from '../core/followup/NextStep';
import type { PanelAct } from './PanelAct';

/** How an element feels: `mine` is for me to do, `late` overdue, `waiting` for others, `stop` refused, `calm` nothing to do. */
export type Tone = 'mine' | 'late' | 'waiting' | 'stop' | 'calm';

export interface PanelButton {
  readonly label: string;
  /** What a screen reader says where the label alone is too short; null = the label. */
  readonly description: string | null;
  readonly act: PanelAct;
}

/** One value out of a few, shown as a select or a picker. */
export interface PanelChoice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A sentence that somebody wrote, and where. */
export interface PanelQuote {
  readonly text: string;
  /** "Carla, sexta-feira, 20 de nov." */
  readonly source: string;
  /** Opens the message; null where the host cannot. */
  readonly open: PanelButton | null;
}

export interface ChannelLink {
  readonly channel: 'email' | 'phone' | 'whatsapp';
  readonly label: string;
  readonly description: string;
  /** mailto:, tel: or https://wa.me/. */
  readonly href: string;
}

export interface ContactElement {
  readonly kind: 'contact';
  readonly name: string;
  /** Two letters for the picture that mail clients show; empty for an address without a name. */
  readonly initials: string;
  readonly role: string | null;
  readonly address: string;
  readonly links: readonly ChannelLink[];
  /** Null after a stop, where there is nothing to do but lift it. */
  readonly segment: PanelChoice | null;
  readonly stage: PanelChoice | null;
  /** A segment that the messages speak for, to be taken by a click; null where none is or the user has chosen. */
  readonly suggestion: PanelButton | null;
  /** The stage that the messages speak for, and why; null where the user's own stands, or nothing speaks for one. */
  readonly proposal: { readonly text: string; readonly button: PanelButton } | null;
}
export interface PeopleElement {
  readonly kind: 'people';
  readonly label: string;
  readonly people: readonly {
    readonly name: string;
    readonly detail: string | null;
    readonly current: boolean;
    readonly act: PanelAct;
  }[];
}
export interface StatusElement {
  readonly kind: 'status';
  readonly tone: Tone;
  readonly text: string;
  /** How often I have turned to them lately, over all threads and channels; null where I have not. */
  readonly pressure: string | null;
}
/** A remark that stands above the step. */
export interface BannerElement {
  readonly kind: 'banner';
  readonly tone: 'info' | 'warning';
  readonly text: string;
}
/** They asked not to be contacted: the reason and its sentence, and nothing to click but the way to lift it. */
export interface StopElement {
  readonly kind: 'stop';
  readonly title: string;
  readonly text: string;
  readonly quote: PanelQuote | null;
  readonly explain: string;
  /** Asked while the stop rests on a sentence that nobody but the reader has understood so; it holds all the same. */
  readonly confirm: { readonly text: string; readonly yes: PanelButton; readonly no: PanelButton } | null;
  readonly lift: { readonly open: string; readonly label: string; readonly submit: string };
}
export interface StepElement {
  readonly kind: 'step';
  readonly label: string;
  readonly action: Action;
  readonly tone: Tone;
  readonly title: string;
  readonly when: { readonly text: string; readonly late: string | null; readonly due: string } | null;
  /** How, where it is not by e-mail. */
  readonly channel: string | null;
  readonly reason: string;
  /** What belongs to it: what must change in this touch, when they use to write, what time it is for them. */
  readonly remarks: readonly string[];
  readonly evidence: { readonly label: string; readonly quotes: readonly PanelQuote[] } | null;
  readonly unless: string | null;
  /** Whom to write to instead. */
  readonly instead: { readonly label: string; readonly href: string } | null;
  readonly buttons: readonly PanelButton[];
}
/** The date of the next touch: offered, or planned already. */
export interface ScheduleElement {
  readonly kind: 'schedule';
  /** Whether this is the one main button of the view. */
  readonly main: boolean;
  /** Said above where another act comes first: to write now. */
  readonly instead: string | null;
  readonly planned: { readonly text: string; readonly late: boolean; readonly buttons: readonly PanelButton[] } | null;
  /** One click takes the suggested date; null once something is planned and where no date is suggested. */
  readonly suggested: (PanelButton & { readonly day: string }) | null;
  /** Beside it. `heading` where they stand alone. */
  readonly others: {
    readonly label: string;
    readonly heading: boolean;
    readonly buttons: readonly (PanelButton & { readonly day: string })[];
  };
  readonly own: {
    readonly label: string;
    readonly submit: string;
    /** First day that can be taken, YYYY-MM-DD. */
    readonly min: string;
    /** The key of the follow-up that a day of one's own moves; null schedules. */
    readonly followUp: string | null;
  };
}
/** A stretch of the draft: plain, taken from the conversation, or a gap that nobody can fill but the user. */
export interface DraftPart {
  readonly text: string;
  readonly mark: 'plain' | 'reference' | 'gap';
}
export interface ReferenceChip {
  readonly slot: string;
  /** "Pergunta". */
  readonly label: string;
  readonly description: string;
  readonly quote: PanelQuote;
  readonly others: readonly { readonly label: string; readonly quote: PanelQuote; readonly button: PanelButton }[];
}
export interface DraftElement {
  readonly kind: 'draft';
  readonly main: boolean;
  readonly title: string;
  readonly hint: string | null;
  /** Which value content is in it, and why. */
  readonly content: string | null;
  readonly subject: string;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly template: PanelChoice;
  readonly chipsLabel: string;
  readonly chips: readonly ReferenceChip[];
  /** What is missing, as a sentence; null when the draft can be used as it is. */
  readonly missing: string | null;
  /** Null where something is missing: then only the reviewed text can be inserted. */
  readonly insert: PanelButton | null;
  readonly copy: PanelButton | null;
  /** Opens WhatsApp with these words; null without a mobile number, and while something is missing. */
  readonly whatsapp: { readonly label: string; readonly href: string } | null;
  readonly edit: {
    /** What stands in brackets until it is filled in. */
    readonly gaps: readonly string[];
    readonly open: string;
    readonly field: string;
    readonly submit: string;
    readonly cancel: string;
    readonly stillGaps: string;
  };
}
export interface RecordElement {
  readonly kind: 'record';
  readonly title: string;
  /** Value empty = only a note. */
  readonly channel: PanelChoice;
  /** Whose touch it was; of no meaning for a note. */
  readonly direction: PanelChoice;
  readonly note: string;
  readonly placeholder: string;
  readonly submit: string;
  /** Which channel they like best; empty = nobody knows. */
  readonly preferred: PanelChoice;
  /** Leaves them alone until a day of one's own; `value` is the day that stands there at first. Null after a stop. */
  readonly pause: {
    readonly open: string;
    readonly explain: string;
    readonly day: { readonly label: string; readonly value: string; readonly min: string };
    readonly reason: string;
    readonly submit: string;
  } | null;
  readonly stop: { readonly open: string; readonly explain: string; readonly confirm: PanelButton } | null;
}
export interface HistoryEntry {
  readonly id: string;
  readonly icon: 'sent' | 'received' | 'auto' | 'follow-up' | 'note' | 'touch' | 'draft' | 'kept' | 'stop';
  readonly title: string;
  /** "ontem", "20 de nov."; ISO beside it, null when unknown. */
  readonly when: string;
  readonly at: string | null;
  /** "Em “Proposta 118”", "do texto citado". */
  readonly remarks: readonly string[];
  readonly text: string | null;
  /** What is still open in it. */
  readonly open: readonly { readonly label: string; readonly quote: string }[];
  readonly act: PanelButton | null;
}
export interface HistoryElement {
  readonly kind: 'history';
  readonly title: string;
  readonly count: string;
  /** How the entries stand; null where one alone needs no order. */
  readonly order: string | null;
  readonly empty: string;
  readonly older: string;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

export type PanelElement =
  | ContactElement
  | PeopleElement
  | StatusElement
  | BannerElement
  | StopElement
  | StepElement
  | ScheduleElement
  | DraftElement
  | RecordElement
  | HistoryElement;

/** Everything that is seen of one conversation, from top to bottom, in one language. */
export type PanelView = readonly PanelElement[];
