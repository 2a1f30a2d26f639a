/** What is left to spend on one body; a unit is about a microsecond. Counted down by whoever looks at lines again. */
export interface Budget {
  left: number;
}
