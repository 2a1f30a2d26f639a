/** A set of listeners: `watch` adds one and returns the way to stop, `tell` calls them all. */
export function watchers(): { watch: (listener: () => void) => () => void; tell: () => void } {
  const listeners = new Set<{ readonly call: () => void }>();
  return {
    watch: (listener) => {
      // An entry of its own for each call: the same function may listen twice and stop once.
      const entry = { call: listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    tell: () => [...listeners].forEach((entry) => entry.call()),
  };
}
