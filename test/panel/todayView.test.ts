import type { Today, TodayPerson } from '../../src/app/today';
import type { Ranked } from '../../src/core/followup/rankToday';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { todayView } from '../../src/panel/todayView';
import { carla, conversationFor, followUpStep, now } from './conversationFor';

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
type Group = Omit<Today['groups'][number], 'count'>;
const today = (groups: readonly Group[]): Today => ({
  groups: groups.map((group) => ({ ...group, count: group.items.length })),
  counts: { due: 0, late: 0 },
  now,
  settings,
});

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

  test('filters by segment, and says so when nobody is left', () => {
    const items = [ranked(person(1)), ranked(person(2, { segment: 'affiliate' }))];
    const of = (segment: 'affiliate' | 'customer') =>
      todayView(today([{ kind: 'follow-up', items }]), 'pt-BR', abilities, { ...all, segment });
    expect(of('affiliate').groups[0]?.rows.map(({ name }) => name)).toEqual(['Pessoa 2']);
    expect(of('customer').empty?.title).toBe('Ninguém neste filtro.');
  });

  test('is pleasant when all is done, and honest where the host cannot list the mailbox', () => {
    const view = todayView(today([]), 'es', { ...abilities, mailbox: false }, all);
    expect(view.empty?.title).toBe('Todo al día');
    expect(view.partial).toMatch(/mensajes ya se abrieron/);
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
