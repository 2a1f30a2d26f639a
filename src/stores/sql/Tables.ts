/**
 * The tables as a statement of ours sees them: the rows of one user and no column that says whose they are. The database has `owner`
 * first in every key; `ownRows` puts it into each statement, so that none can forget it or name another user's.
 */
export interface Tables {
  /** One row a user, written first by everything that changes the ledger: two writes of one user wait for each other. */
  writers: { writes: number };
  /** `id` and every other key as `storedKey` makes it; `body` is the event as JSON. */
  events: { id: string; body: string };
  /** Which events concern whom: the one index of docs/decisions/0003. */
  people: { person: string; event: string };
  /** `stopped` is 0 or 1. */
  erasures: { digest: string; at: string; stopped: number };
  /** The rows of Today (DueRow): `body` is all of it as JSON, the others are what it is found by. */
  due: {
    person: string;
    company: string | null;
    list: string | null;
    rank: number;
    due: number | null;
    segment: string;
    stage: string;
    body: string;
  };
  /** Keys of events that came or went since rows were made: `body` is the key as JSON, `mark` the number of the write in `writers`. */
  due_changes: { key: string; body: string; mark: number };
  /** What the rows of `due` rest on (DueChanges): one row a user, under the empty name. Changes up to `settled` are met. */
  due_basis: { name: string; basis: string; unmade: string | null; day: string | null; settled: number };
  settings: { name: string; v: number; body: string };
  /** `key` as a digest; `at` as it was given, `ms` the same moment since the epoch; `result` null while it is not done. */
  acts: { key: string; at: string | null; ms: number; result: string | null };
}

/** How far the migrations have come; belongs to nobody. */
export type Versioned = Record<'retorno_schema', { name: string; version: number }>;
