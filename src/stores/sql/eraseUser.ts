import type { Outcome } from '../../core/ports/Failure';
import type { UserRows } from './connectSql';

/** Removes every row of this user from every table, at once. */
export function eraseUser(rows: UserRows): Promise<Outcome<null>> {
  return rows.write(async (own) => {
    for (const table of ['events', 'people', 'erasures', 'settings', 'acts', 'writers'] as const) {
      await own.deleteFrom(table).execute();
    }
    return null;
  });
}
