import type { LedgerEvent } from '../../src/core/ledger/LedgerEvent';
import type { Erasure, LedgerStore } from '../../src/core/ports/LedgerStore';
import { equal, holds, valueOf } from './check';
import { message, note } from './events';
import { lawsOf, type Law } from './Law';

/** What a store under test must offer: two panes on the same new, empty data, and a reload of the first. */
export interface LedgerUnderTest {
  readonly store: LedgerStore;
  /** The same data seen from another pane; null where panes cannot share (memory). */
  readonly otherPane: LedgerStore | null;
  /** A store that starts anew on what was kept; null where nothing is kept. */
  readonly reload: (() => Promise<LedgerStore>) | null;
  readonly close: () => Promise<void>;
}

const carla = 'carla@vidrosul.example';
const diego = 'diego@vidrosul.example';
const company = '@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
const tuesday = '2026-03-03T09:00:00-03:00';
const friday = '2026-03-06T09:00:00-03:00';
/** In ms: no measurement, only a guard against work that grows with the square of the events. */
const tolerated = 4000;

/** The laws of the LedgerStore port, against whatever `make` gives: a fresh store for each law. */
export function ledgerStoreLaws(make: () => Promise<LedgerUnderTest>): Law[] {
  const law = lawsOf(make);
  const ids = async (store: LedgerStore, person?: string): Promise<string[]> => {
    const found = person === undefined ? await store.all() : await store.eventsOf(person);
    return valueOf(found, 'reading').map((event) => event.id);
  };
  const add = async (store: LedgerStore, events: readonly LedgerEvent[]): Promise<readonly LedgerEvent[]> =>
    valueOf(await store.append(events), 'append');

  const erasure = async (store: LedgerStore, address: string): Promise<Erasure | null> =>
    valueOf(await store.erasuresOf([carla, diego]), 'erasuresOf').get(address) ?? null;

  return [
    law('an empty ledger answers with nothing rather than a failure', async ({ store }) => {
      equal(await ids(store), [], 'all');
      equal(await ids(store, carla), [], 'eventsOf');
      equal(await erasure(store, carla), null, 'erasure');
    }),
    law('what was appended comes back as it was', async ({ store }) => {
      const event = message('a', monday, [carla, company]);
      equal(await add(store, [event]), [event], 'append returns what was new');
      equal(valueOf(await store.all(), 'all'), [event], 'all');
    }),
    law('appending nothing is no failure', async ({ store }) => {
      equal(await add(store, []), [], 'append');
    }),
    law('the same id is stored once and the first one wins', async ({ store }) => {
      const first = note('n', monday, [carla]);
      await add(store, [first]);
      equal(await add(store, [{ ...first, text: 'another text' }]), [], 'the second is not new');
      equal(valueOf(await store.all(), 'all'), [first], 'all');
    }),
    law('the same id twice in one append is stored once', async ({ store }) => {
      const first = note('n', monday, [carla]);
      equal(await add(store, [first, { ...first, text: 'another text' }]), [first], 'append');
      equal(valueOf(await store.all(), 'all'), [first], 'all');
    }),
    law('an append of known and new events stores the new ones', async ({ store }) => {
      await add(store, [note('a', monday, [carla])]);
      const added = await add(store, [note('a', monday, [carla]), note('b', tuesday, [carla])]);
      equal(added.map((event) => event.id), ['b'], 'append'); // prettier-ignore
      equal(await ids(store), ['a', 'b'], 'all');
    }),
    law('events come back in order of the instant, whatever their offset, then of the id', async ({ store }) => {
      await add(store, [
        note('d', '2026-03-02T10:00:00-03:00', [carla]),
        note('b', '2026-03-02T12:30:00Z', [carla]),
        note('a', '2026-03-02T13:00:00+00:00', [carla]),
        note('c', '2026-03-02T09:00:00-04:00', [carla]),
      ]);
      equal(await ids(store), ['b', 'a', 'c', 'd'], 'all');
      equal(await ids(store, carla), ['b', 'a', 'c', 'd'], 'eventsOf');
    }),
    law(
      'the events of several keys come at once, each list as alone, and none where there are none',
      async ({ store }) => {
        await add(store, [note('b', tuesday, [carla]), message('a', monday, [carla, diego, company])]);
        const keys = [carla, company, 'eva@else.example'];
        const each = valueOf(await store.eventsOfEach(keys), 'eventsOfEach');
        equal([...each.keys()], keys, 'keys');
        for (const key of keys) equal(each.get(key), valueOf(await store.eventsOf(key), 'eventsOf'), key);
        equal((await ids(store, carla)).length, 2, 'both events');
      },
    ),
    law('people are named in one order, in portions, each once and without companies', async ({ store }) => {
      const long = `${'x'.repeat(300)}@else.example`;
      const others = ['1@else.example', 'z@else.example', 'ç@else.example', long];
      const companies = ['@else.example', company, `@${'y'.repeat(300)}.example`];
      await add(store, [note('a', monday, [carla, ...companies]), note('b', monday, [carla, diego, ...others])]);
      const all = valueOf(await store.people('', Infinity), 'people');
      equal([...all].sort(), [carla, diego, ...others].sort(), 'all');
      const found: string[] = [];
      for (let portion = all; portion.length > 0;) {
        portion = valueOf(await store.people(found.at(-1) ?? '', 2), 'people');
        holds(portion.length === 2 || found.length + portion.length === all.length, 'portions are full');
        found.push(...portion);
      }
      equal(found, all, 'in portions');
      await store.erase(carla, { at: friday, stopped: false });
      equal(valueOf(await store.people('', Infinity), 'people').includes(carla), false, 'erased');
    }),
    law('an event is found under each of its people and under their company', async ({ store }) => {
      await add(store, [message('a', monday, [carla, diego, company]), note('b', tuesday, ['eva@else.example'])]);
      for (const key of [carla, diego, company]) equal(await ids(store, key), ['msg:a'], key);
      equal(await ids(store, 'vidrosul.example'), [], 'a domain without @ is nobody');
    }),
    law('appends at the same time from two panes keep every event, and the same one once', async (under) => {
      const other = under.otherPane ?? under.store;
      const many = Array.from({ length: 20 }, (_, i) => note(`n${String(i).padStart(2, '0')}`, monday, [carla]));
      const news = await Promise.all([
        ...many.map((event) => add(under.store, [event])),
        ...many.map((event) => add(other, [event])),
      ]);
      equal(news.flat().length, 20, 'each was new once');
      equal((await ids(under.store)).length, 20, 'stored');
    }),
    law('a listener hears of an append that brought something new, and not after it stopped', async ({ store }) => {
      let heard = 0;
      const stop = store.watch(() => (heard += 1));
      await add(store, [note('a', monday, [carla])]);
      holds(await within(() => heard === 1), 'heard once');
      await add(store, [note('a', monday, [carla])]);
      stop();
      await add(store, [note('b', monday, [carla])]);
      equal(heard, 1, 'heard');
    }),
    law('a pane hears of what another pane appended and erased, and reads it at once', async (under) => {
      if (!under.otherPane) return;
      let heard = 0;
      under.otherPane.watch(() => (heard += 1));
      await add(under.store, [note('a', monday, [carla])]);
      holds(await within(() => heard === 1), 'heard of the append');
      equal(await ids(under.otherPane, carla), ['a'], 'read in the other pane');
      valueOf(await under.store.erase(carla, { at: friday, stopped: false }), 'erase');
      holds(await within(() => heard === 2), 'heard of the erasure');
    }),
    law('what was acknowledged is there after a reload', async ({ store, reload }) => {
      if (!reload) return;
      await add(store, [note('a', monday, [carla])]);
      await store.erase(diego, { at: friday, stopped: true });
      const again = await reload();
      equal(await ids(again), ['a'], 'all');
      equal(await erasure(again, diego), { at: friday, stopped: true }, 'erasure');
    }),
    law('erasing a person removes what concerns them alone and leaves the others', async ({ store }) => {
      await add(store, [message('a', monday, [carla, company]), note('b', monday, ['eva@else.example'])]);
      equal(valueOf(await store.erase(carla, { at: friday, stopped: false }), 'erase'), 1, 'events touched');
      equal(await ids(store), ['b'], 'all');
      equal(await ids(store, company), [], 'nothing is left under the company');
    }),
    law('erasing a person takes their name and address out of what concerns others too', async ({ store }) => {
      await add(store, [message('a', monday, [diego, carla, company], 'sent')]);
      await store.erase(carla, { at: friday, stopped: false });
      equal(await ids(store, diego), ['msg:a'], 'still in the other history');
      equal(await ids(store, company), ['msg:a'], 'still with the company');
      holds(
        !JSON.stringify(valueOf(await store.all(), 'all')).includes('carla'),
        'no trace of the address or the name',
      );
    }),
    law('what an erased person wrote is gone for everybody', async ({ store }) => {
      await add(store, [message('a', monday, [carla, diego, company])]);
      await store.erase(carla, { at: friday, stopped: false });
      equal(await ids(store), [], 'all');
    }),
    law('older events of an erased person never come back, later ones do', async ({ store }) => {
      await store.erase(carla, { at: tuesday, stopped: false });
      const older = [
        note('a', monday, [carla]),
        note('same', tuesday, [carla]),
        message('m', monday, [carla, company]),
      ];
      equal(await add(store, [...older, note('b', friday, [carla])]), [note('b', friday, [carla])], 'append');
      equal(await ids(store), ['b'], 'all');
    }),
    law('an older event shared with an erased person comes in without them', async ({ store }) => {
      await store.erase(carla, { at: friday, stopped: false });
      await add(store, [message('a', monday, [diego, carla, company], 'sent')]);
      equal(await ids(store, carla), [], 'nothing under the erased address');
      equal(await ids(store, diego), ['msg:a'], 'the other one keeps it');
      holds(
        !JSON.stringify(valueOf(await store.all(), 'all')).includes('carla'),
        'no trace of the address or the name',
      );
    }),
    law(
      'an erasure is remembered with its wish not to be contacted, and a later one replaces it',
      async ({ store }) => {
        await store.erase(carla, { at: monday, stopped: true });
        equal(await erasure(store, carla), { at: monday, stopped: true }, 'first');
        await store.erase(carla, { at: friday, stopped: false });
        equal(await erasure(store, carla), { at: friday, stopped: false }, 'second');
        equal(await erasure(store, diego), null, 'nobody else is erased');
      },
    ),
    law('five hundred events are appended and read within four seconds', async ({ store }) => {
      const many = Array.from({ length: 500 }, (_, i) => message(`m${i}`, monday, [carla, company]));
      const before = performance.now();
      await add(store, many);
      equal((await ids(store, carla)).length, 500, 'read');
      holds(performance.now() - before < tolerated, `took ${Math.round(performance.now() - before)} ms`);
    }),
  ];
}

/** Waits up to half a second for a message between panes. */
async function within(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 50 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  return condition();
}
