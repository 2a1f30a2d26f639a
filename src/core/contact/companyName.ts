import { companyDomain } from './companyDomain';
import { foldText } from '../language/foldText';
import { compact } from './knowledge';

/** Texts are searched up to here: a company's name stands in the signature or not far from it. */
const FAR = 20_000;

/**
 * How a company spells the name in its domain, looked up in text that its people wrote: "transporteslitoral" is "Transportes
 * Litoral" where those words stand with a capital, and not inside an address or a link. Null when they do not.
 */
function spelledIn(label: string, text: string, fold: (text: string) => string): string | null {
  const folded = fold(text);
  for (let at = folded.indexOf(label.charAt(0)); at >= 0; at = folded.indexOf(label.charAt(0), at + 1)) {
    const end = endOf(label, folded, at);
    if (end < 0 || wordBefore.test(folded.charAt(at - 1)) || wordAfter.test(folded.slice(end, end + 2))) continue;
    const written = text.slice(at, end);
    if (/^\p{Lu}/u.test(written)) return written;
  }
  return null;
}

const wordBefore = /[\w@./-]/;
const wordAfter = /^(?:[\w@]|[.-]\w)/;

/** Where the letters of a label end that begin at an offset, one sign that parts words between any two of them; -1 where they do not stand there. */
function endOf(label: string, folded: string, from: number): number {
  let at = from;
  for (let letter = 0; letter < label.length; letter++) {
    if (letter > 0 && ' .&-'.includes(folded.charAt(at) || '?')) at++;
    if (folded.charCodeAt(at++) !== label.charCodeAt(letter)) return -1;
  }
  return at;
}

/**
 * A company's name from an address's domain: as the company spells it in one of `texts`, the first one first, else the domain's own words
 * in title case, an abbreviation in capitals. Null for a free-mail provider. `fold` is `foldText`, or one that remembers.
 */
export function companyName(address: string, texts: readonly string[], fold = foldText): string | null {
  const label = companyDomain(address)?.split('.')[0];
  if (label === undefined) return null;
  const letters = compact(label);
  for (let from = 0, index = 0; index < texts.length && from < FAR && letters !== ''; index++) {
    const text = texts[index] ?? '';
    const spelled = spelledIn(letters, text.length > FAR - from ? text.slice(0, FAR - from) : text, fold);
    if (spelled !== null) return spelled;
    from += text.length + 1;
  }
  return label
    .split('-')
    .filter((word) => word !== '')
    .map((word) =>
      word.length <= 3 || !/[aeiouy]/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
