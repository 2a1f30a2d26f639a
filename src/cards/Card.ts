/**
 * The part of Google's card JSON that we draw with, exact: a field that is not here is not sent. Spellings are those of
 * google/apps/card/v1/card.proto; the tests hold every card against that file. Left out on purpose: what Google marks as made for Chat only
 * (material icons, Markdown, carousels, columns).
 */

/** Google's own icons that need no picture of ours. */
export type KnownIcon =
  | 'BOOKMARK'
  | 'CLOCK'
  | 'CONFIRMATION_NUMBER_ICON'
  | 'DESCRIPTION'
  | 'EMAIL'
  | 'EVENT_SEAT'
  | 'INVITE'
  | 'MULTIPLE_PEOPLE'
  | 'PERSON'
  | 'PHONE'
  | 'STAR'
  | 'TICKET';

export interface Icon {
  readonly knownIcon: KnownIcon;
  readonly altText?: string;
}

export interface Parameter {
  readonly key: string;
  readonly value: string;
}

/** A call of our server. `function` is its https address. */
export interface Action {
  readonly function: string;
  readonly parameters: readonly Parameter[];
  readonly loadIndicator?: 'SPINNER' | 'NONE';
  readonly persistValues?: boolean;
  /** Names of inputs that must not be empty. */
  readonly requiredWidgets?: readonly string[];
}

export interface OpenLink {
  readonly url: string;
  readonly openAs?: 'FULL_SIZE' | 'OVERLAY';
  readonly onClose?: 'NOTHING' | 'RELOAD';
}

/** Exactly one of them: a call, a link, or a card that opens without a call. */
export type OnClick = { readonly action: Action } | { readonly openLink: OpenLink } | { readonly card: Card };

export interface Button {
  readonly text: string;
  readonly altText?: string;
  /** Marked as made for Chat, used in Google's own Gmail sample: where it is not known the button looks like the others. */
  readonly type?: 'FILLED' | 'OUTLINED' | 'BORDERLESS';
  readonly disabled?: boolean;
  readonly onClick: OnClick;
}

export interface TextParagraph {
  /** Google's small HTML: see `formatted`. */
  readonly text: string;
  readonly maxLines?: number;
}

export interface DecoratedText {
  readonly startIcon?: Icon;
  /** Cut to one line by Google. */
  readonly topLabel?: string;
  /** Google's small HTML. */
  readonly text: string;
  readonly wrapText?: boolean;
  readonly bottomLabel?: string;
  readonly onClick?: OnClick;
  readonly button?: Button;
}

export interface TextInput {
  readonly name: string;
  readonly label: string;
  readonly type?: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly value?: string;
  readonly hintText?: string;
}

export interface SelectionItem {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface SelectionInput {
  readonly name: string;
  readonly label: string;
  readonly type: 'DROPDOWN' | 'RADIO_BUTTON';
  readonly items: readonly SelectionItem[];
  readonly onChangeAction?: Action;
}

export interface DateTimePicker {
  readonly name: string;
  readonly label: string;
  readonly type: 'DATE_ONLY' | 'TIME_ONLY';
  /** Milliseconds since 1970 as a decimal string: midnight UTC of the day. A time is empty until it is picked. */
  readonly valueMsEpoch?: string;
}

/** Exactly one of them (a oneof of Google's). */
export type Widget =
  | { readonly textParagraph: TextParagraph }
  | { readonly decoratedText: DecoratedText }
  | { readonly buttonList: { readonly buttons: readonly Button[] } }
  | { readonly textInput: TextInput }
  | { readonly selectionInput: SelectionInput }
  | { readonly dateTimePicker: DateTimePicker }
  | { readonly divider: Readonly<Record<string, never>> };

export interface Section {
  readonly header?: string;
  /** Google refuses a section without any. */
  readonly widgets: readonly Widget[];
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
}

export interface CardAction {
  readonly actionLabel: string;
  readonly onClick: OnClick;
}

export interface Card {
  /** For going back to it by name. */
  readonly name: string;
  readonly header: { readonly title: string; readonly subtitle?: string };
  readonly sections: readonly Section[];
  /** The menu in the card's corner. */
  readonly cardActions?: readonly CardAction[];
}
