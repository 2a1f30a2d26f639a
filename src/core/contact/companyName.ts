import { companyDomain } from './companyDomain';
import { foldText } from '../language/foldText';
import { compact } from './knowledge';

/** Texts are searched up to here: a company's name stands in the signature or not far from it. */
const FAR = 20_000;

/**
 * How a company spells the name in its domain, looked up in text that its people wrote: "transporteslitoral" is "Transportes
 * Litoral" where those words stand with a capital, and not inside an address or a link. Null when they do not.
 */
function spelledIn(label: string, text: string): string | null {
  const near = text.slice(0, FAR);
  const letters = [...label].join('[ .&-]?');
  const pattern = new RegExp(`(?<![\\w@./-])${letters}(?![\\w@]|[.-]\\w)`, 'g');
  for (const { index, 0: match } of foldText(near).matchAll(pattern)) {
    const written = near.slice(index, index + match.length);
    if (/^\p{Lu}/u.test(written)) return written;
  }
  return null;
}

/**
 * A company's name from an address's domain: as the company spells it in `text`, else the domain's own words in title case, an
 * abbreviation in capitals. Null for a free-mail provider.
 */
export function companyName(address: string, text: string): string | null {
  const label = companyDomain(address)?.split('.')[0];
  if (label === undefined) return null;
  const spelled = spelledIn(compact(label), text);
  if (spelled !== null) return spelled;
  return label
    .split('-')
    .filter((word) => word !== '')
    .map((word) =>
      word.length <= 3 || !/[aeiouy]/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
