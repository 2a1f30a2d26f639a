const turns = new WeakMap<object, Promise<unknown>>();

/** Does `work` once everything that was begun in turn on the same thing before is over, however that ended. */
export function inTurn<T>(on: object, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(on) ?? Promise.resolve()).then(work, work);
  turns.set(on, mine);
  return mine;
}
