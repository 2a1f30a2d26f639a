import type { Stage } from '../../core/contact/Contact';
import { todayOrder } from '../../core/followup/rankToday';
import type { DueIndex, DuePage, DuePages, DueRow } from '../../core/ports/DueIndex';
import { matches } from '../matches';

/** Rows of Today that live as long as the process, and how its ledger says whose are outdated. */
export interface MemoryDue extends DueIndex {
  /** Events with these keys came. */
  readonly touched: (keys: readonly string[]) => void;
  /** Events of this person went, which these others had to do with: all their rows go at once. */
  readonly erased: (person: string, others: readonly string[]) => void;
}

/** An empty index: give it to `memoryLedger`. */
export function memoryDue(): MemoryDue {
  const rows = new Map<string, DueRow>();
  let changed: { readonly mark: number; readonly keys: readonly string[] }[] = [];
  let last = 0;
  let settled = 0;
  let known: { readonly basis: string; readonly unmade: string | null } | null = null;
  let ranked: string | null = null;
  const at = (company: string): string[] =>
    [...rows.values()].filter((row) => row.company === company).map(({ person }) => person);
  const found = (wanted: (row: DueRow) => boolean): DueRow[] => [...rows.values()].filter(wanted);

  return {
    touched: (keys) => void changed.push({ mark: ++last, keys }),
    erased: (person, others) => {
      const outdated = [...others, ...others.flatMap(at)];
      changed.push({ mark: ++last, keys: outdated });
      changed = changed.map(({ mark, keys }) => ({ mark, keys: keys.filter((key) => key !== person) }));
      settled = last;
      for (const key of [person, ...outdated]) rows.delete(key);
    },
    changes: (basis) => {
      const keys = [...new Set(changed.flatMap((change) => change.keys))];
      const unmade = known?.basis === basis ? known.unmade : '';
      return Promise.resolve({ ok: true, value: { basis, unmade, keys, mark: last, day: ranked } });
    },
    colleagues: (company) => Promise.resolve({ ok: true, value: at(company) }),
    put: ({ rows: added, gone = [], made, settles }, { basis, mark }) => {
      if (settled > mark || (known?.basis !== basis && made?.from !== ''))
        return Promise.resolve({ ok: true, value: false });
      const since = new Set(changed.filter((change) => change.mark > mark).flatMap(({ keys }) => keys));
      if (made) {
        const { from, to } = made;
        for (const person of [...rows.keys()]) if (person > from && (to === null || person <= to)) rows.delete(person);
        if (from === '' || known?.unmade === from) known = { basis, unmade: to };
      }
      for (const person of gone) rows.delete(person);
      for (const row of added)
        if (!since.has(row.person) && !since.has(row.company ?? row.person)) rows.set(row.person, row);
      if (settles !== undefined) {
        changed = changed.filter((change) => change.mark > mark);
        settled = mark;
        ranked = settles;
      }
      return Promise.resolve({ ok: true, value: true });
    },
    pages: (limit, filter, now) => {
      const pages = todayOrder.map((list): [string, DuePage] => {
        const all = found((row) => row.list === list && matches(row, filter));
        all.sort((a, b) => a.rank - b.rank || (a.person < b.person ? -1 : 1));
        const late = all.filter(({ due }) => due !== null && due < now).length;
        return [list, { rows: all.slice(0, limit), count: all.length, late }];
      });
      return Promise.resolve({ ok: true, value: Object.fromEntries(pages) as DuePages });
    },
    between: (from, to) => {
      const due = found((row) => row.due !== null && row.due > from && row.due <= to);
      return Promise.resolve({ ok: true, value: due.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)) });
    },
    stages: () => {
      const counts: Record<Stage, number> = { prospecting: 0, qualification: 0, negotiation: 0, 'after-sale': 0 };
      for (const { stage } of rows.values()) counts[stage]++;
      return Promise.resolve({ ok: true, value: counts });
    },
  };
}
