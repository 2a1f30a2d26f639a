import type { Hue } from './inkOf';

/** What the sender's client says in HTML about the lines of an element. */
export type LineMark = 'header' | 'signature' | 'history';

/** What tells an answer from the lines that it stands between: its colour, or a word before it. */
export type Ink = Hue | 'label';

/** One line of a body, quote marks taken off and counted. */
export interface Line {
  readonly text: string;
  /** How many quotes it stands in: `>` signs, or enclosing blockquotes. 0 is the writer's own level. */
  readonly depth: number;
  readonly mark: LineMark | null;
  /** The colour in which the line is written from an offset to its end, where HTML gives one. */
  readonly ink?: { readonly hue: Ink; readonly from: number };
}
