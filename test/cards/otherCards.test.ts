import { today as readToday, type Today } from '../../src/app/today';
import { actFrom } from '../../src/cards/actFrom';
import type { Card } from '../../src/cards/Card';
import { cardOfCadence } from '../../src/cards/cardOfCadence';
import { cardOfErasing, cardOfSettings } from '../../src/cards/cardOfSettings';
import { cardOfTemplate } from '../../src/cards/cardOfTemplate';
import { cardOfTemplates } from '../../src/cards/cardOfTemplates';
import { allTemplates } from '../../src/cards/TemplatesLook';
import { cardOfToday } from '../../src/cards/cardOfToday';
import { cardOfExport, cardOfNothing, cardOfProblem, cardOfWaiting } from '../../src/cards/cardOfWords';
import { respond, showing } from '../../src/cards/respond';
import { firstToday, todayOptions, type TodayLook } from '../../src/cards/TodayLook';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import { cadenceView } from '../../src/panel/cadenceView';
import { settingsView, settingValues } from '../../src/panel/settingsView';
import { templatesView } from '../../src/panel/templatesView';
import { todayView, type TodayView } from '../../src/panel/todayView';
import { conversationFor, draft, now } from '../panel/conversationFor';
import { callsOf } from './support/callsOf';
import { cardSays } from './support/cardSays';
import { sampleConversations, samplePorts } from './support/sampleConversations';
import { words } from './support/saidIn';
import { prefixes, sceneFor } from './support/sceneFor';
import { answerProblems } from './validateCard';

const abilities: Abilities = { history: false, reply: true, insert: false, open: true, mailbox: false };
const locales: Locale[] = ['pt-BR', 'en', 'es'];
const { settings } = conversationFor();
const said = (card: Card): string => cardSays(card).join('\n');
const doings = (card: Card): (string | undefined)[] => callsOf(card).map((parameters) => parameters['do']);
const gapped = { ...draft, text: 'Oi! [o seu nome]', gaps: [{ name: 'me', mark: 'o seu nome' }] as const };

test.each(locales)('every hint of the settings is said to its end in %s', (locale) => {
  const view = settingsView(settings, ['ana@nexo.example'], locale);
  const text = said(cardOfSettings(sceneFor(locale), view, null, null));
  const hints = view.sections.flatMap(({ fields }) => fields.flatMap(({ hint }) => hint ?? []));
  expect(hints.length).toBeGreaterThan(3);
  for (const hint of hints) expect(text).toContain(words(hint));
});

test('only what was done bears the mark of it; what was refused is said as a warning', () => {
  const view = settingsView(settings, [], 'pt-BR');
  const noticed = (refused: boolean): string =>
    JSON.stringify(cardOfSettings(sceneFor('pt-BR'), view, null, { text: 'Dito', refused, undo: null, link: null }));
  expect(noticed(false)).toContain('CONFIRMATION_NUMBER_ICON');
  expect(noticed(true)).not.toContain('CONFIRMATION_NUMBER_ICON');
  expect(noticed(true)).toContain('Dito');
});

test.each(locales)('Google takes every other card in %s', (locale) => {
  const scene = sceneFor(locale);
  const settingsCard = settingsView(settings, ['ana@nexo.example'], locale);
  const cards: readonly Card[] = [
    cardOfSettings(scene, settingsCard, null, { text: 'Salvo', undo: null, link: null }),
    cardOfErasing(scene, 'carla@vidrosul.example'),
    cardOfCadence(scene, cadenceView(settings, '', null, now, locale), '', null),
    cardOfCadence(scene, cadenceView(settings, 'lead', 'dois, três', now, locale), 'lead', null),
    cardOfTemplates(scene, templatesView(null, locale), 'window', allTemplates, [], null),
    cardOfTemplates(
      scene,
      templatesView(conversationFor(), locale),
      'conversation',
      allTemplates,
      ['first-follow-up'],
      null,
    ),
    cardOfTemplates(scene, templatesView(null, locale, 'xyz'), 'window', { query: 'xyz', segment: 'lead' }, [], null),
    cardOfTemplate(scene, 'Resposta', draft, 'window', null),
    cardOfTemplate(scene, 'Resposta', gapped, 'window', null),
    cardOfTemplate(scene, 'Resposta', draft, 'conversation', 'Usar'),
    cardOfProblem(scene, 'Sem conexão agora.', 'conversation'),
    cardOfNothing(scene, 'Abra uma mensagem.'),
    cardOfWaiting(scene, 'conversation'),
    cardOfExport(scene, 'https://retorno.example/export?for=abc'),
  ];
  for (const card of cards) {
    expect([card.name, ...answerProblems('trigger', respond('trigger', showing(card)), prefixes)]).toEqual([card.name]);
  }
});

describe('Today', () => {
  const readSamples = async (): Promise<Today> => {
    const mailbox = await samplePorts();
    await sampleConversations(mailbox);
    const read = await readToday(mailbox.ports);
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };
  const viewOf = (today: Today, look: TodayLook, locale: Locale = 'pt-BR'): TodayView =>
    todayView(today, locale, abilities, todayOptions(look));

  /** Every card that "show more" leads to, from the first one on. */
  function pagesOf(today: Today, locale: Locale): Card[] {
    const pages: Card[] = [];
    const looks = [firstToday];
    for (let look = looks.shift(); look !== undefined; look = looks.shift()) {
      const page = cardOfToday(sceneFor(locale), viewOf(today, look, locale), look, null);
      expect(answerProblems('click', respond('click', showing(page, 'update')), prefixes)).toEqual([]);
      pages.push(page);
      for (const parameters of callsOf(page)) {
        const act = actFrom(parameters, {}, []);
        if (act?.do === 'today' && act.from > look.from) looks.push(act);
      }
    }
    return pages;
  }

  test.each(locales)(
    'says and offers what the view has, each row once, within the bounds of an answer, in %s',
    async (locale) => {
      const today = await readSamples();
      const pages = pagesOf(today, locale);
      expect(pages.length).toBeGreaterThan(2);
      const drawn = pages.map(said).join('\n');
      const rows = viewOf(today, { ...firstToday, from: 1_000 }, locale).groups.flatMap((group) => group.rows);
      expect(rows.length).toBeGreaterThan(25);
      for (const { name, title, reason, open: opens } of rows) {
        for (const text of [name, title, reason, opens?.label ?? '']) expect(drawn).toContain(words(text));
      }
      const offered = pages.flatMap(callsOf).flatMap((parameters) => {
        const act = actFrom(parameters, { day: '2027-03-01' }, []);
        return act?.do === 'row' ? [JSON.stringify([act.person, act.act])] : [];
      });
      const wanted = rows.flatMap(({ key, buttons, move }) => [
        ...[...buttons, ...(move?.options ?? [])].map(({ act }) => JSON.stringify([key, act])),
        ...(move === null ? [] : [JSON.stringify([key, { do: 'move-day', day: '2027-03-01' }])]),
      ]);
      expect(wanted.length).toBeGreaterThan(40);
      expect(offered.sort()).toEqual(wanted.sort());
    },
  );

  test('shows the first of every list before the rest of the longest', async () => {
    const today = await readSamples();
    const many = today.groups.map((group) => ({
      ...group,
      items: Array.from({ length: 30 }, (_, i) => group.items.slice(i % group.items.length)[0] ?? []).flat(),
      count: 200,
    }));
    const card = cardOfToday(sceneFor('pt-BR'), viewOf({ ...today, groups: many }, firstToday), firstToday, null);
    expect(answerProblems('click', respond('click', showing(card, 'update')), prefixes)).toEqual([]);
    const drawn = card.sections.filter(({ header }) => header !== undefined);
    expect(drawn).toHaveLength(many.length);
    for (const { widgets } of drawn) expect(widgets.length).toBeGreaterThanOrEqual(2 + 1);
    expect(said(card)).toMatch(/mostrar mais \d{3}/);
  });

  test('of one list leads back to all of them, also when nobody is left in it', async () => {
    const today = await readSamples();
    const [first] = today.groups;
    const look: TodayLook = { ...firstToday, list: first?.kind ?? null, from: 1 };
    const page = cardOfToday(sceneFor('pt-BR'), viewOf(today, look), look, null);
    expect(page.sections.filter(({ header }) => header !== undefined)).toHaveLength(1);
    expect(said(page)).toContain('voltar ao início da lista');
    const others = { ...today, groups: today.groups.slice(1) };
    const emptied = cardOfToday(sceneFor('pt-BR'), viewOf(others, look), look, null);
    expect(emptied.sections.filter(({ header }) => header !== undefined)).toHaveLength(others.groups.length);
  });

  test('takes back what was done, wherever in the list it was done', async () => {
    const look: TodayLook = { ...firstToday, segment: 'lead' };
    const notice = { text: 'Feito', undo: 'fu-done:1', person: 'carla@vidrosul.example', link: null };
    const card = cardOfToday(sceneFor('pt-BR'), viewOf(await readSamples(), look), look, notice);
    const [undo] = callsOf(card.sections[0]);
    expect(undo && actFrom(undo, {}, [])).toEqual({ do: 'row-undo', person: notice.person, event: notice.undo, look });
  });

  test('is filtered by kind of people and by stage, and keeps the filter on its next page', () => {
    const today = { groups: [], counts: { due: 0, late: 0 }, now, settings };
    const filtered: TodayLook = { ...firstToday, segment: 'customer', stage: 'negotiation' };
    expect(todayOptions(filtered)).toMatchObject({ segment: 'customer', stage: 'negotiation' });
    const view = todayView(today, 'pt-BR', abilities, todayOptions(filtered));
    const card = cardOfToday(sceneFor('pt-BR'), view, filtered, null);
    expect(doings(card).filter((one) => one === 'pick-today')).toHaveLength(2);
    expect(JSON.stringify(card)).toContain('"value":"customer","selected":true');
  });
});

describe('the templates', () => {
  const scene = sceneFor('pt-BR');
  const names = (card: Card): string[] =>
    callsOf(card).flatMap((parameters) => (parameters['do'] === 'preview' ? [parameters['template'] ?? ''] : []));

  test('that fit the conversation come first, under a heading of their own', () => {
    const view = templatesView(conversationFor(), 'pt-BR');
    const fitting = ['goodbye', 'second-follow-up'];
    const card = cardOfTemplates(scene, view, 'conversation', allTemplates, fitting, null);
    expect(names(card).slice(0, 2).sort()).toEqual(fitting);
    expect(said(card)).toContain('serve para agora');
    expect(new Set(names(card)).size).toBe(view.groups.flatMap(({ templates }) => templates).length);
  });

  test('are found by name and kind of people, and what was looked for stays in its fields', () => {
    const look = { query: 'reengajar', segment: 'affiliate' } as const;
    const card = cardOfTemplates(scene, templatesView(null, 'pt-BR', look.query), 'window', look, [], null);
    for (const name of names(card)) expect(name).toMatch(/^affiliate/);
    expect(JSON.stringify(card)).toContain('"value":"affiliate","selected":true');
    expect(JSON.stringify(card)).toContain('"value":"reengajar"');
    const customers = { query: '', segment: 'customer' } as const;
    const forCustomers = names(cardOfTemplates(scene, templatesView(null, 'pt-BR'), 'window', customers, [], null));
    expect(forCustomers).toContain('after-sale-7');
    expect(forCustomers).not.toContain('affiliate-month');
  });

  test('of which none is called so say that', () => {
    const look = { query: 'xyz', segment: null };
    const card = cardOfTemplates(scene, templatesView(null, 'pt-BR', 'xyz'), 'window', look, [], null);
    expect(said(card)).toContain('nenhum modelo com esse nome');
  });
});

describe('a template for the window in which I write', () => {
  test('is inserted as it is only where nothing is missing', () => {
    const scene = sceneFor('pt-BR');
    expect(doings(cardOfTemplate(scene, 'x', draft, 'window', null))).toEqual(
      expect.arrayContaining(['write', 'write-edited']),
    );
    const missing = cardOfTemplate(scene, 'x', gapped, 'window', null);
    expect(doings(missing)).toEqual(['write-edited']);
    expect(said(missing)).toContain('falta preencher: o seu nome');
  });
});

describe('the settings', () => {
  test('keep what was typed and say what is wrong with it', () => {
    const view = settingsView(settings, [], 'pt-BR');
    const values = { ...conversationValues(), me: 'ana@', name: 'Ana' };
    const card = cardOfSettings(sceneFor('pt-BR'), view, { values, errors: { me: 'Endereço errado.' } }, null);
    expect(said(card)).toContain('endereço errado.');
    expect(JSON.stringify(card)).toContain('"value":"ana@"');
  });

  test('offer the export, erasing behind a question, and the cadence', () => {
    const card = cardOfSettings(sceneFor('pt-BR'), settingsView(settings, [], 'pt-BR'), null, null);
    expect(doings(card)).toEqual(expect.arrayContaining(['save-form', 'export', 'erase-form', 'cadence']));
    expect(doings(card)).not.toContain('erase');
    expect(doings(cardOfErasing(sceneFor('pt-BR'), 'a@b.example'))).toEqual(['erase', 'show']);
  });
});

test('an export whose address is not ours is not drawn as a link', () => {
  expect(said(cardOfExport(sceneFor('pt-BR'), 'https://evil.example/x'))).not.toContain('baixar');
});

function conversationValues() {
  const fields = settingsView(settings, [], 'pt-BR').sections.flatMap((section) => section.fields);
  return settingValues((id) => fields.find((field) => field.id === id)?.value ?? '');
}
