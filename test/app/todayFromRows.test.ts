import fc from 'fast-check';
import type { Ports } from '../../src/app/Ports';
import { erasePerson } from '../../src/app/erasePerson';
import { funnel } from '../../src/app/funnel';
import { today, type Today } from '../../src/app/today';
import type { LedgerEvent } from '../../src/core/ledger/LedgerEvent';
import { memoryDue } from '../../src/stores/memory/memoryDue';
import { memoryLedger } from '../../src/stores/memory/memoryLedger';
import { ledger as arbitraryEvents, messageOf } from '../core/followup/arbitraryLedger';
import { testPorts, type TestPorts } from './support/testPorts';

/** Ports whose Today has rows, and the same ports without them. */
function withRows(iso: string): { readonly rows: TestPorts & Ports; readonly whole: Ports } {
  const due = memoryDue();
  const ports = { ...testPorts([], iso), ledger: memoryLedger(due) };
  return { rows: { ...ports, due }, whole: ports };
}

const query = { segment: null, stage: null, shown: Infinity };
async function list(ports: Ports, shown = Infinity): Promise<Today> {
  const found = await today(ports, { ...query, shown });
  if (!found.ok) throw new Error(found.failure);
  return found.value;
}

const day = 86_400_000;
const first = Date.parse('2026-03-02T13:00:00Z');

/** One message of mine that waits for an answer. */
const shape = {
  n: 1,
  ms: first,
  by: 'me',
  auto: null,
  text: 'Segue a proposta.',
  details: [],
  signals: [],
} as const;
/** The events of a random ledger as somebody else's, at a company or at none. */
const about = (events: readonly LedgerEvent[], person: string): LedgerEvent[] =>
  (JSON.parse(JSON.stringify(events).replaceAll('carla@vidrosul.example', person)) as LedgerEvent[]).map((event) => ({
    ...event,
    id: `${person}:${event.id}`,
    people: person.endsWith('@vidrosul.example') ? [person, '@vidrosul.example'] : [person],
  }));

describe('Today from its rows', () => {
  test('is what the whole ledger gives, whatever is appended, erased or waited for in between', async () => {
    const people = ['ana@a.example', 'davi@vidrosul.example', 'carla@vidrosul.example', 'rui@b.example'];
    const step = fc.record({
      who: fc.constantFrom(...people),
      events: arbitraryEvents(6),
      days: fc.constantFrom(0, 0, 1, 3, 8),
      erased: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { rows, whole } = withRows('2024-06-03T09:30:00-03:00');
        let now = Date.parse('2024-06-03T09:30:00-03:00');
        for (const { who, events, days, erased } of steps) {
          await rows.ledger.append(about(events, who));
          if (erased && days === 3) await erasePerson(rows, who);
          now += days * day + 3_600_000;
          rows.clock.set(new Date(now).toISOString());
          expect(await list(rows)).toEqual(await list(whole));
          expect(await funnel(rows)).toEqual(await funnel(whole));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shows the first of each list and counts the rest', async () => {
    const { rows, whole } = withRows('2026-03-12T10:00:00-03:00');
    const sent = Array.from({ length: 40 }, (_, n): LedgerEvent => {
      const shape = { n: n + 1, ms: first + (n % 7) * day, by: 'me', auto: null, text: 'Segue a proposta.' } as const;
      return about([messageOf({ ...shape, details: [], signals: [] })], `p${n}@x${n}.example`)[0] as LedgerEvent;
    });
    await rows.ledger.append(sent);
    const [few, all] = [await list(rows, 5), await list(whole)];
    expect(few.counts).toEqual(all.counts);
    expect(few.groups.map(({ kind, count }) => [kind, count])).toEqual(
      all.groups.map(({ kind, count }) => [kind, count]),
    );
    expect(few.groups.map(({ items }) => items.length)).toEqual(all.groups.map(({ count }) => Math.min(5, count)));
    expect(few.groups[0]?.items).toEqual(all.groups[0]?.items.slice(0, 5));
  });

  test('decides only for those whose events changed', async () => {
    const { rows } = withRows('2026-03-12T10:00:00-03:00');
    const shape = { ms: first, by: 'me', auto: null, text: 'Segue a proposta.', details: [], signals: [] } as const;
    for (let n = 1; n <= 9; n++) await rows.ledger.append(about([messageOf({ ...shape, n })], `p${n}@x${n}.example`));
    await list(rows);
    const read: string[] = [];
    const eventsOfEach = rows.ledger.eventsOfEach.bind(rows.ledger);
    const watched = {
      ...rows,
      ledger: {
        ...rows.ledger,
        people: () => Promise.reject(new Error('everybody was looked for')),
        eventsOfEach: (keys: readonly string[]) => {
          read.push(...keys);
          return eventsOfEach(keys);
        },
      },
    };
    await list(watched);
    expect(read).toEqual([]);
    await rows.ledger.append(about([messageOf({ ...shape, n: 77, ms: first + day })], 'p3@x3.example'));
    await list(watched);
    expect(new Set(read)).toEqual(new Set(['p3@x3.example', '@x3.example']));
  });

  test('shows the rows of yesterday at once and those of today when they are decided', async () => {
    const { rows, whole } = withRows('2026-03-12T10:00:00-03:00');
    await rows.ledger.append(about([messageOf(shape)], 'ana@a.example'));
    const shown: Today[] = [];
    const show = (early: Today): boolean => shown.push(early) > 0;
    expect((await today(rows, query, show)).ok && shown).toEqual([]);
    rows.clock.set('2026-03-13T10:00:00-03:00');
    const done = await today(rows, query, show);
    expect(done).toEqual({ ok: true, value: await list(whole) });
    expect(shown[0]?.groups.map(({ kind }) => kind)).toEqual(['follow-up']);
    expect(shown[0]?.groups).not.toEqual(done.ok && done.value.groups);
  });

  test('is left where nobody wants it any more, and goes on from there the next time', async () => {
    const { rows, whole } = withRows('2026-03-12T10:00:00-03:00');
    const people = Array.from({ length: 180 }, (_, n) => about([messageOf(shape)], `p${n}@x${n}.example`));
    await rows.ledger.append(people.flat());
    // Each look takes more than the second after which the list is shown again.
    const slow = { ...rows, clock: { ...rows.clock, now: () => (rows.clock.pass(1001), rows.clock.now()) } };
    let looks = 0;
    await today(slow, query, () => ++looks < 2);
    const some = await rows.due?.stages();
    const made = some?.ok ? Object.values(some.value).reduce((sum, count) => sum + count, 0) : 0;
    expect([made > 0, made < 180]).toEqual([true, true]);
    const after = await list(rows);
    expect(after.counts).toEqual((await list(whole)).counts);
  });

  test('is made anew when the settings change what is due', async () => {
    const { rows, whole } = withRows('2026-03-12T10:00:00-03:00');
    await rows.ledger.append(about([messageOf(shape)], 'ana@a.example'));
    const before = await list(rows);
    await rows.settings.save({ ...before.settings, cadences: { lead: [9, 9] } });
    const after = await list(rows);
    expect(after.groups[0]?.items[0]?.due).not.toBe(before.groups[0]?.items[0]?.due);
    expect(after).toEqual(await list(whole));
  });
});
