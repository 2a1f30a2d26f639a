import type { Answer, CardChange, GmailAction, Navigation, RenderActions } from './Answer';
import type { Card } from './Card';

/**
 * What we have to say to Google, before it is put into an envelope. `how` says where the card goes: `push` on top, `update` in place of the top
 * one, `root` in place of the first one with everything above it closed, `closing` in place of the one below as many as that, which are
 * closed. `told` is shown for a moment. `changed`: something was
 * recorded, so other cards that Gmail kept are stale.
 */
export interface Reply {
  readonly card: Card | null;
  readonly how: 'push' | 'update' | 'root' | { readonly closing: number };
  readonly told: string | null;
  readonly changed: boolean;
  /** What Gmail itself is to do: open a draft that was made, or take words into the window in which the user writes. */
  readonly gmail:
    | { readonly open: { readonly draftId: string; readonly threadId: string } }
    | { readonly insert: { readonly html: string } }
    | null;
}

/** A question to Google in place of a reply: the user is asked for these scopes, and the same request comes again. */
export interface Consent {
  readonly scopes: readonly string[];
}

/** A reply that only shows a card. */
export const showing = (card: Card, how: Reply['how'] = 'push'): Reply => ({
  ...{ card, how, told: null, changed: false, gmail: null },
});

function gmailAction(gmail: NonNullable<Reply['gmail']>): GmailAction {
  if ('open' in gmail) {
    const { draftId, threadId } = gmail.open;
    return { openCreatedDraftActionMarkup: { draftId, draftThreadId: threadId } };
  }
  return {
    updateDraftActionMarkup: {
      updateBody: {
        type: 'IN_PLACE_INSERT',
        insertContents: [{ content: gmail.insert.html, contentType: 'MUTABLE_HTML' }],
      },
    },
  };
}

function navigations(kind: 'trigger' | 'click', card: Card, how: Reply['how']): readonly Navigation[] {
  // A trigger draws into an empty stack: there is nothing to replace.
  if (kind === 'trigger' || how === 'push') return [{ pushCard: card }];
  if (how === 'root') return [{ popToRoot: true }, { updateCard: card }];
  const closed = how === 'update' ? 0 : how.closing;
  return [...Array.from({ length: closed }, () => ({ pop: true }) as const), { updateCard: card }];
}

/**
 * The one place where an answer gets its envelope: RenderActions for a trigger (a message opened, homepage, compose, universal action),
 * SubmitFormResponse for a click. Google parses strictly and shows nothing when it is the wrong one.
 */
export function respond(kind: 'trigger' | 'click', reply: Reply | Consent): Answer {
  if ('scopes' in reply) return { requesting_google_scopes: { scopes: reply.scopes } };
  const { card, how, told, changed, gmail } = reply;
  const action: CardChange = {
    ...(card === null ? {} : { navigations: navigations(kind, card, how) }),
    ...(told === null ? {} : { notification: { text: told } }),
  };
  const render: RenderActions = {
    action,
    ...(gmail === null ? {} : { hostAppAction: { gmailAction: gmailAction(gmail) } }),
  };
  if (kind === 'trigger') return render;
  return { renderActions: render, ...(changed ? { stateChanged: true } : {}) };
}
