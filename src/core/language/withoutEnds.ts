/**
 * A text without the signs of `leading` at its start and those of `trailing` at its end, white space counted with both. Linear: an
 * expression for it (`[…]+$`) would begin anew at every such sign within.
 */
export function withoutEnds(text: string, leading: string, trailing: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(leading, text, start)) start++;
  while (start < end && isOneOf(trailing, text, end - 1)) end--;
  return text.slice(start, end);
}

function isOneOf(signs: string, text: string, at: number): boolean {
  const char = text.charAt(at);
  return signs.includes(char) || char.trim() === '';
}
