import { foldText } from '../language/foldText';
import { oneSpaced } from '../language/oneSpaced';
import { withoutEnds } from '../language/withoutEnds';
import { anyOf, everywhere, mayBegin } from './phrases';

const signOffs = new Set(everywhere('signOffs'));
const mayBeSignOff = mayBegin([...signOffs]);
const mayBeTitle = mayBegin(everywhere('titles'));
const signOffLead = new RegExp(`^(?:${anyOf(everywhere('signOffs'))})\\s?[,.!;-]+\\s*(?=\\S)`);
const titleLead = new RegExp(`^(?:${anyOf(everywhere('titles'))})(?=[\\s,.|/()-]|$)`);
const address = /[^\s@]{1,64}@[^\s@]{2,}\.[^\s@]{2,}/;
const contactWord =
  /\d[\d ().-]{6,}\d|(?:^|\s)(?:www\.|https?:\/\/)\S|\b(?:ltda|eireli|s\/a|s\.a\.?|inc|llc|gmbh|s\.?l\.?|corp|ltd|plc|sas)\b\.?|\b(?:tel|cel|fone|whats(?:app)?|mobile|phone|fax|skype|linkedin|instagram|ramal|cnpj|cep|crm|oab|creci|crea|movil|celular)\b/i;

/** Whether a line has a phone, an address of mail or web, or a word of cards. */
const hasContact = (text: string): boolean => (text.includes('@') && address.test(text)) || contactWord.test(text);

const bare = (text: string): string => oneSpaced(withoutEnds(foldText(text), '*_>•–—-', ',.!;:*_~–—-'));

/** A closing line that stands alone: "Att,", "Um abraço!", "Best regards". */
export const isSignOff = (text: string): boolean => text.length < 60 && mayBeSignOff(text) && signOffs.has(bare(text));

/** "Abraços, Carla": closing and name on one line; returns true when what follows may be a name. */
export function isSignOffWithName(text: string): boolean {
  if (text.length > 60 || !mayBeSignOff(text)) return false;
  const found = signOffLead.exec(foldText(text.trim()));
  if (!found) return false;
  const rest = text.trim().slice(found[0].length).trim();
  const words = rest.split(/\s+/);
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|d[aeo]s?$|&|e$|y$)/u.test(word)) && !/[?!]/.test(rest);
}

/** A sentence somebody wrote rather than a line of a card. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true;
  const trimmed = text.trim();
  if (trimmed === '') return false;
  const last = trimmed.charCodeAt(trimmed.length - 1);
  if ((last === QUESTION && /\p{L}/u.test(trimmed)) || postscript(trimmed)) return true;
  const words = wordCount(trimmed);
  if (words < 9 || (words < 24 && hasContact(trimmed))) return false;
  if (sentenceEnd.includes(trimmed.charAt(trimmed.length - 1)) && /^[\p{L}"“(¿¡]/u.test(trimmed))
    return !/[|•·]/.test(trimmed);
  return words >= 14;
}

const QUESTION = 63;
const SPACE = 32;
const TAB = 9;
const sentenceEnd = '.!:,…';

/** "P.S.: …", "Obs.: …" at the start of a line. */
function postscript(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  // p, o
  return (first === 112 || first === 111) && /^(?:p\.?\s?s\.?|obs)\b\s*[.:\-–]/i.test(text);
}

/** How many words blanks part. */
function wordCount(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) return text.split(/\s+/).length;
    if (code === SPACE && text.charCodeAt(at - 1) !== SPACE) count++;
  }
  return count;
}

/** A line that begins with a title. */
export const isTitled = (text: string): boolean => mayBeTitle(text) && titleLead.test(foldText(text.trim()));

/** How many of a card's marks a line has: phone, address, company, title. */
export const isContactLine = (text: string): boolean => text.length < 140 && (hasContact(text) || isTitled(text));

/** Legal forms at the end of a line. */
export const company =
  /\b(?:ltda|lda|eireli|epp|mei?|s\/a|s\.a|sa|inc|llc|gmbh|s\.?l|corp|ltd|plc|sas|spa|co|company)\.?\s*$/i;

/** Two to five words as a person's name has them. */
export const nameShape =
  /^\*?\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}.'-]*|d[aeo]s?|e|y|del|la|van|von)){0,3} \p{Lu}[\p{L}'-]+\*?$/u;
export const postal =
  /\b[A-Z]{2},?\s{1,2}\d{5}\b|\b\d{5}-\d{3}\b|\d.{1,20}\b(?:street|st|suite|avenue|ave|road|rd|andar|sala)\b|^(?:rua|r\.|av\.|avenida|calle|c\/|rod\.|alameda|al\.)\s/i;

const nameWords = (folded: string): string[] => folded.split(/\P{L}+/u).filter((word) => word.length > 1);

/** The name asked for last, with its words: one message asks for one name, line by line. */
let asked: { readonly name: string; readonly words: readonly string[] } = { name: '', words: [] };

/** Whether a line is the sender's name, whole or in part, with nothing else of weight on it. */
export function isNameLine(text: string, name: string | null): boolean {
  if (name === null || text.length > 70) return false;
  if (asked.name !== name) asked = { name, words: nameWords(foldText(name)) };
  const own = asked.words;
  const folded = foldText(text);
  if (!own.some((word) => folded.includes(word))) return false;
  const trimmed = withoutEnds(text, '-–—*_~', '-–—*_~,.!');
  const found = nameWords(foldText(trimmed.split(/[|•·,/(]|\s[-–—]\s/)[0] ?? ''));
  if (found.length === 0 || found.length > 6) return false;
  const shared = found.filter((word) => own.includes(word)).length;
  return shared > 0 && shared >= found.length - 1 && shared * 2 >= found.length && /^\p{Lu}|^\p{Ll}+$/u.test(trimmed);
}

/** A person's name with their title or company below it: nothing else is written so. */
export function isSigned(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  return nameShape.test((lines[at] ?? '').trim()) && below.length < 90 && (isTitled(below) || company.test(below));
}
