import { card, section, paragraph } from '../../src/cards/parts';
import { respond, showing, type Reply } from '../../src/cards/respond';
import { prefixes } from './support/sceneFor';
import { answerProblems } from './validateCard';

const shown = card('one', 'Carla', null, section([paragraph('Oi')]));
const base = showing(shown);

describe('an answer', () => {
  test('to a trigger pushes its card, whatever way was asked for', () => {
    for (const how of ['push', 'update', 'root'] as const) {
      expect(respond('trigger', { ...base, how })).toEqual({ action: { navigations: [{ pushCard: shown }] } });
    }
  });

  test('to a click replaces the top card, pushes one, or goes back to the first and replaces it', () => {
    const ways = (['update', 'push', 'root'] as const).map((how) => respond('click', { ...base, how }));
    expect(ways).toEqual([
      { renderActions: { action: { navigations: [{ updateCard: shown }] } } },
      { renderActions: { action: { navigations: [{ pushCard: shown }] } } },
      { renderActions: { action: { navigations: [{ popToRoot: true }, { updateCard: shown }] } } },
    ]);
  });

  test('to a click on a card above the one that it changes closes the cards between first, so that none stays behind', () => {
    expect(respond('click', { ...base, how: { closing: 2 } })).toEqual({
      renderActions: { action: { navigations: [{ pop: true }, { pop: true }, { updateCard: shown }] } },
    });
    expect(respond('trigger', { ...base, how: { closing: 1 } })).toEqual({
      action: { navigations: [{ pushCard: shown }] },
    });
  });

  test('says what happened for a moment, and that other cards are stale', () => {
    const answer = respond('click', { ...base, how: 'update', told: 'Agendado.', changed: true });
    expect(answer).toEqual({
      renderActions: { action: { navigations: [{ updateCard: shown }], notification: { text: 'Agendado.' } } },
      stateChanged: true,
    });
  });

  test('opens the draft that was made, in its thread', () => {
    const reply: Reply = { ...base, gmail: { open: { draftId: 'r-1', threadId: '19eeef2ffc9eac8f' } } };
    expect(respond('click', reply)).toMatchObject({
      renderActions: {
        hostAppAction: {
          gmailAction: { openCreatedDraftActionMarkup: { draftId: 'r-1', draftThreadId: '19eeef2ffc9eac8f' } },
        },
      },
    });
  });

  test('takes words to the cursor without a card of its own', () => {
    const reply: Reply = { ...base, card: null, told: 'Inserido.', gmail: { insert: { html: '<p>Oi</p>' } } };
    const insertContents = [{ content: '<p>Oi</p>', contentType: 'MUTABLE_HTML' }];
    expect(respond('click', reply)).toEqual({
      renderActions: {
        action: { notification: { text: 'Inserido.' } },
        hostAppAction: {
          gmailAction: { updateDraftActionMarkup: { updateBody: { type: 'IN_PLACE_INSERT', insertContents } } },
        },
      },
    });
  });

  test('asks Google for scopes in place of everything else', () => {
    const scopes = ['https://www.googleapis.com/auth/tasks'];
    expect(respond('click', { scopes })).toEqual({ requesting_google_scopes: { scopes } });
  });

  test('of every kind is what Google would take', () => {
    const replies: Reply[] = [
      base,
      { ...base, how: 'root', told: 'x', changed: true },
      { ...base, gmail: { open: { draftId: 'r', threadId: '1' } } },
      { ...base, card: null, gmail: { insert: { html: '<p>Oi</p>' } } },
    ];
    for (const kind of ['trigger', 'click'] as const) {
      for (const reply of replies) expect(answerProblems(kind, respond(kind, reply), prefixes)).toEqual([]);
    }
  });
});
