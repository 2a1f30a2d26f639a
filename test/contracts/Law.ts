/**
 * One law of a port, as a sentence and a check that throws when it is broken. Plain functions, no test runner and no Node in them,
 * so that jest (`declareLaws`) and a page in a real browser (`runLaws`) execute the same list.
 */
export interface Law {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Names laws that each get a fresh thing under test from `make`, closed after the check whatever it found. */
export const lawsOf =
  <T extends { readonly close: () => Promise<void> }>(make: () => Promise<T>) =>
  (name: string, check: (under: T) => Promise<void>): Law => ({
    name,
    run: async () => {
      const under = await make();
      try {
        await check(under);
      } finally {
        await under.close();
      }
    },
  });
