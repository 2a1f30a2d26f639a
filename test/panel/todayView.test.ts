import type { Today, TodayPerson } from '../../src/app/today';
import type { Ranked, TodayGroupKind } from '../../src/core/followup/rankToday';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { todayView } from '../../src/panel/todayView';
import { carla, conversationFor, followUpStep, now, pending } from './conversationFor';

const abilities = { history: true, reply: true, insert: false, open: true, mailbox: true };
const all = { segment: null, shown: 25 };

const person = (n: number, rest: Partial<TodayPerson> = {}): TodayPerson => ({
  contact: { ...carla, address: `p${n}@vidrosul.example`, name: `Pessoa ${n}`, firstName: 'Pessoa' },
  step: followUpStep,
  status: conversationFor().status,
  pending: null,
  segment: 'lead',
  stage: null,
  amount: null,
  pressure: 0,
  messageId: `m${n}@vidrosul.example`,
  subject: 'Proposta',
  ...rest,
});
const ranked = (item: TodayPerson, due = '2026-11-20T09:00:00-03:00'): Ranked<TodayPerson> => ({
  item,
  due,
  overdue: Date.parse(due) < now,
  score: 1,
});
const settings = { me: [], name: null, locale: null, calendar: defaultCalendar, cadence: defaultCadence };
/** A list as `today` gives it, of which only `shown` rows of each group were asked for. */
const today = (groups: readonly { kind: TodayGroupKind; items: Ranked<TodayPerson>[] }[], shown = 25): Today => {
  const due = groups.filter(({ kind }) => kind !== 'waiting').flatMap(({ items }) => items);
  return {
    groups: groups.map(({ kind, items }) => ({ kind, items: items.slice(0, shown), count: items.length })),
    counts: { due: due.length, late: due.filter(({ overdue }) => overdue).length },
    now,
    settings,
  };
};
const answer = { ...followUpStep, action: 'answer', reason: { code: 'asked', params: {} } } as const;

describe('todayView', () => {
  test('shows each person with what to do, how late it is and why', () => {
    const view = todayView(today([{ kind: 'follow-up', items: [ranked(person(1))] }]), 'pt-BR', abilities, all);
    expect(view).toMatchObject({ summary: '1 em atraso', empty: null, partial: null });
    expect(view.groups[0]).toMatchObject({ label: 'Acompanhar', count: 1, more: null });
    expect(view.groups[0]?.rows[0]).toMatchObject({
      name: 'Pessoa 1',
      title: 'Enviar o follow-up 1 de 5',
      when: { late: 'venceu há 2 dias' },
      open: { act: { do: 'open', messageId: 'm1@vidrosul.example' } },
    });
  });

  test('words only the rows that are shown, and says how many more there are', () => {
    const items = Array.from({ length: 1000 }, (_, n) => ranked(person(n)));
    const view = todayView(today([{ kind: 'follow-up', items }]), 'en', abilities, all);
    expect(view.groups[0]?.rows).toHaveLength(25);
    expect(view.groups[0]).toMatchObject({ count: 1000, more: 'Show 975 more' });
  });

  test('a follow-up can be done, skipped or put off from the list', () => {
    const [row] =
      todayView(today([{ kind: 'follow-up', items: [ranked(person(1))] }]), 'pt-BR', abilities, all).groups[0]?.rows ??
      [];
    expect(row?.buttons.map(({ description, act }) => [description, act.do])).toEqual([
      ['Feito: Pessoa 1', 'done'],
      ['Pular: Pessoa 1', 'skip'],
    ]);
    expect(row?.move?.options.map(({ label }) => label)).toEqual(['Amanhã', 'Em 3 dias úteis']);
    expect(row?.move?.options.map(({ dated }) => dated)).toEqual([
      'Amanhã',
      expect.stringMatching(/^Em 3 dias úteis: \S+-feira, /),
    ]);
    expect(row?.move?.options[0]?.act.do).toBe('move');
  });

  test('an answer that somebody waits for can be done, not skipped or put off; what only waits is left alone', () => {
    const rowsOf = (kind: TodayGroupKind, item: TodayPerson) =>
      todayView(today([{ kind, items: [ranked(item)] }]), 'pt-BR', abilities, all).groups[0]?.rows[0];
    const owed = rowsOf('respond', person(1, { step: answer }));
    expect(owed?.buttons.map(({ act }) => act.do)).toEqual(['done']);
    expect(owed?.move).toBeNull();
    const promised = rowsOf('promised', person(1, { step: { ...followUpStep, action: 'keep-promise' } }));
    expect(promised?.buttons.map(({ label }) => label)).toEqual(['Cumprido']);
    expect(rowsOf('waiting', person(1))).toMatchObject({ buttons: [], move: null });
    expect(rowsOf('waiting', person(1, { pending }))?.buttons.map(({ act }) => act.do)).toEqual(['done', 'skip']);
  });

  test('says so when nobody is left in a filter', () => {
    const view = todayView(today([]), 'pt-BR', abilities, { ...all, stage: 'negotiation' });
    expect(view).toMatchObject({ empty: { title: 'Ninguém neste filtro.', cheerful: false } });
    expect(view.stages).toMatchObject({ value: 'negotiation', label: 'Funil: filtrar por etapa' });
  });

  test('counts the people of each stage where that is known', () => {
    const funnel = { prospecting: 12, qualification: 5, negotiation: 3, 'after-sale': 0 };
    const labels = todayView(today([]), 'pt-BR', abilities, { ...all, funnel }).stages.options.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['Todas as etapas', 'Prospecção 12', 'Qualificação 5', 'Negociação 3', 'Pós-venda 0']);
  });

  test('is pleasant when all is done and says who comes next; honest where the host cannot list the mailbox', () => {
    const view = todayView(today([]), 'es', { ...abilities, mailbox: false }, all);
    expect(view.empty).toMatchObject({ title: 'Todo al día', cheerful: true });
    expect(view.partial).toMatch(/mensajes ya se abrieron/);
    const later = [ranked(person(7), '2026-11-23T09:00:00-03:00')];
    expect(todayView(today([{ kind: 'waiting', items: later }]), 'pt-BR', abilities, all).empty?.text).toBe(
      'Ninguém espera por você agora. O próximo é Pessoa 7 (amanhã).',
    );
  });

  test('offers to open nobody where the host cannot', () => {
    const view = todayView(
      today([{ kind: 'waiting', items: [ranked(person(1), '2026-11-30T09:00:00-03:00')] }]),
      'pt-BR',
      { ...abilities, open: false },
      all,
    );
    expect(view.groups[0]?.rows[0]).toMatchObject({ open: null, title: 'Follow-up 1 de 5', when: { late: null } });
  });
});
