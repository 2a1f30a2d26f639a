import { foldText } from '../language/foldText';
import { extensionWords, faxLabels, phoneLabels } from './knowledge';
import { maskNumbers } from './maskNumbers';
import { phoneNumber } from './phoneNumber';
import { phonePlans, type CountryCode } from './phonePlans';

/** A phone found in text, with where it stands. */
export interface FoundPhone {
  /** E.164. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

// Digits with what people put between them; at most 30 characters, so that matching stays linear.
const candidate =
  /(?<![\p{L}\d.,/#@_-])(?:\+ ?|\(\+? ?)?\d(?:[ \t\u00a0]{0,2}[-./()–]{0,2}[ \t\u00a0]{0,2}\d){6,16}(?![\d@])/gu;

/** The nearest label before a number on its line: "fax" of "Facsimile Transmission No.:", "cel", "ramal"; empty when none. */
function labelBefore(text: string, start: number): string {
  const before = foldText(text.slice(Math.max(0, start - 40), start));
  const words = /[^\n\d]*$/.exec(before)?.[0].split(/[^a-z/]+/) ?? [];
  const near = words.filter((word) => word !== '').slice(-4);
  return near.findLast((word) => faxLabels.has(word) || phoneLabels.has(word) || extensionWords.has(word)) ?? '';
}

/** The label after a number in brackets, as in "503.464.3740 (fax)". */
function labelAfter(text: string, end: number): string {
  return /^ {0,2}[([]?(?:\p{L}{0,12})/u.exec(foldText(text.slice(end, end + 16)))?.[0].replace(/[^a-z]/g, '') ?? '';
}

/** The lengths that a Brazilian number has with its area code; without it E.164 cannot be told (4003-1234 and 3003-1234 need none). */
function hasArea(national: string): boolean {
  return national.length >= 10 || /^(?:[34]00|4020)/.test(national);
}

function parse(text: string, country: CountryCode, labelled: boolean): string | null {
  const plain = text
    .replace(/[\u00a0\t]/g, ' ')
    .replace(/^(\(?\+) /, '$1')
    .trim();
  const digits = plain.replace(/\D/g, '');
  const tries = [plain];
  if (!plain.includes('+')) {
    if (digits.startsWith('00')) tries.unshift(`+${digits.slice(2)}`);
    // "55 11 98765 4321" without the plus.
    if (country === 'BR' && /^55\d{10,11}$/.test(digits)) tries.push(`+${digits}`);
    // "011 3456": the 0 is dialled, not part of the number.
    if (country === 'BR' && /^0\d{2}\d{8,9}$/.test(digits)) tries.unshift(digits.slice(1));
  } else tries[0] = plain.replace(/[()]/g, ' ');
  // "3344-5521/5522" are two lines of one exchange: the first is whole.
  if (plain.includes('/')) tries.push(plain.slice(0, plain.indexOf('/')));
  for (const attempt of tries) {
    const found = phoneNumber(attempt, country);
    if (!found || (found.country === 'BR' && !hasArea(found.national))) continue;
    // A plan that is younger than the metadata: taken where the writer says that it is a phone, or writes it as one (NANP 3-3-4).
    if (
      found.isValid ||
      ((labelled || plain.startsWith('+') || /^\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}$/.test(attempt)) && found.isPossible)
    )
      return found.number;
  }
  // Countries outside the metadata, where the writer wrote the code.
  return plain.startsWith('+') && /^[1-9]\d{8,14}$/.test(digits) ? knownElsewhere(digits) : null;
}

function knownElsewhere(digits: string): string | null {
  const planned = Object.values(phonePlans).some(({ code }) => digits.startsWith(code));
  return planned ? null : `+${digits}`;
}

/**
 * Phone numbers of a text in E.164, in order, each once, faxes and extensions left out; numbers without a country code are
 * those of `country`. Documents, amounts, dates, orders and bank slips are masked before (see maskNumbers).
 */
export function findPhones(text: string, country: CountryCode): FoundPhone[] {
  const found: FoundPhone[] = [];
  if (!/\d/.test(text)) return found;
  // wa.me/5511… is a phone inside a link, which the mask would take away.
  const links = text.replace(
    /(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\?phone=)\+?(\d{10,15})/gi,
    (match, digits: string) => `+${digits}`.padStart(match.length),
  );
  // "3222-1010 / 99123-4567" are two.
  const masked = maskNumbers(links).replaceAll(' / ', ' ; ');
  for (const match of masked.matchAll(candidate)) {
    const end = match.index + match[0].length;
    const label = labelBefore(text, match.index);
    // "F" is a fax, but where Portuguese is spoken "fone".
    if (label === 'f' && country !== 'BR' && country !== 'PT') continue;
    if (faxLabels.has(label) || (label.length > 2 && extensionWords.has(label))) continue;
    // "836-2011/0609 (fax)": what is named is the second line.
    const slash = match[0].indexOf('/');
    const faxed = faxLabels.has(labelAfter(text, end));
    if (faxed && slash < 0) continue;
    const number = parse(faxed ? match[0].slice(0, slash) : match[0], country, phoneLabels.has(label));
    if (number !== null && !found.some((phone) => phone.number === number))
      found.push({ number, start: match.index, end });
  }
  return found;
}
