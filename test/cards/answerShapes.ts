import type { INamespace } from 'protobufjs';

/**
 * The shapes around a card, which no public proto has: our reading of the rpc references of google.apps.card.v1 (RenderActions,
 * SubmitFormResponse, AuthorizationError) and apps.extensions.markup (GmailClientActionMarkup), as descriptors beside Google's own Card.
 */
export const answerShapes: INamespace = {
  nested: {
    Navigation: {
      oneofs: { navigate: { oneof: ['popToRoot', 'pop', 'popToCard', 'pushCard', 'updateCard', 'endNavigation'] } },
      fields: {
        popToRoot: { type: 'bool', id: 1 },
        pop: { type: 'bool', id: 2 },
        popToCard: { type: 'string', id: 3 },
        pushCard: { type: 'google.apps.card.v1.Card', id: 4 },
        updateCard: { type: 'google.apps.card.v1.Card', id: 5 },
        endNavigation: { type: 'string', id: 6 },
      },
    },
    Notification: { fields: { text: { type: 'string', id: 1 } } },
    CardChange: {
      fields: {
        navigations: { rule: 'repeated', type: 'Navigation', id: 1 },
        link: { type: 'google.apps.card.v1.OpenLink', id: 2 },
        notification: { type: 'Notification', id: 3 },
      },
    },
    InsertContent: {
      fields: { content: { type: 'string', id: 1 }, contentType: { type: 'ContentType', id: 2 } },
    },
    ContentType: { values: { CONTENT_TYPE_UNSPECIFIED: 0, TEXT: 1, MUTABLE_HTML: 2, IMMUTABLE_HTML: 3 } },
    BodyType: {
      values: { BODY_TYPE_UNSPECIFIED: 0, IN_PLACE_INSERT: 1, INSERT_AT_START: 2, INSERT_AT_END: 3, REPLACE: 4 },
    },
    UpdateBody: {
      fields: {
        type: { type: 'BodyType', id: 1 },
        insertContents: { rule: 'repeated', type: 'InsertContent', id: 2 },
      },
    },
    UpdateSubject: { fields: { subject: { type: 'string', id: 1 } } },
    UpdateDraft: {
      fields: { updateBody: { type: 'UpdateBody', id: 1 }, updateSubject: { type: 'UpdateSubject', id: 2 } },
    },
    OpenDraft: { fields: { draftId: { type: 'string', id: 1 }, draftThreadId: { type: 'string', id: 2 } } },
    GmailAction: {
      oneofs: { markup: { oneof: ['updateDraftActionMarkup', 'openCreatedDraftActionMarkup'] } },
      fields: {
        updateDraftActionMarkup: { type: 'UpdateDraft', id: 1 },
        openCreatedDraftActionMarkup: { type: 'OpenDraft', id: 2 },
      },
    },
    HostAppAction: { fields: { gmailAction: { type: 'GmailAction', id: 1 } } },
    RenderActions: {
      fields: { action: { type: 'CardChange', id: 1 }, hostAppAction: { type: 'HostAppAction', id: 2 } },
    },
    SubmitFormResponse: {
      fields: { renderActions: { type: 'RenderActions', id: 1 }, stateChanged: { type: 'bool', id: 2 } },
    },
    Scopes: {
      fields: { scopes: { rule: 'repeated', type: 'string', id: 1 }, all_scopes: { type: 'bool', id: 2 } },
    },
    AuthorizationError: { fields: { requesting_google_scopes: { type: 'Scopes', id: 1 } } },
  },
};
