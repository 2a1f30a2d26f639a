import type { Claim, OnceStore } from '../../src/core/ports/OnceStore';
import { equal, valueOf } from './check';
import { lawsOf, type Law } from './Law';

/** What a store under test must offer: the same new, empty data seen by two servers, and a start anew on what was kept. */
export interface OnceUnderTest {
  readonly store: OnceStore;
  readonly otherServer: OnceStore;
  readonly reload: () => Promise<OnceStore>;
  readonly close: () => Promise<void>;
}

const key = 'draft:<m1@vidrosul.example>';
const nine = '2026-03-02T09:00:00-03:00';
const minuteLater = '2026-03-02T09:01:00-03:00';
const minute = 60_000;

/** The laws of the OnceStore port, against a fresh store for each law. */
export function onceStoreLaws(make: () => Promise<OnceUnderTest>): Law[] {
  const law = lawsOf(make);
  const claim = async (store: OnceStore, now = nine, staleMs = minute, which = key): Promise<Claim> =>
    valueOf(await store.claim(which, now, staleMs), 'claim');
  const finish = async (store: OnceStore, result: string): Promise<string> =>
    valueOf(await store.finish(key, result), 'finish');
  const release = async (store: OnceStore): Promise<null> => valueOf(await store.release(key), 'release');

  return [
    law('a key that nobody has is taken', async ({ store }) => {
      equal(await claim(store), { state: 'new' }, 'claim');
    }),
    law('who comes second, here or on another server, hears when it was begun', async ({ store, otherServer }) => {
      await claim(store);
      equal(await claim(store, minuteLater), { state: 'begun', at: nine }, 'a double click');
      equal(await claim(otherServer, minuteLater), { state: 'begun', at: nine }, 'another server');
    }),
    law('who comes after it was done hears the result', async ({ store, otherServer }) => {
      await claim(store);
      equal(await finish(store, 'r-1'), 'r-1', 'finish');
      equal(await claim(store), { state: 'done', result: 'r-1' }, 'here');
      equal(await claim(otherServer), { state: 'done', result: 'r-1' }, 'another server');
    }),
    law('the result is there for who only asks, who takes nothing by that', async ({ store, otherServer }) => {
      const result = async () => valueOf(await otherServer.resultOf(key), 'result');
      equal(await result(), null, 'nobody has it');
      equal(await claim(store), { state: 'new' }, 'still free');
      equal(await result(), null, 'begun');
      await finish(store, 'r-1');
      equal(await result(), 'r-1', 'done');
    }),
    law('keys do not touch each other', async ({ store }) => {
      await claim(store);
      await finish(store, 'r-1');
      equal(await claim(store, nine, minute, `${key}/`), { state: 'new' }, 'another key');
      equal(await claim(store, nine, minute, key.toUpperCase()), { state: 'new' }, 'capitals are another key');
    }),
    law('of many who claim at the same time one gets the key', async ({ store, otherServer }) => {
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, i) => claim(i % 2 === 0 ? store : otherServer, nine)),
      );
      equal(claims.filter(({ state }) => state === 'new').length, 1, 'new');
      equal(claims.filter(({ state }) => state === 'begun').length, 19, 'begun');
    }),
    law('a claim passes on after its time and not a millisecond before', async ({ store }) => {
      await claim(store);
      equal(await claim(store, minuteLater, minute), { state: 'begun', at: nine }, 'just in time');
      equal(await claim(store, minuteLater, minute - 1), { state: 'new' }, 'too late');
      equal(await claim(store, minuteLater, minute - 1), { state: 'begun', at: minuteLater }, 'begun anew');
    }),
    law('of many who find a stale claim one takes it over', async ({ store, otherServer }) => {
      await claim(store);
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, i) => claim(i % 2 === 0 ? store : otherServer, minuteLater, 1000)),
      );
      equal(claims.filter(({ state }) => state === 'new').length, 1, 'new');
    }),
    law('what is done never becomes stale, and is remembered for 30 days', async ({ store }) => {
      await claim(store);
      await finish(store, 'r-1');
      await claim(store, '2026-04-01T08:59:00-03:00', minute, 'another');
      equal(await claim(store, '2026-04-01T08:59:00-03:00', 0), { state: 'done', result: 'r-1' }, '30 days later');
    }),
    law(
      'what is older than 30 days, done or only begun, is forgotten when the next key is taken',
      async ({ store }) => {
        await claim(store);
        await finish(store, 'r-1');
        await claim(store, nine, minute, 'begun');
        const later = '2026-04-02T09:00:00-03:00';
        await claim(store, later, minute, 'another');
        equal(await claim(store, later, Infinity), { state: 'new' }, 'done');
        equal(await claim(store, later, Infinity, 'begun'), { state: 'new' }, 'begun');
        equal(await claim(store, later, minute, 'another'), { state: 'begun', at: later }, 'the next one');
      },
    ),
    law('the first result wins and is what the second hears', async ({ store, otherServer }) => {
      await claim(store);
      equal(await finish(otherServer, 'r-2'), 'r-2', 'who had taken over');
      equal(await finish(store, 'r-1'), 'r-2', 'who had been given up');
      equal(await claim(store), { state: 'done', result: 'r-2' }, 'afterwards');
    }),
    law('a key that was given back is free at once', async ({ store, otherServer }) => {
      await claim(store);
      await release(store);
      equal(await claim(otherServer), { state: 'new' }, 'claim');
    }),
    law('giving back what is done or was never taken changes nothing', async ({ store }) => {
      await release(store);
      await claim(store);
      await finish(store, 'r-1');
      await release(store);
      equal(await claim(store), { state: 'done', result: 'r-1' }, 'claim');
    }),
    law('a result is kept even when the key was given back by another', async ({ store, otherServer }) => {
      await claim(store);
      await release(otherServer);
      equal(await finish(store, 'r-1'), 'r-1', 'finish');
      equal(await claim(store), { state: 'done', result: 'r-1' }, 'it did happen');
    }),
    law('claims and results are there after a restart', async ({ store, reload }) => {
      await claim(store);
      await claim(store, nine, minute, 'reminder:1');
      await finish(store, 'r-1');
      const again = await reload();
      equal(await claim(again), { state: 'done', result: 'r-1' }, 'done');
      equal(await claim(again, nine, minute, 'reminder:1'), { state: 'begun', at: nine }, 'begun');
    }),
    law('a moment or a time that cannot be read takes no claim from anybody', async ({ store }) => {
      await claim(store);
      equal(await claim(store, 'not a date', minute), { state: 'begun', at: nine }, 'an unreadable moment');
      equal(await claim(store, minuteLater, Number.NaN), { state: 'begun', at: nine }, 'no number');
      equal(await claim(store, minuteLater, Infinity), { state: 'begun', at: nine }, 'forever');
    }),
  ];
}
