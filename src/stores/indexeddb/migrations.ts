import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LedgerEvent } from '../../core/ledger/LedgerEvent';
import type { DueRow } from '../../core/ports/DueIndex';
import type { Erasure } from '../../core/ports/LedgerStore';
import type { Settings } from '../../core/ports/SettingsStore';

/** An event as it lies in the database. */
export interface StoredEvent {
  readonly id: string;
  /** The moment in ms since the epoch: `at` carries offsets and does not sort as text. */
  readonly ms: number;
  /** Copied out of the event for the index. */
  readonly people: readonly string[];
  readonly event: LedgerEvent;
}

/** How many rows of Today there are of each kind (`kindOf`): counting an index costs as much as is counted. */
export type Tally = Readonly<Record<string, number>>;
/** Names of the two records of `basis`. */
export const TALLY = 'tally';
export const BASIS = 'due';

export interface RetornoSchema extends DBSchema {
  events: {
    key: string;
    value: StoredEvent;
    indexes: { people: string; moment: [number, string] };
  };
  erasures: { key: string; value: Erasure & { readonly digest: string } };
  /** The rows of Today, as DueRow has them. */
  due: {
    key: string;
    value: DueRow;
    indexes: {
      list: [string, number];
      late: [string, number];
      /** The same two for those of one segment and stage. */
      kind: [string, string, string, number];
      kindLate: [string, string, string, number];
      due: number;
      company: string;
    };
  };
  /** Keys of events that came or went since rows were made, one record for each append or erasure. */
  changes: { key: number; value: { readonly keys: readonly string[] } };
  /** What the rows of `due` rest on, how far they are made (`DueChanges`) and settled, and under `TALLY` how many there are. */
  basis: {
    key: string;
    value: {
      readonly key: string;
      readonly basis?: string;
      readonly day?: string;
      readonly unmade?: string | null;
      readonly settled?: number;
      readonly tally?: Tally;
    };
  };
  settings: { key: string; value: { readonly key: string; readonly v: 1; readonly settings: Settings } };
}

export type RetornoDatabase = IDBPDatabase<RetornoSchema>;
type Upgrade = IDBPTransaction<RetornoSchema, StoreNames<RetornoSchema>[], 'versionchange'>;
export type Migration = (db: RetornoDatabase, tx: Upgrade) => void;

/**
 * Every shape that the database ever had, oldest first: migration n makes version n + 1 from version n. Only ever add at the end; a
 * released one is never edited (test/stores/indexeddb/migrations.test.ts holds the hash of each shape).
 */
export const migrations: readonly Migration[] = [
  (db) => {
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('people', 'people', { multiEntry: true });
    events.createIndex('moment', ['ms', 'id']);
    db.createObjectStore('erasures', { keyPath: 'digest' });
    db.createObjectStore('settings', { keyPath: 'key' });
  },
  (db) => {
    // A row without a list or a due time is in no index of these: null is no key (Indexed Database API 3.0, §2.5).
    const due = db.createObjectStore('due', { keyPath: 'person' });
    due.createIndex('list', ['list', 'rank']);
    due.createIndex('late', ['list', 'due']);
    due.createIndex('due', 'due');
    due.createIndex('company', 'company');
    due.createIndex('stage' as 'company', 'stage');
    db.createObjectStore('changes', { autoIncrement: true });
    db.createObjectStore('basis', { keyPath: 'key' });
  },
  (_db, tx) => {
    // Rows are made again; without a basis they all count as outdated.
    for (const name of ['due', 'changes', 'basis'] as const) void tx.objectStore(name).clear();
    const due = tx.objectStore('due');
    due.deleteIndex('stage');
    due.createIndex('kind', ['list', 'segment', 'stage', 'rank']);
    due.createIndex('kindLate', ['list', 'segment', 'stage', 'due']);
  },
];
