import type { DueIndex } from '../../core/ports/DueIndex';
import type { Outcome } from '../../core/ports/Failure';
import type { Connection } from './connect';

/** The rows of Today, whose code is fetched when they are first asked for: the first view does without. `offline` where it cannot be had now. */
export function dueOnDemand(connection: Connection): DueIndex {
  let loading: Promise<DueIndex> | null = null;
  const ask = async <T>(question: (due: DueIndex) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    loading ??= import(/* webpackChunkName: "today" */ './indexedDbDue').then(({ indexedDbDue }) =>
      indexedDbDue(connection),
    );
    const due = await loading.catch(() => null);
    if (due !== null) return question(due);
    loading = null;
    return { ok: false, failure: 'offline' };
  };
  return {
    changes: (basis) => ask((due) => due.changes(basis)),
    colleagues: (company) => ask((due) => due.colleagues(company)),
    put: (batch, seen) => ask((due) => due.put(batch, seen)),
    pages: (limit, filter, now) => ask((due) => due.pages(limit, filter, now)),
    between: (from, to) => ask((due) => due.between(from, to)),
    stages: () => ask((due) => due.stages()),
  };
}
