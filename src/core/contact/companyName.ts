import { companyDomain } from './companyDomain';
import { compact } from './knowledge';

/**
 * How a company spells the name in its domain, looked up in text that its people wrote: "transporteslitoral" is "Transportes
 * Litoral" where those words stand. Looks at the first 2,000 words; null when they do not stand there with a capital.
 */
function spelledIn(label: string, text: string): string | null {
  const words = text.split(/[\s|,;:()•·*]+/, 2000);
  for (let start = 0; start < words.length; start++) {
    if (!/^\p{Lu}/u.test(words[start] ?? '')) continue;
    let joined = '';
    for (let end = start; end < Math.min(start + 5, words.length) && joined.length < label.length; end++) {
      joined += compact(words[end] ?? '');
      if (joined === label && !/@|\.\p{L}/u.test(words[end] ?? ''))
        return words
          .slice(start, end + 1)
          .join(' ')
          .replace(/[.!?]+$/, '');
    }
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
