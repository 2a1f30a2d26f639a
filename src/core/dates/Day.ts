/** A civil day, `YYYY-MM-DD`, proleptic Gregorian, no zone. Plain strings so that they compare and store as they are. */
export type Day = string;
