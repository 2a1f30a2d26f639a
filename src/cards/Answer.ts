import type { Card } from './Card';

/**
 * What our server may answer to Google, exact. No public proto has these shapes: they are read from the rpc reference of
 * google.apps.card.v1 and of apps.extensions.markup.
 */

/** Exactly one of them. `updateCard` replaces the top card and keeps what was typed into inputs that stay. */
export type Navigation =
  { readonly popToRoot: true } | { readonly pop: true } | { readonly pushCard: Card } | { readonly updateCard: Card };

export interface CardChange {
  readonly navigations?: readonly Navigation[];
  readonly notification?: { readonly text: string };
}

export interface InsertContent {
  readonly content: string;
  readonly contentType: 'TEXT' | 'MUTABLE_HTML';
}

export type GmailAction =
  | {
      readonly updateDraftActionMarkup: {
        readonly updateBody: { readonly type: 'IN_PLACE_INSERT'; readonly insertContents: readonly InsertContent[] };
      };
    }
  | { readonly openCreatedDraftActionMarkup: { readonly draftId: string; readonly draftThreadId: string } };

/** The answer to a trigger: a message opened, the homepage, the compose menu, a universal action. */
export interface RenderActions {
  readonly action: CardChange;
  readonly hostAppAction?: { readonly gmailAction: GmailAction };
}

/** The answer to a click or a changed choice. */
export interface SubmitFormResponse {
  readonly renderActions: RenderActions;
  /** Cards that Gmail kept of other views are stale. */
  readonly stateChanged?: true;
}

/** In place of either: Google asks the user for these scopes and then repeats the same request. */
export interface ScopeRequest {
  readonly requesting_google_scopes: { readonly scopes: readonly string[] };
}

export type Answer = RenderActions | SubmitFormResponse | ScopeRequest;
