import type { Outcome } from '../../core/ports/Failure';
import type { UserRows } from './connectSql';

const tables = [
  ...(['events', 'people', 'erasures', 'due', 'due_changes', 'due_basis', 'settings', 'acts', 'writers'] as const),
];

/** Removes every row of this user from every table, at once. */
export function eraseUser(rows: UserRows): Promise<Outcome<null>> {
  return rows.write(async (own) => {
    for (const table of tables) await own.deleteFrom(table).execute();
    return null;
  });
}
