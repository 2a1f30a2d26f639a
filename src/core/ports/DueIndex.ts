import type { Segment, Stage } from '../contact/Contact';
import type { TodayGroupKind } from '../followup/rankToday';
import type { TodayPerson } from '../followup/TodayPerson';
import type { Outcome } from './Failure';

/**
 * What Today keeps of one person. Derived from the ledger and never the truth: a row that is lost is made again. A change of this shape
 * needs a migration of each store that empties the rows.
 */
export interface DueRow {
  /** Lower-case address. */
  readonly person: string;
  /** The `@domain` whose events concern this person too; null for free mail. */
  readonly company: string | null;
  /** Null where nothing is to be shown of them; they count in the funnel all the same. */
  readonly list: TodayGroupKind | null;
  /** Place within `list`: the smaller the higher. */
  readonly rank: number;
  /** When the step is due, in ms since the epoch; null where no date belongs. */
  readonly due: number | null;
  readonly segment: Segment;
  /** As set, else as proposed. */
  readonly stage: Stage;
  /** When this was decided, in ms since the epoch. */
  readonly at: number;
  readonly item: TodayPerson;
}

/** Rows of one list, best first, and how many there are altogether. */
export interface DuePage {
  readonly rows: readonly DueRow[];
  readonly count: number;
  /** Of them those that are due before the moment asked for. */
  readonly late: number;
}

export interface DueFilter {
  readonly segment: Segment | null;
  readonly stage: Stage | null;
}

/** What rows are decided from: `basis` names all beside events that they depend on (settings, addresses, version), `mark` the newest change seen. */
export interface DueSeen {
  readonly basis: string;
  readonly mark: number;
}

/** What is outdated. */
export interface DueChanges extends DueSeen {
  /** Rows of people after this one, in the order of `LedgerStore.people`, are still to be made on this basis; '' = all, null = none. */
  readonly unmade: string | null;
  /** Keys of events (addresses, `@domain`) that came or went since. */
  readonly keys: readonly string[];
  /** The day for which rows were ranked last, YYYY-MM-DD; null when none were. */
  readonly day: string | null;
}

/** Rows that are written together. */
export interface DueBatch {
  readonly rows: readonly DueRow[];
  /** People who have no row any more. */
  readonly gone?: readonly string[];
  /** `rows` are all that there are of the people after `from` up to `to` (null: to the last one): others among them go. */
  readonly made?: { readonly from: string; readonly to: string | null };
  /** With this batch all changes up to the mark are met and may be forgotten, and all rows are ranked for this day. */
  readonly settles?: string;
}

/**
 * The rows of Today, by list and by due time, beside a ledger that notes in the very transaction of an append or an erasure whose rows are
 * outdated by it. What is read costs as much as what is asked for, not as much as what is kept. Several panes or servers may decide at
 * once: what one decided from less than another has settled, or than an erasure has left, is not taken. Every implementation passes
 * `test/contracts/dueIndex`.
 */
export interface DueIndex {
  /** What is outdated where rows are to be of this basis. */
  changes(basis: string): Promise<Outcome<DueChanges>>;
  /** Everybody with a row whose events include this `@domain`. */
  colleagues(company: string): Promise<Outcome<readonly string[]>>;
  /**
   * Writes a batch that was decided from `seen`, but not the rows of people who have changed since. False, and nothing is written, where a
   * later change is settled already, or where rows are of another basis; a batch `made` from '' brings its basis along.
   */
  put(batch: DueBatch, seen: DueSeen): Promise<Outcome<boolean>>;
  /** The first rows of each list that match the filter; `limit` Infinity for all. `now` in ms tells what is late. */
  pages(limit: number, filter: DueFilter, now: number): Promise<Outcome<DuePages>>;
  /** Rows that fall due after `from` and not after `to` (ms), soonest first: those that time alone moves to another place. */
  between(from: number, to: number): Promise<Outcome<readonly DueRow[]>>;
  /** How many people there are in each stage. */
  stages(): Promise<Outcome<Readonly<Record<Stage, number>>>>;
}

export type DuePages = Readonly<Record<TodayGroupKind, DuePage>>;
