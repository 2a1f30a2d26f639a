import { MissingPart } from '../core/language/MissingPart';
import type { Outcome } from '../core/ports/Failure';

/** The outcome of a use case that loads parts of the program on its way: `offline` where one of them could not be had. */
export async function ifLoaded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MissingPart) return { ok: false, failure: 'offline' };
    throw error;
  }
}
