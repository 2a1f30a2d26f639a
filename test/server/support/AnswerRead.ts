import type { Card } from '../../../src/cards/Card';

/** An answer as a test reads it: any of the envelopes. */
export interface AnswerRead {
  readonly action?: CardRead;
  readonly hostAppAction?: HostRead;
  readonly renderActions?: { readonly action: CardRead; readonly hostAppAction?: HostRead };
  readonly stateChanged?: boolean;
  readonly requesting_google_scopes?: { readonly scopes: readonly string[] };
}

interface CardRead {
  readonly navigations?: readonly {
    readonly pushCard?: Card;
    readonly updateCard?: Card;
    readonly popToRoot?: true;
    readonly pop?: true;
  }[];
  readonly notification?: { readonly text: string };
}

interface HostRead {
  readonly gmailAction: {
    readonly openCreatedDraftActionMarkup?: { readonly draftId: string; readonly draftThreadId: string };
    readonly updateDraftActionMarkup?: {
      readonly updateBody: { readonly insertContents: readonly { readonly content: string }[] };
    };
  };
}
