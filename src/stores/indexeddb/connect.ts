import { openDB } from 'idb';
import type { Outcome } from '../../core/ports/Failure';
import { failureOf } from './failureOf';
import { migrations, type Migration, type RetornoDatabase, type RetornoSchema } from './migrations';

/** One database, opened at the first use and again after it was closed from outside. */
export interface Connection {
  /** Runs `work` on the open database; whatever is thrown on the way becomes a failure. */
  run<T>(work: (db: RetornoDatabase) => Promise<T>): Promise<Outcome<T>>;
  close(): Promise<void>;
}

/** How long another pane may hold an older version before we say so instead of waiting on, in ms. */
const BLOCKED_MS = 5000;

/** The connection to the database of this name. Nothing is opened yet. `patience` in ms. */
export function connect(name: string, steps: readonly Migration[] = migrations, patience = BLOCKED_MS): Connection {
  let opening: Promise<RetornoDatabase> | null = null;
  const forget = (): void => void (opening = null);

  const open = async (): Promise<RetornoDatabase> => {
    if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB', 'SecurityError');
    let giveUp: (reason: DOMException) => void = () => undefined;
    const hung = new Promise<never>((_, reject) => (giveUp = reject));
    const opened = openDB<RetornoSchema>(name, steps.length, {
      upgrade: (db, from, _to, tx) => steps.slice(from).forEach((step) => step(db, tx)),
      // An older pane does not let go. Ours do at once (see `blocking`), so this is one that hangs.
      blocked: () => void setTimeout(() => giveUp(new DOMException('blocked', 'TimeoutError')), patience),
      // We are the older one: let the newer pane upgrade. Our next call finds a newer version and fails as `unsupported`.
      blocking: (_current, _next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      // The browser closed it (the user cleared the site's data): the next call opens a new one.
      terminated: forget,
    });
    return Promise.race([opened, hung]);
  };

  const attempt = async <T>(work: (db: RetornoDatabase) => Promise<T>): Promise<T> => {
    const db = await (opening ??= open()).catch((error: unknown) => {
      // What could not be opened now may open the next time.
      forget();
      throw isUnknown(error) && barred() ? new DOMException('no storage', 'SecurityError') : error;
    });
    return work(db);
  };

  return {
    run: async (work) => {
      try {
        return { ok: true, value: await attempt(work) };
      } catch (first) {
        if (!closedMeanwhile(first)) return { ok: false, failure: failureOf(first) };
        forget();
      }
      try {
        return { ok: true, value: await attempt(work) };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    close: async () => {
      const db = await opening?.catch(() => null);
      db?.close();
      forget();
    },
  };
}

const isUnknown = (error: unknown): boolean => error instanceof DOMException && error.name === 'UnknownError';

/** Whether the browser lets this page store nothing. Chromium has no name of its own for that in IndexedDB; its other storage has one. */
function barred(): boolean {
  try {
    return typeof localStorage === 'undefined';
  } catch {
    return true;
  }
}

/** The connection was closed between two calls, by another pane or by the browser: worth a second try on a new one. */
function closedMeanwhile(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
