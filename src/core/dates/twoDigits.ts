const ZERO = 48;

/** The two digits at a place of a text as a number; less than -9,000 for anything else, so that it fits no field of a date. */
export function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const ones = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}
