import type { Segment, Stage } from '../contact/Contact';
import type { TodayGroupKind } from '../followup/rankToday';
import type { TodayPerson } from '../followup/TodayPerson';
import type { Outcome } from './Failure';

/** What Today keeps of one person. Derived from the ledger and never the truth: a row that is lost is made again. */
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

/** Whom the rows are outdated for: keys of events (addresses, `@domain`) that came or went since, or everybody. */
export interface DueChanges {
  /** No rows were made yet, or they were made on another basis. */
  readonly all: boolean;
  readonly keys: readonly string[];
  /** Says which changes were seen, for `settle`. */
  readonly mark: number;
  /** The day for which rows were ranked last, YYYY-MM-DD; null when none were. */
  readonly day: string | null;
}

/**
 * The rows of Today, by list and by due time, beside a ledger that notes in the very transaction of an append or an erasure whose rows are
 * outdated by it. What is read costs as much as what is asked for, not as much as what is kept. Every implementation passes
 * `test/contracts/dueIndex`.
 */
export interface DueIndex {
  /** `basis` names all beside events that rows depend on (settings, addresses, version): rows of another basis are outdated as a whole. */
  changes(basis: string): Promise<Outcome<DueChanges>>;
  /** Everybody with a row whose events include this `@domain`. */
  colleagues(company: string): Promise<Outcome<readonly string[]>>;
  /** Writes rows and removes those of `gone`; with `clear`, all others too. */
  put(rows: readonly DueRow[], gone?: readonly string[], clear?: boolean): Promise<Outcome<null>>;
  /** Forgets the changes up to `mark`: all rows are of this basis now, ranked for this day. */
  settle(mark: number, basis: string, day: string): Promise<Outcome<null>>;
  /** The first rows of a list that match the filter; `limit` Infinity for all. `now` in ms tells what is late. */
  list(list: TodayGroupKind, limit: number, filter: DueFilter, now: number): Promise<Outcome<DuePage>>;
  /** Rows that fall due after `from` and not after `to` (ms), soonest first: those that time alone moves to another place. */
  between(from: number, to: number): Promise<Outcome<readonly DueRow[]>>;
  /** How many people there are in each stage. */
  stages(): Promise<Outcome<Readonly<Record<Stage, number>>>>;
}
