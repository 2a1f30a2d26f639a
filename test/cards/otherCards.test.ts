import { today as readToday } from '../../src/app/today';
import type { Card } from '../../src/cards/Card';
import { cardOfCadence } from '../../src/cards/cardOfCadence';
import { cardOfErasing, cardOfSettings } from '../../src/cards/cardOfSettings';
import { cardOfTemplate } from '../../src/cards/cardOfTemplate';
import { cardOfTemplates } from '../../src/cards/cardOfTemplates';
import { cardOfToday, todayOptions, type TodayLook } from '../../src/cards/cardOfToday';
import { cardOfExport, cardOfNothing, cardOfProblem, cardOfWaiting } from '../../src/cards/cardOfWords';
import { respond, showing } from '../../src/cards/respond';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import { cadenceView } from '../../src/panel/cadenceView';
import { settingsView, settingValues } from '../../src/panel/settingsView';
import { templatesView } from '../../src/panel/templatesView';
import { todayView } from '../../src/panel/todayView';
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

test.each(locales)('Google takes every other card in %s', (locale) => {
  const scene = sceneFor(locale);
  const settingsCard = settingsView(settings, ['ana@nexo.example'], locale);
  const cards: readonly Card[] = [
    cardOfSettings(scene, settingsCard, null, { text: 'Salvo', undo: null, link: null }),
    cardOfErasing(scene, 'carla@vidrosul.example'),
    cardOfCadence(scene, cadenceView(settings, '', null, now, locale), '', null),
    cardOfCadence(scene, cadenceView(settings, 'lead', 'dois, três', now, locale), 'lead', null),
    cardOfTemplates(scene, templatesView(null, locale), 'window', null),
    cardOfTemplates(scene, templatesView(conversationFor(), locale), 'conversation', null),
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
  const look: TodayLook = { segment: null, stage: null, from: 0 };

  test('says and opens what the view has, a page of each group at a time, within the bounds', async () => {
    const mailbox = await samplePorts();
    await sampleConversations(mailbox);
    const read = await readToday(mailbox.ports);
    if (!read.ok) throw new Error(read.failure);
    const pages = [0, 10, 20, 30, 40].map((from) => ({ ...look, from }));
    const drawn = pages.map((page) => {
      const view = todayView(read.value, 'pt-BR', abilities, todayOptions(page));
      const card = cardOfToday(sceneFor('pt-BR'), view, page, null);
      expect(answerProblems('click', respond('click', showing(card, 'update')), prefixes)).toEqual([]);
      return said(card);
    });
    const whole = todayView(read.value, 'pt-BR', abilities, { segment: null, shown: Infinity });
    const rows = whole.groups.flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(25);
    for (const { name, title, reason, open: opens } of rows) {
      for (const text of [name, title, reason, opens?.label ?? '']) expect(drawn.join('\n')).toContain(words(text));
    }
  });

  test('is filtered by kind of people and by stage, and keeps the filter on its next page', () => {
    const today = { groups: [], counts: { due: 0, late: 0 }, now, settings };
    const filtered: TodayLook = { segment: 'customer', stage: 'negotiation', from: 0 };
    expect(todayOptions(filtered)).toMatchObject({ segment: 'customer', stage: 'negotiation' });
    const view = todayView(today, 'pt-BR', abilities, todayOptions(filtered));
    const card = cardOfToday(sceneFor('pt-BR'), view, filtered, null);
    expect(doings(card).filter((one) => one === 'pick-today')).toHaveLength(2);
    expect(JSON.stringify(card)).toContain('"value":"customer","selected":true');
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
