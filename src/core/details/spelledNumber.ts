/**
 * The value of a number in words ("doze mil e quinhentos", "twelve thousand five hundred"), folded; NaN when a word is unknown.
 * `words` gives each word its value; 100 after a smaller number multiplies where the language says so ("five hundred").
 */
export function spelledNumber(text: string, words: Readonly<Record<string, number>>): number {
  let total = 0;
  let group = 0;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'e' || word === 'y' || word === 'and' || word === '') continue;
    const value = words[word];
    if (value === undefined) return NaN;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (value === 100 && group > 0 && group < 10) group *= 100;
    else group += value;
  }
  return total + group;
}
