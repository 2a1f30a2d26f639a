import type { Claim, OnceStore } from '../../core/ports/OnceStore';
import { instant } from '../inOrder';
import type { Rows, UserRows } from './connectSql';
import { keyDigest } from './storedKey';

/**
 * How long an act is remembered, in ms: 30 days. A button can be clicked for a week at most (`RETORNO_CARD_HOURS`), a link to an export for
 * minutes, and a reminder that was set earlier is found at Google by its own key.
 */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Acts of one user that must happen once, each as a row under the digest of its key: a key may name a message, and nothing of it should
 * outlive the person's erasure. Each call is decided by one statement, so two servers need no lock. `staleMs` must be longer than the
 * act may take: who was overtaken can still give back the key of who came after. Who takes a new key clears away the user's old ones.
 */
export function sqlOnce(rows: UserRows): OnceStore {
  return {
    claim: (key, now, staleMs) => rows.run((own) => claim(own, keyDigest(key), now, staleMs)),
    finish: (key, result) => rows.run((own) => finish(own, keyDigest(key), result)),
    resultOf: (key) =>
      rows.run(async (own) => {
        const found = await own
          .selectFrom('acts')
          .select('result')
          .where('key', '=', keyDigest(key))
          .executeTakeFirst();
        return found?.result ?? null;
      }),
    release: (key) =>
      rows.run(async (own) => {
        await own.deleteFrom('acts').where('key', '=', keyDigest(key)).where('result', 'is', null).execute();
        return null;
      }),
  };
}

async function claim(rows: Rows, key: string, now: string, staleMs: number): Promise<Claim> {
  const ms = instant(now);
  const stale = Math.floor(ms - staleMs);
  const taken = await rows
    .insertInto('acts')
    .values({ key, at: now, ms, result: null })
    .onConflict((oc) =>
      oc
        .column('key')
        .doUpdateSet({ at: now, ms })
        .where('acts.result', 'is', null)
        .where('acts.ms', '<', Number.isSafeInteger(stale) ? stale : Number.MIN_SAFE_INTEGER),
    )
    .returning('key')
    .execute();
  if (taken.length > 0) {
    // One that was finished without a claim has no time (0): there are a handful, after a claim that was given back by another.
    const old = rows
      .deleteFrom('acts')
      .where('ms', '>', 0)
      .where('ms', '<', ms - KEPT_MS);
    if (Number.isSafeInteger(ms)) await old.execute();
    return { state: 'new' };
  }
  const held = await rows.selectFrom('acts').select(['at', 'result']).where('key', '=', key).executeTakeFirst();
  // Given back between the two statements: it is free.
  if (!held) return claim(rows, key, now, staleMs);
  return held.result === null ? { state: 'begun', at: held.at ?? now } : { state: 'done', result: held.result };
}

/** One that was given back meanwhile is recorded all the same: it did happen. */
async function finish(rows: Rows, key: string, result: string): Promise<string> {
  const done = await rows
    .insertInto('acts')
    .values({ key, at: null, ms: 0, result })
    .onConflict((oc) =>
      oc.column('key').doUpdateSet((eb) => ({ result: eb.fn.coalesce('acts.result', 'excluded.result') })),
    )
    .returning('result')
    .executeTakeFirstOrThrow();
  return done.result ?? result;
}
