/** A browser test may take this long (ms): a busy machine is no failure, and what hangs is still found. */
jest.setTimeout(300_000);
