import type { Stage } from '../../core/contact/Contact';
import type { DueIndex, DueRow } from '../../core/ports/DueIndex';
import { matches } from '../matches';

/** Rows of Today that live as long as the process, and how its ledger says whose are outdated. */
export interface MemoryDue extends DueIndex {
  /** Events with these keys came; `forget` takes the rows of these keys away at once, because events went. */
  readonly touched: (keys: readonly string[], forget?: boolean) => void;
}

/** An empty index: give `touched` to `memoryLedger`. */
export function memoryDue(): MemoryDue {
  const rows = new Map<string, DueRow>();
  let changed: { readonly mark: number; readonly keys: readonly string[] }[] = [];
  let last = 0;
  let known: { readonly basis: string; readonly day: string } | null = null;
  const done = Promise.resolve({ ok: true, value: null } as const);
  const at = (company: string): string[] =>
    [...rows.values()].filter((row) => row.company === company).map(({ person }) => person);

  return {
    touched: (keys, forget = false) => {
      const people = forget ? [...keys, ...keys.flatMap(at)] : [];
      changed.push({ mark: ++last, keys: [...keys, ...people] });
      for (const person of people) rows.delete(person);
    },
    changes: (basis) => {
      const keys = [...new Set(changed.flatMap((change) => change.keys))];
      const value = { all: known?.basis !== basis, keys, mark: last, day: known?.day ?? null };
      return Promise.resolve({ ok: true, value });
    },
    colleagues: (company) => Promise.resolve({ ok: true, value: at(company) }),
    put: (added, gone = [], clear = false) => {
      if (clear) rows.clear();
      for (const row of added) rows.set(row.person, row);
      for (const person of gone) rows.delete(person);
      return done;
    },
    settle: (mark, basis, day) => {
      changed = changed.filter((change) => change.mark > mark);
      known = { basis, day };
      return done;
    },
    list: (list, limit, filter, now) => {
      const found = [...rows.values()].filter((row) => row.list === list && matches(row, filter));
      found.sort((a, b) => a.rank - b.rank || (a.person < b.person ? -1 : 1));
      const late = found.filter(({ due }) => due !== null && due < now).length;
      return Promise.resolve({ ok: true, value: { rows: found.slice(0, limit), count: found.length, late } });
    },
    between: (from, to) => {
      const found = [...rows.values()].filter(({ due }) => due !== null && due > from && due <= to);
      return Promise.resolve({ ok: true, value: found.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)) });
    },
    stages: () => {
      const counts: Record<Stage, number> = { prospecting: 0, qualification: 0, negotiation: 0, 'after-sale': 0 };
      for (const { stage } of rows.values()) counts[stage]++;
      return Promise.resolve({ ok: true, value: counts });
    },
  };
}
