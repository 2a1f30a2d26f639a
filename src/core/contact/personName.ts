import { foldText } from '../language/foldText';
import {
  compact,
  companyWords,
  degrees,
  departments,
  firstNames,
  generations,
  honorifics,
  particles,
} from './knowledge';
import { registrableDomain } from './registrableDomain';

const bare = (word: string): string => foldText(word).replace(/\.+$/, '');

/** One word in title case: "SILVA" → "Silva", "d'ávila" → "D'Ávila", "ana-maria" → "Ana-Maria", "de" → "de". */
function titleWord(word: string, first: boolean): string {
  if (!first && particles.has(bare(word))) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** A name written all in capitals or all small as people write names; another is kept as its owner writes it. */
function asWritten(words: readonly string[]): string[] {
  const text = words.join(' ');
  const shouted = text === text.toUpperCase();
  const whispered = text === text.toLowerCase();
  return words.map((word, index) => {
    if (shouted || whispered) return titleWord(word, index === 0);
    // "Carla MENEZES": a family name in capitals, as the French and many Brazilian companies write it.
    const long = word.length > 3 && word === word.toUpperCase() && /\p{L}{4}/u.test(word);
    return long || (index > 0 && particles.has(bare(word))) ? titleWord(word, false) : word;
  });
}

/** Whether a piece of text can only be a shared mailbox, a department or a company. */
function isNoPerson(piece: string, address: string | null): boolean {
  // "Sá" is a family name, "SA" a form of company: the accent tells them apart and must not be folded away.
  const folded = foldText(piece.replace(/(?<!\p{L})sá(?!\p{L})/giu, 'sa-'))
    .replace(/[.,;:!]+$/, '')
    .trim();
  const words = folded.split(/[\s/&]+/).filter((word) => word !== '');
  const first = words[0] ?? '';
  if (departments.has(folded) || (departments.has(first) && !firstNames.has(first))) return true;
  if (/[\d@_#]|https?:|www\./.test(folded)) return true;
  if (words.some((word, index) => index > 0 && companyWords.has(word.replace(/\.$/, '')))) return true;
  if (words.length > 1 && departments.has(words.at(-1) ?? '') && !firstNames.has(first)) return true;
  if (companyWords.has(first) && !firstNames.has(first)) return true;
  const domain = address === null ? null : registrableDomain(address);
  const label = domain?.split('.')[0] ?? '';
  if (domain !== null && compact(piece) === compact(label)) {
    // "Carla Menezes" <carla@carlamenezes.example> is a person who named her company after herself.
    const local = compact((address ?? '').split('@')[0] ?? '');
    return !(words.length > 1 && (firstNames.has(first) || local.startsWith(compact(first))));
  }
  return false;
}

function cleanPerson(piece: string, address: string | null): string | null {
  let words = piece.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  while (words.length > 1 && honorifics.has(bare(words[0] ?? ''))) words = words.slice(1);
  while (words.length > 1 && degrees.has(bare(words.at(-1) ?? ''))) words = words.slice(0, -1);
  // "Ana da Nexo" <ana@nexo…> says where she works.
  const label = registrableDomain(address ?? '')?.split('.')[0] ?? '';
  if (words.length > 2 && /^[dn][ao]$/.test(words.at(-2) ?? '') && compact(words.at(-1) ?? '') === compact(label))
    words = words.slice(0, -2);
  if (words.length === 0 || words.length > 8) return null;
  if (!words.some((word) => /\p{L}{2}/u.test(word) && !particles.has(bare(word)))) return null;
  return asWritten(words)
    .join(' ')
    .replace(/[;:,]+$/, '');
}

/** "SILVA, José" → "José SILVA"; "Carla Menezes, MBA" → "Carla Menezes"; "João Melo, Filho" → "João Melo Filho". */
function turnComma(text: string, address: string | null): string {
  const comma = text.indexOf(',');
  if (comma < 0) return text;
  const before = text.slice(0, comma).trim();
  const after = text
    .slice(comma + 1)
    .replace(/,.*$/s, '')
    .trim();
  if (before === '' || after === '') return before || after;
  const tail = bare(after);
  if (generations.has(tail)) return `${before} ${after}`;
  if (degrees.has(tail) || isNoPerson(after, address)) return before;
  return after.split(/\s+/).length <= 4 && before.split(/\s+/).length <= 4 ? `${after} ${before}` : before;
}

/**
 * A display name as one would write the person's name: honorifics, degrees, departments and the company cut off, "SILVA, José"
 * turned, capitals eased. `address` (or null) helps to tell a company's name from a person's. Null when it names no person.
 */
export function personName(display: string | null, address: string | null): string | null {
  if (display === null) return null;
  const plain = display
    .slice(0, 200)
    .replace(/["“”<>]/g, ' ')
    .replace(/^\s*'|'\s*$/g, ' ')
    .replace(/[([{][^)\]}]{0,80}[)\]}]?/g, ' ')
    .replace(/\s+(?:via|by way of|por meio de)\s.*$/iu, ' ')
    .replace(/\.(?=\p{Lu}\p{L})/gu, '. ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.includes('@')) return null;
  const pieces = plain.split(/\s*[|•·–—/]\s*|\s+-+\s+|\s*:\s+/).filter((piece) => piece !== '');
  const persons = pieces.map((piece) => turnComma(piece, address)).filter((piece) => !isNoPerson(piece, address));
  const best =
    persons.find((piece) =>
      firstNames.has(bare(piece.split(/\s+/).find((word) => !honorifics.has(bare(word))) ?? '')),
    ) ??
    (pieces.length === persons.length || pieces.length === 1 || (persons[0] ?? '').includes(' ')
      ? persons[0]
      : undefined);
  return best === undefined ? null : cleanPerson(best, address);
}
