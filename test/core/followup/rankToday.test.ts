import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import type { Action } from '../../../src/core/followup/NextStep';
import { rankToday, type TodayItem } from '../../../src/core/followup/rankToday';
import type { FollowUp } from '../../../src/core/ledger/History';

const now = Date.parse('2024-08-14T10:00:00-03:00');

interface Named extends TodayItem {
  readonly name: string;
}

function item(name: string, action: Action, due: string | null, more: Partial<TodayItem> = {}): Named {
  return {
    name,
    step: {
      ...{ action, due, attempt: 1, of: 5, channel: 'email', template: null, evidence: [], unless: null, person: null },
      ...{ rhythm: null, theirTime: null, change: null, holding: null },
      reason: { code: 'silent', params: {} },
    },
    status: { waitingOn: 'contact', attempts: 1, touches: 1, lastSent: null, lastReceived: null, since: null },
    ...{ pending: null, segment: 'lead', stage: null, amount: null, pressure: 1 },
    ...more,
  };
}

const pending = (due: string): FollowUp => ({
  ...{ key: 'fu', due, action: 'follow-up', template: null, thread: null, scheduledAt: '2024-08-01T09:00:00-03:00' },
  ...{ eventId: 'e', state: 'pending', closedAt: null, closedBy: null },
});

const ranked = (...items: Named[]): Record<string, string[]> =>
  Object.fromEntries(
    rankToday(items, now, defaultCalendar).map((group) => [group.kind, group.items.map((one) => one.item.name)]),
  );

const today = '2024-08-14T09:00:00-03:00';
const friday = '2024-08-16T09:00:00-03:00';

describe('Today', () => {
  test('groups people by what is to be done, in the order in which a day is worked', () => {
    const groups = ranked(
      item('silent', 'follow-up', today),
      item('later', 'follow-up', friday),
      item('asked', 'answer', today),
      item('promised', 'keep-promise', friday),
      item('away', 'wait', friday),
      item('bought', 'thank', today),
    );
    expect(Object.entries(groups)).toEqual([
      ['respond', ['asked', 'bought']],
      ['promised', ['promised']],
      ['follow-up', ['silent']],
      ['waiting', ['later', 'away']],
    ]);
  });

  test('leaves out those who asked to stop and those with nothing open', () => {
    expect(ranked(item('stopped', 'stop', null), item('done', 'none', null))).toEqual({});
  });

  test('never lists a person who asked to stop, not even with an old schedule', () => {
    expect(ranked(item('stopped', 'stop', null, { pending: pending(today) }))).toEqual({});
  });

  test('takes the date that the user has set before that of the cadence', () => {
    const groups = ranked(
      item('moved on', 'follow-up', today, { pending: pending(friday) }),
      item('moved here', 'wait', friday, { pending: pending('2024-08-14T15:00:00-03:00') }),
      item('closed but planned', 'none', null, { pending: pending(today) }),
    );
    expect(groups).toEqual({ 'follow-up': ['closed but planned', 'moved here'], waiting: ['moved on'] });
  });

  test('puts an answer nowhere else because something is planned', () => {
    expect(ranked(item('asked', 'answer', today, { pending: pending(friday) }))).toEqual({ respond: ['asked'] });
  });

  test('ranks by kind, stage, size of the deal, lateness and fewer attempts', () => {
    const late = '2024-08-09T09:00:00-03:00';
    expect(
      ranked(
        item('plain', 'follow-up', today),
        item('large deal', 'follow-up', today, { amount: 64_000 }),
        item('negotiation', 'follow-up', today, { stage: 'negotiation' }),
        item('late', 'follow-up', late),
        item('pressed', 'follow-up', today, { pressure: 6 }),
      )['follow-up'],
    ).toEqual(['late', 'negotiation', 'large deal', 'plain', 'pressed']);
  });

  test('does not brake an answer because of pressure: it was asked for', () => {
    expect(
      ranked(
        item('few', 'answer', today, { pressure: 1 }),
        item('many', 'answer', '2024-08-13T09:00:00-03:00', { pressure: 9 }),
      )['respond'],
    ).toEqual(['many', 'few']);
  });

  test('shows what waits without a date last', () => {
    expect(ranked(item('colleague', 'wait', null), item('away', 'wait', friday))).toEqual({
      waiting: ['away', 'colleague'],
    });
  });

  test('counts what falls due later today as due, and not as late', () => {
    const [group] = rankToday([item('tonight', 'follow-up', '2024-08-14T17:59:00-03:00')], now, defaultCalendar);
    expect(group?.kind).toBe('follow-up');
    expect(group?.items[0]?.overdue).toBe(false);
  });
});
