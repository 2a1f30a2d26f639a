import { cardOfConversation } from '../../src/cards/cardOfConversation';
import type { Card } from '../../src/cards/Card';
import { respond, showing } from '../../src/cards/respond';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import type { PanelElement, PanelView } from '../../src/panel/PanelElement';
import { panelView } from '../../src/panel/panelView';
import { callsOf } from './support/callsOf';
import { cardSays } from './support/cardSays';
import { sampleConversations, type Sample } from './support/sampleConversations';
import { scenarioConversations } from './support/scenarioConversations';
import { prefixes, sceneFor } from './support/sceneFor';
import { answerProblems } from './validateCard';

const abilities: Abilities = { history: false, reply: true, insert: false, open: true, mailbox: false };
const locales: Locale[] = ['pt-BR', 'en', 'es'];

let samples: readonly Sample[] = [];
beforeAll(async () => {
  samples = [...(await sampleConversations()), ...(await scenarioConversations())];
});

const notice = { text: 'Feito', undo: 'fu:1', link: null };

test.each(locales)(
  'Google takes the card of every sample conversation and scenario in %s, within its bounds',
  (locale) => {
    expect(samples.length).toBeGreaterThan(100);
    for (const { name, conversation } of samples) {
      const card = cardOfConversation(sceneFor(locale), panelView(conversation, locale, abilities), notice);
      expect([name, ...answerProblems('trigger', respond('trigger', showing(card)), prefixes)]).toEqual([name]);
    }
  },
);

describe('the card of a conversation', () => {
  const viewOf = (name: string): PanelView => {
    const sample = samples.find((one) => one.name === name);
    if (sample === undefined) throw new Error(`no sample ${name}`);
    return panelView(sample.conversation, 'pt-BR', abilities);
  };
  const cardOf = (view: PanelView): Card => cardOfConversation(sceneFor('pt-BR'), view, null);
  const doings = (card: Card): string[] => callsOf(card).map((parameters) => parameters['do'] ?? '');

  test('after an opt-out offers nothing but to lift it, with the reason and its sentence', () => {
    const card = cardOf(viewOf('pediu-para-sair-da-lista'));
    const ways = new Set(doings(card).filter((one) => one !== 'show'));
    expect([...ways].sort()).toEqual(['lift', 'lift-form', 'stop']);
    expect(cardSays(card).join('\n')).toMatch(/pediu/);
  });

  test('has a thank-you in one tap where somebody bought', () => {
    const card = cardOf(viewOf('compra-fechada'));
    const buttons = card.sections.flatMap(({ widgets }) =>
      widgets.flatMap((widget) => ('buttonList' in widget ? widget.buttonList.buttons : [])),
    );
    const main = buttons.filter(({ type }) => type === 'FILLED');
    expect(main.map(({ text }) => text)).toEqual(['Inserir resposta']);
    expect(callsOf(main)[0]).toMatchObject({ do: 'insert' });
    expect(cardSays(card)).toContainEqual(expect.stringMatching(/^agradecer a compra/));
  });

  test('opens other dates, the draft, the record and older entries without a call', () => {
    const card = cardOf(viewOf('enviei-por-ultimo'));
    const opened = JSON.stringify(card.sections).match(/"card":\{"name":"[a-z]+"/g) ?? [];
    const names = opened.map((one) => /"name":"([a-z]+)"/.exec(one)?.[1]);
    expect(names).toEqual(expect.arrayContaining(['standing', 'dates', 'edit', 'copy', 'record', 'stop']));
  });

  test('says in one place what the last act did, and takes it back', () => {
    const link = { label: 'Abrir Rascunhos', url: 'https://mail.google.com/mail/u/0/#drafts' };
    const told = { text: 'Follow-up agendado.', undo: 'fu:9', link };
    const card = cardOfConversation(sceneFor('pt-BR'), viewOf('enviei-por-ultimo'), told);
    const [first] = card.sections;
    expect(cardSays(first)).toEqual(['follow-up agendado.', 'desfazer', 'abrir rascunhos']);
    expect(callsOf(first)).toEqual([expect.objectContaining({ do: 'undo', event: 'fu:9' })]);
  });

  test('of the largest view there can be stays within the bounds', () => {
    const base = viewOf('reclamacao-aberta');
    const long = 'Preço & prazo <b>amanhã</b> '.repeat(400);
    const times = <T>(list: readonly T[], n: number): T[] =>
      Array.from({ length: n }, (_, i) => list.slice(i % list.length, (i % list.length) + 1)).flat();
    /** As many and as long as mail can make it: what strangers write has no bound, what we write has one. */
    const swell = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') {
        if (['quote', 'source', 'name', 'role', 'subject'].includes(key)) return value + long;
        return ['text', 'reason'].includes(key) ? (value + long).slice(0, 3_000) : value;
      }
      if (Array.isArray(value)) {
        const swells = ['quotes', 'chips', 'others', 'entries'].includes(key);
        return (swells ? times(value, 40) : value).map((one: unknown) => swell(one, key));
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, key === 'parts' ? part : swell(part, name)]),
      );
    };
    const people: PanelElement = {
      kind: 'people',
      label: 'Pessoas',
      people: Array.from({ length: 300 }, (_, i) => ({
        ...{ name: `Pessoa ${i} ${long}`, detail: `p${i}@vidrosul.example`, current: i === 250 },
        act: { do: 'person', address: `p${i}@vidrosul.example` } as const,
      })),
    };
    const view = [...base, people].map((element) =>
      element.kind === 'people' ? element : (swell(element, '') as PanelElement),
    );
    const answer = respond('trigger', showing(cardOfConversation(sceneFor('pt-BR'), view, notice)));
    expect(answerProblems('trigger', answer, prefixes)).toEqual([]);
  });
});
