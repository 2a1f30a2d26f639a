import { actFrom } from '../../src/cards/actFrom';
import { actParameters, isButtonAct, type ButtonAct } from '../../src/cards/actParameters';
import { actsIn } from '../../src/cards/actsIn';
import type { ActParameters, CardAct } from '../../src/cards/CardAct';
import { cardOfConversation } from '../../src/cards/cardOfConversation';
import { firstLook, type Look } from '../../src/cards/Look';
import { lookAfter, lookOf } from '../../src/cards/lookOf';
import { firstToday } from '../../src/cards/TodayLook';
import type { Abilities } from '../../src/core/ports/MailHost';
import { panelView } from '../../src/panel/panelView';
import type { PanelView } from '../../src/panel/PanelElement';
import { conversationFor, draft, emptyHistory, messages, pending, price, question } from '../panel/conversationFor';
import { callsOf } from './support/callsOf';
import { sampleConversations } from './support/sampleConversations';
import { sceneFor } from './support/sceneFor';

const abilities: Abilities = { history: false, reply: true, insert: false, open: true, mailbox: false };
const view = panelView(conversationFor(), 'pt-BR', abilities);
const text = draft.text;
const keep = { do: 'keep', messageId: 'm1@vidrosul.example', quote: question.quote } as const;
const promised: PanelView = panelView(
  conversationFor({
    step: {
      ...conversationFor().step,
      action: 'keep-promise',
      evidence: [{ messageId: keep.messageId, quote: keep.quote }],
    },
  }),
  'pt-BR',
  abilities,
);

const row = { person: 'carla@vidrosul.example', seen: 'abc', look: firstToday };

const acts: readonly Exclude<ButtonAct & CardAct, { readonly do: 'insert' }>[] = [
  { do: 'person', address: 'carla@vidrosul.example' },
  { do: 'schedule', due: '2026-11-23T09:00:00-03:00' },
  { do: 'schedule-day', day: '2026-12-01', followUp: null },
  { do: 'schedule-day', day: '2026-12-01', followUp: pending.key },
  { do: 'move', followUp: pending.key, due: '2026-11-24T09:00:00-03:00' },
  { do: 'complete', followUp: pending.key },
  { do: 'skip', followUp: pending.key },
  { do: 'cancel', followUp: pending.key },
  { do: 'undo', event: 'fu:1' },
  { do: 'reference', slot: 'question', messageId: 'm1@vidrosul.example', quote: price.quote },
  { do: 'template', template: 'second-follow-up' },
  { do: 'segment', segment: 'affiliate' },
  { do: 'stage', stage: 'negotiation' },
  { do: 'touch', channel: 'whatsapp', direction: 'received', note: '' },
  { do: 'stop' },
  { do: 'resume' },
  { do: 'show', view: 'today' },
  { do: 'history', from: 15 },
  { do: 'today', ...firstToday, from: 12 },
  { do: 'today', segment: 'customer', stage: 'negotiation', list: 'respond', from: 0 },
  { do: 'row', act: { do: 'done' }, ...row },
  { do: 'row', act: { do: 'skip' }, ...row, look: { ...firstToday, list: 'follow-up', from: 9 } },
  { do: 'row', act: { do: 'move', due: '2026-11-24T09:00:00-03:00' }, ...row },
  { do: 'row', act: { do: 'move-day', day: '2026-12-01' }, ...row },
  { do: 'row-undo', person: row.person, event: 'fu:1', look: { ...firstToday, segment: 'lead' } },
  { do: 'cadence', whom: '', opens: true },
  { do: 'save-cadence', whom: 'lead/negotiation', intervals: null },
  { do: 'preview', template: 'goodbye' },
  { do: 'write', template: 'goodbye', text: null, seen: 'abc' },
  { do: 'export' },
  { do: 'ask-erase', address: 'carla@vidrosul.example' },
  { do: 'erase', address: 'carla@vidrosul.example' },
];

describe('a button', () => {
  test.each(acts.map((act) => [act.do, act] as const))('that means %s is read as what it was made of', (_, act) => {
    expect(actFrom(actParameters(act, firstLook), {}, view)).toEqual(act);
  });

  test('carries nothing empty: Google need not give it back', () => {
    for (const act of acts) expect(Object.values(actParameters(act, firstLook))).not.toContain('');
  });

  test('that keeps a promise means the sentence that the view shows', () => {
    expect(actFrom(actParameters(keep, firstLook), {}, promised)).toEqual(keep);
  });

  test('that inserts the draft does so only while the draft reads as on the card', () => {
    const parameters = actParameters({ do: 'insert', text: null }, firstLook, text);
    expect(actFrom(parameters, {}, view)).toEqual({ do: 'insert', text: null });
    const later = panelView(conversationFor({ draft: { ...draft, text: `${text}!` } }), 'pt-BR', abilities);
    expect(actFrom(parameters, {}, later)).toBeNull();
    expect(actFrom(parameters, {}, [])).toBeNull();
  });

  test('means nothing when what it named is no longer offered, or was never one of ours', () => {
    const reference = acts.find((act) => act.do === 'reference');
    expect(reference && actFrom(actParameters(reference, firstLook), {}, [])).toBeNull();
    expect(actFrom(actParameters(keep, firstLook), {}, view)).toBeNull();
    for (const name of ['', 'open', 'copy', 'constructor', '__proto__'])
      expect(actFrom({ do: name }, {}, view)).toBeNull();
    expect(actFrom({}, {}, view)).toBeNull();
    expect(actFrom({ do: 'segment', segment: 'admin' }, {}, view)).toBeNull();
    expect(actFrom({ do: 'show', view: 'secrets' }, {}, view)).toBeNull();
    expect(actFrom({ do: 'row', act: 'erase', person: row.person, seen: row.seen }, {}, view)).toBeNull();
  });
});

describe('a form', () => {
  test.each<[string, ButtonAct, Record<string, string>, CardAct | null]>([
    [
      'a day of one’s own',
      { do: 'pick-day', followUp: null },
      { day: '2026-12-01' },
      { do: 'schedule-day', day: '2026-12-01', followUp: null },
    ],
    [
      'a day to move to',
      { do: 'pick-day', followUp: 'k' },
      { day: '2026-12-01' },
      { do: 'schedule-day', day: '2026-12-01', followUp: 'k' },
    ],
    [
      'a day and an hour of one’s own',
      { do: 'pick-day', followUp: null },
      { day: '2026-12-01', hour: '15:30' },
      { do: 'schedule-hour', day: '2026-12-01', hour: '15:30', followUp: null },
    ],
    [
      'a call that was made',
      { do: 'record' },
      { channel: 'phone', direction: 'received', note: 'Pediu desconto' },
      { do: 'touch', channel: 'phone', direction: 'received', note: 'Pediu desconto' },
    ],
    ['a note', { do: 'record' }, { note: 'Aniversário em maio' }, { do: 'note', text: 'Aniversário em maio' }],
    [
      'a reason to lift a stop',
      { do: 'lift-form' },
      { reason: 'Pediu para voltar' },
      { do: 'lift', reason: 'Pediu para voltar' },
    ],
    [
      'a text that was gone over',
      { do: 'insert-edited' },
      { text: 'Oi, Carla!' },
      { do: 'insert', text: 'Oi, Carla!' },
    ],
    ['a segment', { do: 'pick-segment' }, { segment: 'customer' }, { do: 'segment', segment: 'customer' }],
    ['no segment', { do: 'pick-segment' }, {}, null],
    ['a stage', { do: 'pick-stage' }, { stage: 'after-sale' }, { do: 'stage', stage: 'after-sale' }],
    ['a template', { do: 'pick-template' }, { template: 'goodbye' }, { do: 'template', template: 'goodbye' }],
    [
      'another person',
      { do: 'pick-person' },
      { person: 'davi@vidrosul.example' },
      { do: 'person', address: 'davi@vidrosul.example' },
    ],
    [
      'templates that are looked for',
      { do: 'find-templates' },
      { query: ' despedida ', segment: 'lead' },
      { do: 'templates', query: 'despedida', segment: 'lead' },
    ],
    ['all kinds of people', { do: 'pick-today' }, {}, { do: 'today', ...firstToday }],
    [
      'another day for somebody in Today',
      { do: 'row-day', ...row },
      { day: '2026-12-01' },
      { do: 'row', act: { do: 'move-day', day: '2026-12-01' }, ...row },
    ],
    [
      'waits of one’s own',
      { do: 'cadence-form', whom: 'lead' },
      { intervals: '1, 2' },
      { do: 'save-cadence', whom: 'lead', intervals: '1, 2' },
    ],
    [
      'an address to erase',
      { do: 'erase-form' },
      { address: ' A@b.example ' },
      { do: 'ask-erase', address: 'a@b.example' },
    ],
  ])('means %s', (_, act, inputs, meant) => {
    expect(actFrom(actParameters(act, firstLook), inputs, view)).toEqual(meant);
  });
});

describe('what a person looks at', () => {
  const history = { ...emptyHistory, messages };
  const look: Look = {
    person: 'carla@vidrosul.example',
    template: 'second-follow-up',
    choices: { question: { messageId: 'm1@vidrosul.example', quote: price.quote } },
  };

  test('travels with every button and comes back', () => {
    expect(lookOf(actParameters({ do: 'stop' }, look), history)).toEqual(look);
    expect(lookOf(actParameters({ do: 'stop' }, firstLook), history)).toEqual(firstLook);
  });

  test('forgets a sentence that is no longer in the history', () => {
    expect(lookOf(actParameters({ do: 'stop' }, look), { messages: [] })).toEqual({ ...look, choices: {} });
  });

  test('starts afresh with another person, and keeps the person with another template', () => {
    expect(lookAfter(look, { do: 'person', address: 'a@b.example' })).toEqual({ ...firstLook, person: 'a@b.example' });
    expect(lookAfter(look, { do: 'template', template: 'goodbye' })).toEqual({
      ...look,
      template: 'goodbye',
      choices: {},
    });
    expect(lookAfter(look, { do: 'stop' })).toBe(look);
  });

  test('takes in another sentence beside those chosen before', () => {
    const chosen = { messageId: 'm1@vidrosul.example', quote: question.quote };
    const after = lookAfter(look, { do: 'reference', slot: 'objection', ...chosen });
    expect(after.choices).toEqual({ ...look.choices, objection: chosen });
  });
});

test('no button of the sample mailbox carries a word of a message, and each means an act', async () => {
  const samples = await sampleConversations();
  expect(samples.length).toBeGreaterThan(25);
  for (const { conversation } of samples) {
    const shown = panelView(conversation, 'pt-BR', abilities);
    const calls: readonly ActParameters[] = callsOf(cardOfConversation(sceneFor('pt-BR'), shown, null));
    const sentences = conversation.history.messages
      .flatMap(({ text: own, details, signals, subject }) => [
        own,
        subject,
        ...[...details, ...signals].map(({ quote }) => quote),
      ])
      .filter((sentence) => sentence.length > 8);
    for (const parameters of calls) {
      const values = Object.values(parameters).join('\n');
      expect(sentences.filter((sentence) => values.includes(sentence))).toEqual([]);
      expect(Object.values(parameters).every((value) => !/\s/.test(value))).toBe(true);
    }
    for (const act of actsIn(shown).filter(isButtonAct)) {
      expect(actFrom(actParameters(act, firstLook, conversation.draft?.text), {}, shown)).toEqual(act);
    }
  }
});
