import type { TodayGroupKind } from '../../src/core/followup/rankToday';
import type { TodayPerson } from '../../src/core/followup/TodayPerson';
import type { DueBatch, DueFilter, DueIndex, DuePage, DueRow, DueSeen } from '../../src/core/ports/DueIndex';
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
export function row(person: string, rest: Partial<DueRow> = {}): DueRow {
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
const seen: DueSeen = { basis: 'b', mark: 0 };

/** Makes these all the rows there are, of basis `b`. */
async function fill(due: DueIndex, rows: readonly DueRow[]): Promise<void> {
  const { mark } = valueOf(await due.changes('b'), 'changes');
  const made = { from: '', to: null };
  equal(valueOf(await due.put({ rows, made }, { basis: 'b', mark }), 'put'), true, 'taken');
}

async function page(due: DueIndex, list: TodayGroupKind, limit = 10, filter = everybody, now = 0): Promise<DuePage> {
  return valueOf(await due.pages(limit, filter, now), 'pages')[list];
}

async function put(due: DueIndex, batch: DueBatch, from: DueSeen): Promise<boolean> {
  return valueOf(await due.put(batch, from), 'put');
}

/** The laws of the DueIndex port, against whatever `make` gives: a fresh index for each law. */
export function dueIndexLaws(make: () => Promise<DueUnderTest>): Law[] {
  const law = lawsOf(make);
  return [
    law('an empty index has no rows, and says that all must be made', async ({ due }) => {
      const nothing = { ...seen, unmade: '', keys: [], day: null };
      equal(valueOf(await due.changes('b'), 'changes'), nothing, 'changes');
      equal(await page(due, 'respond'), { rows: [], count: 0, late: 0 }, 'page');
      equal(valueOf(await due.between(0, 1e15), 'between'), [], 'between');
    }),
    law('what was put comes back as it was, by list and by rank', async ({ due }) => {
      const rows = [row(carla, { rank: 2.5 }), row(diego, { rank: -3 }), row(eva, { list: 'waiting', rank: 0 })];
      await fill(due, rows);
      equal((await page(due, 'follow-up')).rows, [rows[1], rows[0]], 'follow-up');
      equal(names(await page(due, 'waiting')), [eva], 'waiting');
    }),
    law('people with the same rank stand in one order', async ({ due }) => {
      await fill(due, [row(eva), row(diego), row(carla)]);
      equal(names(await page(due, 'follow-up')), [carla, diego, eva], 'follow-up');
      equal(names(await page(due, 'follow-up', 2, { segment: 'lead', stage: null })), [carla, diego], 'of leads');
    }),
    law('a page is cut at its limit and counts what it leaves out, and what is late', async ({ due }) => {
      await fill(
        due,
        Array.from({ length: 30 }, (_, n) => row(`p${n}@else.example`, { rank: n, due: n * 10 })),
      );
      const found = await page(due, 'follow-up', 7, everybody, 100);
      const first = Array.from({ length: 7 }, (_, n) => `p${n}@else.example`);
      equal(names(found), first, 'the first seven');
      equal([found.count, found.late], [30, 10], 'count and late');
      equal((await page(due, 'follow-up', Infinity)).rows.length, 30, 'without a limit');
    }),
    law('a filter by segment and stage counts only what it lets through, best first', async ({ due }) => {
      await fill(due, [
        row(carla, { segment: 'customer', stage: 'after-sale', due: 5, rank: 3 }),
        row(diego, { stage: 'negotiation', rank: 2 }),
        row(eva, { rank: 1 }),
        row('rui@else.example', { segment: 'customer', rank: 2 }),
        row('ivo@else.example', { segment: 'customer', list: 'waiting', due: 7 }),
        row('ida@else.example', { segment: 'customer', list: null, due: null }),
      ]);
      const of = (filter: Partial<DueFilter>, limit = 10): Promise<DuePage> =>
        page(due, 'follow-up', limit, { ...everybody, ...filter }, 10);
      equal(names(await of({ segment: 'customer' })), ['rui@else.example', carla], 'customers');
      equal(names(await of({ segment: 'customer' }, 1)), ['rui@else.example'], 'the first customer');
      equal(names(await of({ stage: 'negotiation' })), [diego], 'negotiation');
      equal((await of({ segment: 'customer', stage: 'negotiation' })).count, 0, 'both');
      const { count, late } = await of({ segment: 'customer' }, 1);
      equal([count, late], [2, 1], 'all and late customers');
      const waiting = await page(due, 'waiting', 10, { segment: 'customer', stage: null }, 10);
      equal([waiting.count, waiting.late], [1, 1], 'waiting customers');
    }),
    law('a row without a list is shown nowhere and counts in the funnel', async ({ due }) => {
      await fill(due, [row(carla, { list: null, due: null, stage: 'negotiation' }), row(eva)]);
      const expected = { prospecting: 1, qualification: 0, negotiation: 1, 'after-sale': 0 };
      equal(valueOf(await due.stages(), 'stages'), expected, 'stages');
      equal(names(await page(due, 'follow-up')), [eva], 'list');
    }),
    law('a row put again replaces the one before, and rows of those who are gone go', async ({ due }) => {
      await fill(due, [row(carla), row(diego)]);
      await put(due, { rows: [row(carla, { list: 'respond' })], gone: [diego] }, seen);
      equal((await page(due, 'follow-up')).count, 0, 'follow-up');
      equal(names(await page(due, 'respond')), [carla], 'respond');
      const twice = [row(diego), row(diego, { list: 'respond' }), row(carla, { list: 'waiting' })];
      await put(due, { rows: twice }, seen);
      const lists = ['respond', 'follow-up', 'waiting'] as const;
      equal(await Promise.all(lists.map(async (list) => (await page(due, list)).count)), [1, 0, 1], 'counts');
      await fill(due, [row(eva)]);
      equal((await page(due, 'respond')).count, 0, 'made anew');
    }),
    law('rows are found by the time at which they fall due, soonest first, the end included', async ({ due }) => {
      await fill(due, [row(carla, { due: 300 }), row(diego, { due: 100 }), row(eva, { due: 200, list: 'waiting' })]);
      const people = valueOf(await due.between(100, 300), 'between').map(({ person }) => person);
      equal(people, [eva, carla], 'between');
    }),
    law('colleagues are found by their company', async ({ due }) => {
      await fill(due, [row(carla), row(diego), row(eva)]);
      equal([...valueOf(await due.colleagues(company), 'colleagues')].sort(), [carla, diego], 'colleagues');
    }),
    law('rows are made in portions, and the index knows how far they are', async ({ due }) => {
      const unmade = async (): Promise<string | null> => valueOf(await due.changes('b'), 'changes').unmade;
      await put(due, { rows: [row(carla)], made: { from: '', to: carla } }, seen);
      equal(await unmade(), carla, 'the first portion');
      await put(due, { rows: [row(carla)], made: { from: 'bia@else.example', to: 'caio@else.example' } }, seen);
      equal(await unmade(), carla, 'a portion that is not the next one');
      await put(due, { rows: [row(diego), row(eva)], made: { from: carla, to: null } }, seen);
      equal(await unmade(), null, 'the last one');
      equal((await page(due, 'follow-up')).count, 3, 'rows');
    }),
    law('a portion takes the place of the rows that were there among its people', async ({ due }) => {
      await fill(due, [row(carla), row(diego), row(eva)]);
      await put(due, { rows: [row(carla, { list: 'respond' })], made: { from: '', to: diego } }, seen);
      equal(names(await page(due, 'respond')), [carla], 'the new one');
      equal(names(await page(due, 'follow-up')), [eva], 'those behind it are left');
    }),
    law('an append says whose rows are outdated until that is settled, once', async ({ due, ledger }) => {
      await fill(due, []);
      await ledger.append([message('a', monday, [carla, company])]);
      const first = valueOf(await due.changes('b'), 'changes');
      equal([first.unmade, [...first.keys].sort()], [null, [company, carla]], 'changes');
      await ledger.append([note('n', monday, [eva])]);
      await put(due, { rows: [], settles: '2026-03-03' }, first);
      const second = valueOf(await due.changes('b'), 'changes');
      equal([second.keys, second.day], [[eva], '2026-03-03'], 'what came in between is not forgotten');
    }),
    law('what was known already outdates nothing', async ({ due, ledger }) => {
      await fill(due, []);
      await ledger.append([note('n', monday, [eva])]);
      await put(due, { rows: [], settles: '2026-03-02' }, valueOf(await due.changes('b'), 'changes'));
      await ledger.append([note('n', monday, [eva])]);
      equal(valueOf(await due.changes('b'), 'changes').keys, [], 'keys');
    }),
    law('another basis outdates everything, and its rows come by making all anew only', async ({ due }) => {
      await fill(due, [row(carla)]);
      equal(valueOf(await due.changes('b'), 'changes').unmade, null, 'the same');
      const other = valueOf(await due.changes('c'), 'changes');
      equal(other.unmade, '', 'another');
      equal(await put(due, { rows: [row(eva)], settles: '2026-03-02' }, other), false, 'a row of another basis');
      equal(valueOf(await due.changes('b'), 'changes').day, null, 'nothing is settled on another basis');
      equal(await put(due, { rows: [row(eva)], made: { from: '', to: null } }, other), true, 'all anew');
      equal(names(await page(due, 'follow-up')), [eva], 'rows');
      equal(valueOf(await due.changes('b'), 'changes').unmade, '', 'the first basis is the other one now');
    }),
    law('a row that was decided before its person or company changed is not taken', async ({ due, ledger }) => {
      await fill(due, []);
      const before = valueOf(await due.changes('b'), 'changes');
      await ledger.append([message('a', monday, [company]), note('n', monday, [eva])]);
      const rows = [row(carla), row(eva), row('rui@else.example')];
      equal(await put(due, { rows }, before), true, 'the others');
      equal(names(await page(due, 'follow-up')), ['rui@else.example'], 'rows');
    }),
    law('what was decided from less than another has settled is not taken', async ({ due, ledger }) => {
      await fill(due, [row(carla)]);
      const before = valueOf(await due.changes('b'), 'changes');
      await ledger.append([note('n', monday, [carla])]);
      const after = valueOf(await due.changes('b'), 'changes');
      await put(due, { rows: [], gone: [carla], settles: '2026-03-02' }, after);
      equal(await put(due, { rows: [row(carla)] }, before), false, 'the slower one');
      equal((await page(due, 'follow-up')).count, 0, 'rows');
    }),
    law('an erasure takes the rows of all who had to do with the person, at once', async ({ due, ledger }) => {
      await ledger.append([message('a', monday, [carla, company])]);
      await fill(due, [row(carla), row(diego), row(eva)]);
      await ledger.erase(carla, { at: monday, stopped: false });
      const left = await page(due, 'follow-up');
      equal([names(left), left.count], [[eva], 1], 'rows left');
      const { keys } = valueOf(await due.changes('b'), 'changes');
      holds(keys.includes(diego), 'the others are made again');
      holds(!keys.includes(carla), 'and nothing is kept that names the person');
    }),
    law('what was decided before an erasure does not bring the person back', async ({ due, ledger }) => {
      await ledger.append([message('a', monday, [carla, company])]);
      const before = valueOf(await due.changes('b'), 'changes');
      await ledger.erase(carla, { at: monday, stopped: false });
      const made = { from: '', to: null };
      equal(await put(due, { rows: [row(carla)], made }, before), false, 'all that was made');
      equal((await page(due, 'follow-up')).count, 0, 'rows');
    }),
  ];
}
