import { MissingPart } from './MissingPart';

/** Loads a part of the program. Rejects with MissingPart, naming `what`, where it cannot be had now; asking again tries again. */
export function loadPart<T>(what: string, load: () => Promise<T>): Promise<T> {
  return load().catch((cause: unknown) => {
    throw new MissingPart(`${what} could not be loaded`, { cause });
  });
}
