import type { Outcome } from '../../core/ports/Failure';
import type { DueIndex } from '../../core/ports/DueIndex';
import type { LedgerStore } from '../../core/ports/LedgerStore';
import type { LeftReminders } from '../../core/ports/LeftReminders';
import type { OnceStore } from '../../core/ports/OnceStore';
import type { SettingsStore } from '../../core/ports/SettingsStore';
import { connectSql, type Place, type SqlTrial } from './connectSql';
import { eraseUser } from './eraseUser';
import { sqlDue } from './sqlDue';
import { sqlLeftReminders } from './sqlLeftReminders';
import { sqlLedger } from './sqlLedger';
import { sqlOnce } from './sqlOnce';
import { sqlSettings } from './sqlSettings';
import { userWatchers } from './userWatchers';

/** Everything that is kept for one user, and nothing of anybody else. */
export interface UserStores {
  readonly ledger: LedgerStore;
  readonly due: DueIndex;
  readonly settings: SettingsStore;
  readonly once: OnceStore;
  readonly left: LeftReminders;
  /** Removes all of it: events, rows of Today, settings, acts, and the digests of whom the user had erased. */
  eraseAll(): Promise<Outcome<null>>;
}

export interface SqlStores {
  /** `user` is any text that names a user for good (not an address, which may change hands). Cheap: once for each request. */
  forUser(user: string): UserStores;
  /** Whether the database answers and has the shape that this release knows; migrates it where it has an older one. */
  ready(): Promise<Outcome<null>>;
  /** Waits for what is under way; every call after it fails as `gone`. */
  close(): Promise<void>;
}

/**
 * The stores of all users in one SQLite file (`path`) or one PostgreSQL (`url`). Nothing is opened before the first call, and what
 * cannot be opened now is tried again at the next, so that a server may start before its database. Several processes may share either.
 */
export function openSqlStores(place: Place, trial: SqlTrial = {}): SqlStores {
  const connection = connectSql(place, trial);
  const ledgers = userWatchers();
  const settings = userWatchers();
  return {
    forUser: (user) => {
      const rows = connection.as(user);
      return {
        ledger: sqlLedger(rows, ledgers(user), () => connection.forget()),
        due: sqlDue(rows),
        settings: sqlSettings(rows, settings(user)),
        once: sqlOnce(rows),
        left: sqlLeftReminders(rows),
        eraseAll: async () => {
          const erased = await eraseUser(rows);
          if (!erased.ok) return erased;
          await connection.forget();
          ledgers(user).tell();
          settings(user).tell();
          return erased;
        },
      };
    },
    ready: () => connection.probe(),
    close: () => connection.close(),
  };
}
