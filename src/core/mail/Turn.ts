import type { Line } from './Line';
import type { QuotedHeader } from './QuotedHeader';

/** A stretch of lines that one person wrote, and what was quoted before it. */
export interface Turn {
  /** Null for the body's own writer, and for a quote that no header announces. */
  readonly header: QuotedHeader | null;
  /** Index of the turn that quotes this one; -1 for the body's writer. */
  readonly parent: number;
  readonly forwarded: boolean;
  /** The writer's lines in order, blank ones included. */
  readonly lines: Line[];
  /** For each block of lines written below quoted ones: where it begins in `lines`, and the quoted line above it. */
  readonly below: { at: number; quoted: string }[];
  /** Answers written in a colour within the message that this turn quotes, each with the line above it. */
  readonly coloured: { quoted: string; answer: string }[];
}
