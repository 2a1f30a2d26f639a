/** Work that has begun and must not be cut off. */
export interface UnderWay {
  /** Keeps count of `work`, which is given back. */
  add<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, what was added meanwhile included. */
  settled(): Promise<void>;
}

/** Counts work that goes on after its answer was sent, so that a server that stops can wait for it. */
export function underWay(): UnderWay {
  const all = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const forget = (): unknown => all.delete(work);
      all.add(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}
