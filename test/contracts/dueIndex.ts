import type { TodayPerson } from '../../src/core/followup/TodayPerson';
import type { DueFilter, DueIndex, DuePage, DueRow } from '../../src/core/ports/DueIndex';
import type { LedgerStore } from '../../src/core/ports/LedgerStore';
import { equal, holds, valueOf } from './check';
import { message, note } from './events';
import { lawsOf, type Law } from './Law';

/** A new, empty index with the ledger beside it. */
export interface DueUnderTest {
  readonly due: DueIndex;
  readonly ledger: LedgerStore;
  readonly close: () => Promise<void>;
}

const carla = 'carla@vidrosul.example';
const diego = 'diego@vidrosul.example';
const eva = 'eva@else.example';
const company = '@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
const everybody: DueFilter = { segment: null, stage: null };

/** A row about somebody; `item` is data that an index only keeps. */
function row(person: string, rest: Partial<DueRow> = {}): DueRow {
  const contact = { address: person, name: null, firstName: null, title: null, company: null, phones: [] } as const;
  const step = {
    ...({ action: 'follow-up', due: monday, attempt: 1, of: 5, channel: 'email', template: null } as const),
    ...({ reason: { code: 'silent', params: {} }, evidence: [], unless: null, person: null } as const),
    ...{ rhythm: null, theirTime: null, change: null, holding: null },
  };
  const item: TodayPerson = {
    ...{ contact: { ...contact, language: 'pt', formality: 'informal' }, step, messageId: null, subject: 'Proposta' },
    status: { waitingOn: 'contact', attempts: 1, touches: 1, lastSent: null, lastReceived: null, since: null },
    ...{ pending: null, segment: 'lead', stage: 'prospecting', amount: null, pressure: 1 },
  };
  return {
    ...{ person, company: person.endsWith(company) ? company : null, list: 'follow-up', rank: 1, due: 1000 },
    ...{ segment: 'lead', stage: 'prospecting', at: 1, item },
    ...rest,
  };
}

const names = ({ rows }: DuePage): string[] => rows.map(({ person }) => person);

/** The laws of the DueIndex port, against whatever `make` gives: a fresh index for each law. */
export function dueIndexLaws(make: () => Promise<DueUnderTest>): Law[] {
  const law = lawsOf(make);
  return [
    law('an empty index has no rows, and says that all must be made', async ({ due }) => {
      equal(valueOf(await due.changes('b'), 'changes'), { all: true, keys: [], mark: 0, day: null }, 'changes');
      equal(valueOf(await due.list('respond', 10, everybody, 0), 'list'), { rows: [], count: 0, late: 0 }, 'list');
      equal(valueOf(await due.between(0, 1e15), 'between'), [], 'between');
    }),
    law('what was put comes back as it was, by list and by rank', async ({ due }) => {
      const rows = [row(carla, { rank: 2 }), row(diego, { rank: -3 }), row(eva, { list: 'waiting', rank: 0 })];
      await due.put(rows);
      equal(valueOf(await due.list('follow-up', 10, everybody, 0), 'list').rows, [rows[1], rows[0]], 'follow-up');
      equal(names(valueOf(await due.list('waiting', 10, everybody, 0), 'list')), [eva], 'waiting');
    }),
    law('a page is cut at its limit and counts what it leaves out, and what is late', async ({ due }) => {
      await due.put(Array.from({ length: 30 }, (_, n) => row(`p${n}@else.example`, { rank: n, due: n * 10 })));
      const page = valueOf(await due.list('follow-up', 7, everybody, 100), 'list');
      equal(
        names(page),
        Array.from({ length: 7 }, (_, n) => `p${n}@else.example`),
        'the first seven',
      );
      equal([page.count, page.late], [30, 10], 'count and late');
      equal(valueOf(await due.list('follow-up', Infinity, everybody, 0), 'all').rows.length, 30, 'without a limit');
    }),
    law('a filter by segment and stage counts only what it lets through', async ({ due }) => {
      await due.put([
        row(carla, { segment: 'customer', stage: 'after-sale', due: 5 }),
        row(diego, { stage: 'negotiation' }),
        row(eva),
      ]);
      const of = async (filter: Partial<DueFilter>): Promise<DuePage> =>
        valueOf(await due.list('follow-up', 10, { ...everybody, ...filter }, 10), 'list');
      equal(names(await of({ segment: 'customer' })), [carla], 'customers');
      equal(names(await of({ stage: 'negotiation' })), [diego], 'negotiation');
      equal((await of({ segment: 'customer', stage: 'negotiation' })).count, 0, 'both');
      equal((await of({ segment: 'customer' })).late, 1, 'late customers');
    }),
    law('a row without a list is shown nowhere and counts in the funnel', async ({ due }) => {
      await due.put([row(carla, { list: null, due: null, stage: 'negotiation' }), row(eva)]);
      const expected = { prospecting: 1, qualification: 0, negotiation: 1, 'after-sale': 0 };
      equal(valueOf(await due.stages(), 'stages'), expected, 'stages');
      equal(names(valueOf(await due.list('follow-up', 10, everybody, 0), 'list')), [eva], 'list');
    }),
    law('a row put again replaces the one before, and rows of those who are gone go', async ({ due }) => {
      await due.put([row(carla), row(diego)]);
      await due.put([row(carla, { list: 'respond' })], [diego]);
      equal(valueOf(await due.list('follow-up', 10, everybody, 0), 'list').count, 0, 'follow-up');
      equal(names(valueOf(await due.list('respond', 10, everybody, 0), 'list')), [carla], 'respond');
      await due.put([row(diego), row(diego, { list: 'respond' }), row(carla, { list: 'waiting' })]);
      const counts = await Promise.all(
        (['respond', 'follow-up', 'waiting'] as const).map((list) => due.list(list, 10, everybody, 0)),
      );
      equal(counts.map((page) => valueOf(page, 'count').count), [1, 0, 1], 'counts'); // prettier-ignore
      await due.put([row(eva)], [], true);
      equal(valueOf(await due.list('respond', 10, everybody, 0), 'list').count, 0, 'cleared');
    }),
    law('rows are found by the time at which they fall due, soonest first, the end included', async ({ due }) => {
      await due.put([row(carla, { due: 300 }), row(diego, { due: 100 }), row(eva, { due: 200, list: 'waiting' })]);
      const people = valueOf(await due.between(100, 300), 'between').map(({ person }) => person);
      equal(people, [eva, carla], 'between');
    }),
    law('colleagues are found by their company', async ({ due }) => {
      await due.put([row(carla), row(diego), row(eva)]);
      equal([...valueOf(await due.colleagues(company), 'colleagues')].sort(), [carla, diego], 'colleagues');
    }),
    law('an append says whose rows are outdated until that is settled, once', async ({ due, ledger }) => {
      valueOf(await due.settle(0, 'b', '2026-03-02'), 'settle');
      await ledger.append([message('a', monday, [carla, company])]);
      const first = valueOf(await due.changes('b'), 'changes');
      equal([first.all, [...first.keys].sort(), first.day], [false, [company, carla], '2026-03-02'], 'changes');
      await ledger.append([note('n', monday, [eva])]);
      valueOf(await due.settle(first.mark, 'b', '2026-03-03'), 'settle');
      const second = valueOf(await due.changes('b'), 'changes');
      equal([second.keys, second.day], [[eva], '2026-03-03'], 'what came in between is not forgotten');
    }),
    law('what was known already outdates nothing', async ({ due, ledger }) => {
      await ledger.append([note('n', monday, [eva])]);
      const { mark } = valueOf(await due.changes('b'), 'changes');
      valueOf(await due.settle(mark, 'b', '2026-03-02'), 'settle');
      await ledger.append([note('n', monday, [eva])]);
      equal(valueOf(await due.changes('b'), 'changes').keys, [], 'keys');
    }),
    law('another basis outdates everything', async ({ due }) => {
      valueOf(await due.settle(0, 'a', '2026-03-02'), 'settle');
      equal(valueOf(await due.changes('a'), 'changes').all, false, 'the same');
      equal(valueOf(await due.changes('b'), 'changes').all, true, 'another');
    }),
    law('an erasure takes the rows of all who had to do with the person, at once', async ({ due, ledger }) => {
      await ledger.append([message('a', monday, [carla, company])]);
      await due.put([row(carla), row(diego), row(eva)]);
      await ledger.erase(carla, { at: monday, stopped: false });
      const left = valueOf(await due.list('follow-up', 10, everybody, 0), 'list');
      equal([names(left), left.count], [[eva], 1], 'rows left');
      const { keys } = valueOf(await due.changes('b'), 'changes');
      holds(keys.includes(diego) && keys.includes(carla), 'all whose rows went are made again');
    }),
  ];
}
