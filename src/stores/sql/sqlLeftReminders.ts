import type { LeftReminders } from '../../core/ports/LeftReminders';
import type { Rows, UserRows } from './connectSql';
import { saveRecord } from './saveRecord';

const NAME = 'left-reminders';

/** The list as one row beside the user's settings: it is empty nearly always, and short else. */
export function sqlLeftReminders(rows: UserRows): LeftReminders {
  return {
    all: () => rows.run(listed),
    change: (added, gone) =>
      rows.write(async (own) => {
        const left = new Set([...(await listed(own)), ...added]);
        for (const one of gone) left.delete(one);
        return saveRecord(own, NAME, [...left]);
      }),
  };
}

async function listed(own: Rows): Promise<readonly string[]> {
  const found = await own.selectFrom('settings').select('body').where('name', '=', NAME).executeTakeFirst();
  return found ? (JSON.parse(found.body) as string[]) : [];
}
