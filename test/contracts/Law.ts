/**
 * One law of a port, as a sentence and a check that throws when it is broken. Plain functions, no test runner and no Node in them,
 * so that jest (`declareLaws`) and a page in a real browser (`runLaws`) execute the same list.
 */
export interface Law {
  readonly name: string;
  readonly run: () => Promise<void>;
}
