import type { Limits } from './ServerConfig';

/** Whether one more request of this user may be answered now (ms since any fixed moment). */
export type RateLimit = (user: string, now: number) => boolean;

/** Users beyond this many are forgotten, the one that was idle longest first: a full bucket and a forgotten one are the same. */
const MOST_USERS = 10_000;

/** A bucket for each user that holds `atOnce` requests and is filled at `perMinute`. Counts in this process only. */
export function rateLimit({ perMinute, atOnce }: Pick<Limits, 'perMinute' | 'atOnce'>): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (user, now) => {
    const { left, at } = buckets.get(user) ?? { left: atOnce, at: now };
    const filled = Math.min(atOnce, left + (Math.max(0, now - at) * perMinute) / 60_000);
    const allowed = filled >= 1;
    // Put last again, so that the first of the map is the one idle for longest.
    buckets.delete(user);
    buckets.set(user, { left: allowed ? filled - 1 : filled, at: now });
    const idle = buckets.keys().next();
    if (buckets.size > MOST_USERS && !idle.done) buckets.delete(idle.value);
    return allowed;
  };
}
