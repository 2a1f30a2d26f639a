/**
 * Text for Google's small HTML (`text` of paragraphs and decorated texts). Mail is hostile: everything passes through `shown`, so that no
 * character of it is markup, and only the functions here write tags.
 */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Controls, and marks that turn the direction of what follows: neither is ever part of a sentence that we show. */
// eslint-disable-next-line no-control-regex -- to take them out is what it is for
const unseen = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '');

/** Characters of a label; Google shows fewer. */
const LONGEST_LABEL = 140;

/** Characters of a paragraph: our own sentences are far shorter, what strangers write has no end of its own. */
const LONGEST_PARAGRAPH = 700;

/** The words of a draft, however long, with their line breaks. */
export const whole = (text: string): string =>
  cleaned(text)
    .replace(/[&<>]/g, (char) => entities[char] ?? char)
    .replaceAll('\n', '<br>');

/** Any text as itself, with its line breaks; the end of a very long one is cut. */
export const shown = (text: string): string => whole(beginning(text, LONGEST_PARAGRAPH));

export const bold = (text: string): string => `<b>${shown(text)}</b>`;
export const quiet = (text: string): string => `<font color="#5f6368">${shown(text)}</font>`;
export const warning = (text: string): string => `<font color="#b3261e">${shown(text)}</font>`;
/** What is still to be filled in. */
export const gap = (text: string): string => `<font color="#b3261e"><b>${shown(text)}</b></font>`;
/** Taken from the conversation. */
export const reference = (text: string): string => `<font color="#1967d2">${shown(text)}</font>`;

/**
 * Text for places that are said to take no markup (titles, labels, buttons, choices). Whether they do is not settled by Google's pages, so
 * angle brackets become look-alikes: as markup they would be an injection, as entities they would be read aloud.
 */
export const plain = (text: string): string =>
  beginning(cleaned(text).replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim(), LONGEST_LABEL);

/** The beginning of a text, cut at a word, with "…" where it was cut. `longest` counts characters. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.search(/\s\S*$/);
  return `${cut
    .slice(0, space > longest / 2 ? space : longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
}
