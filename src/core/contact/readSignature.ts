import { foldText } from '../language/foldText';
import { companyDomain } from './companyDomain';
import {
  atWords,
  closings,
  companyWords,
  compact,
  degrees,
  departments,
  faxLabels,
  phoneLabels,
  firstNames,
  honorifics,
  isTitleWord,
  particles,
} from './knowledge';
import { personName } from './personName';

/** What a signature says about its writer. */
export interface SignatureFacts {
  readonly name: string | null;
  readonly title: string | null;
  readonly company: string | null;
}

type Kind = 'name' | 'title' | 'department' | 'company' | 'other' | 'skip';
interface Piece {
  readonly text: string;
  readonly kind: Kind;
  readonly line: number;
  readonly score: number;
}

/** Legal forms: with one of them at its end a line is a company, whatever else stands in it. */
const legalForm =
  /(?:^|[\s,])(?:ltda|lda|unipessoal|s\/a|s\/s|s\.?a\.?|s\.?l\.?u?\.?|eireli|epp|mei?|s\.?r\.?l\.?|s\.?a\.?s\.?|s\.?a\.? de c\.?v\.?|s\.?p\.?a\.?|s\.?c\.?|sgps|slu|sarl|kg|ag|b\.?v\.?|n\.?v\.?|inc|llc|ltd|corp|co|plc|llp|gmbh|limited|incorporated|corporation|company)\.?$/;
const place =
  /\b(?:rua|avenida|av|alameda|rodovia|praca|travessa|bairro|andar|sala|conj|calle|avda|carrera|cra|piso|oficina|colonia|street|st|road|rd|suite|floor|ave|blvd|drive|building|bldg|edificio|edif|torre|bloco|lote|quadra|km|caixa postal|apartado|apdo|poligono|nave|box|cep|cnpj|cpf|vat|nif|cif|rfc)\b/;

const fold = (text: string): string => foldText(text).trim();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s/,&()]+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word !== '');

/** Small words inside the name of a company. */
const joints = new Set(['em', 'com', 'para', 'y', 'en', 'and', 'for']);

function capitalised(text: string): boolean {
  const words = text
    .split(/\s+/)
    .filter((word, index) => /\p{L}/u.test(word) && !particles.has(fold(word)) && !(index > 0 && joints.has(word)));
  return words.length > 0 && words.length <= 7 && words.every((word) => /^[(“"']?[\p{Lu}\d&]/u.test(word));
}

const office = /^secretaria (?:municipal|estadual) d/i;

/** A sentence or a slogan, which no name is: four small words or more, or one end of a sentence. */
const isSaying = (text: string): boolean =>
  /[!?:]|[.;]\s*\S/.test(text.replace(/\b\p{L}{1,4}\.(?:\p{L}\.)*/gu, '')) ||
  text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !particles.has(fold(word)) && !joints.has(word)).length >
    3;

function sameName(all: readonly string[], known: readonly string[]): boolean {
  const words = all.filter((word) => !honorifics.has(word));
  if (words.length === 0 || words[0] !== known[0]) return false;
  return (
    words.every((word) => known.includes(word) || particles.has(word) || /^[a-z]$/.test(word)) ||
    known.every((word) => words.includes(word))
  );
}

/** How well a piece fits the label of the writer's domain: 2 = it contains it, 1 = it begins alike, 0 = not. */
function fits(all: readonly string[], label: string | null): number {
  if (label === null) return 0;
  const words = all.filter((word) => !particles.has(word) && word !== 'and');
  const joined = compact(words.join(''));
  if (joined.length >= 3 && (joined.includes(label) || (label.includes(joined) && joined.length >= 4))) return 2;
  if (words.length < all.length && compact(all.join('')).includes(label)) return 2;
  const first = compact(words[0] ?? '');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (first.length >= 4 && label.startsWith(first)) || (initials.length >= 2 && initials === label) ? 1 : 0;
}

function classify(text: string, line: number, known: readonly string[], label: string | null): Piece {
  const folded = fold(text).replace(/[,.;:!]+$/, '');
  const words = wordsOf(text);
  const piece = (kind: Kind, score = 0): Piece => ({ text: text.replace(/[,;:]+$/, '').trim(), kind, line, score });
  if (folded === '' || words.length > 12 || closings.has(folded)) return piece('skip');
  if (
    /\S@\S|www\.|https?:|\d{5}|\d[\d. -]{6}\d|\.(?:docx?|xlsx?|pptx?|pdf|zip|jpe?g|png)\b/.test(folded) ||
    (/\d/.test(folded) && place.test(folded))
  )
    return piece('skip');
  if (sameName(words, known)) return piece('name');
  // "Sá" is a family name, "SA" a form of company.
  const legal = words.length > 1 && legalForm.test(folded) && !/(?<!\p{L})Sá\P{L}*$/u.test(text);
  const title = words
    .slice(0, 4)
    .some((word) => isTitleWord(word) || word.split('-').some((part) => isTitleWord(part)));
  // "Secretaria Municipal da Fazenda" is an office, "Secretária Municipal" who leads it.
  if (office.test(text)) return piece('company', 2);
  const fit = fits(wordsOf(text.replace(/\([^()]{0,40}\)/g, ' ')), label);
  if (legal && capitalised(text.replace(/,/g, ' '))) return piece('company', 4 + fit);
  if (title && !/[.!?]$/.test(text.trim()) && words.length <= 10)
    return piece('title', isTitleWord(words[0] ?? '') ? 2 : 1);
  if (fit > 0 && /\p{Lu}/u.test(text) && !isSaying(text) && !place.test(folded) && !departments.has(folded))
    return piece('company', 1 + fit);
  if (phoneLabels.has(folded) || faxLabels.has(folded)) return piece('skip');
  const last = words.length < 5 ? (words.at(-1) ?? '') : '';
  if (departments.has(words[0] ?? '') || departments.has(folded) || (departments.has(last) && capitalised(text)))
    return piece(/^\p{Lu}/u.test(text) ? 'department' : 'skip');
  if (words.some((word) => companyWords.has(word)) && capitalised(text)) return piece('company', 2);
  if (place.test(folded) || /\d/.test(folded) || /[!?"“]/.test(text)) return piece('skip');
  return piece(capitalised(text) ? 'other' : 'skip');
}

/** A phone or an address of mail that stands behind other words on their line. */
const labelledContact =
  /\s(?:tel|telefone|telefono|fone|phone|ph|cel|celular|mobile|movil|fax|e-?mail|whatsapp)\.?\s?:.*$/iu;

/** "Senior Counsel, EWS", "CEO, FairAir": an abbreviation or a word with capitals inside it, which no place and no department is. */
function branded(title: string): { title: string; company: string } | null {
  const comma = title.lastIndexOf(', ');
  const tail = title.slice(comma + 2);
  const folded = fold(tail);
  if (comma < 0 || !/^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}+\p{Lu}\p{L}{1,20})$/u.test(tail)) return null;
  return departments.has(folded) || degrees.has(folded) || isTitleWord(folded)
    ? null
    : { title: title.slice(0, comma), company: tail };
}

/** A company's form of its own behind a dash: "Ferragens Prates Ltda - ME". */
const formAlone = /^(?:me|mei|epp|eireli|ltda|slu|inc|llc|s\.?a\.?|s\/a)\.?$/;

/** What dashes part, but for a company that has one in its name: "Hotel Ria Mar – Empreendimentos Turísticos, S.A." of hotelriamar. */
function betweenDashes(piece: string, label: string | null): string[] {
  const pieces = piece.split(/\s+[–—-]+\s+/);
  const last = pieces.at(-1) ?? '';
  const first = wordsOf(pieces[0] ?? '');
  const whole =
    pieces.length === 2 &&
    (formAlone.test(fold(last)) ||
      (legalForm.test(fold(last)) && fits(first, label) > 0 && fits(wordsOf(last), label) === 0)) &&
    !isTitleWord(first[0] ?? '');
  return whole ? [piece] : pieces;
}

/** A line as its parts: separators between blanks, columns, and "Name, Title, Company" on one line. */
function parts(line: string, known: readonly string[], label: string | null): string[] {
  const plain = line
    .replace(/^[\s>*_–—-]+|[\s*_]+$/g, '')
    .replace(/\*|\s?\([^()\d]{0,20}\d[\d./-]{4,20}\)/g, '')
    .replace(
      /^(?:nome|nombre|name|cargo|fun[cç][aã]o|empresa|raz[aã]o social|raz[oó]n social|puesto|job title|title|position|company|organi[sz]ation|departamento|setor)\s*:\s*/i,
      '',
    );
  // "Vidrosul Ltda. tel: (51) 3344-5521": what follows the label is read elsewhere.
  const before = plain.replace(labelledContact, '');
  const pieces = (before === '' ? plain : before)
    .split(/\s*[|•·¦]\s*|\t+|\s{3,}|\s+\/\/\s+/)
    .flatMap((piece) => betweenDashes(piece, label));
  return pieces.flatMap((piece) => {
    const commas = piece.split(/,\s+/);
    const head = commas[0] ?? '';
    if (commas.length === 1) return [piece];
    const first = wordsOf(head);
    const named = sameName(first, known) || (known.length === 0 && first.length > 1 && firstNames.has(first[0] ?? ''));
    const rest = commas.slice(1).join(', ');
    const last = commas.at(-1) ?? '';
    // "VP Operations, Harbor Tools Co." but not "Plásticos del Norte, S.A."
    const titled =
      commas.length === 2 &&
      legalForm.test(fold(last)) &&
      wordsOf(last).length > 2 &&
      first.some((word) => isTitleWord(word));
    if (titled) return [head, rest];
    if (!named) return [piece];
    return commas.length > 2 && !legalForm.test(fold(last))
      ? [head, commas.slice(1, -1).join(', '), last]
      : [head, rest];
  });
}

/** "Head of Sales at Northwind", "Gerente de Compras da Vidrosul" → title and company, where the end is a company's name. */
function splitTitle(title: string, label: string | null): { title: string; company: string | null } {
  const comma = title.lastIndexOf(', ');
  const behind = title.slice(comma + 2);
  if (comma > 0 && fits(wordsOf(behind), label) === 2 && capitalised(behind))
    return { title: title.slice(0, comma), company: behind };
  const words = title.split(/\s+/);
  for (let index = words.length - 2; index > 0; index--) {
    const joint = fold(words[index] ?? '');
    if (!atWords.has(joint)) continue;
    const tail = words.slice(index + 1).join(' ');
    const sure = joint === '@' || joint === 'at' || joint === 'na' || joint === 'no' || joint === 'en';
    if (
      (sure && capitalised(tail) && !departments.has(fold(tail))) ||
      (label !== null && compact(tail).startsWith(label)) ||
      legalForm.test(fold(tail))
    )
      return { title: words.slice(0, index).join(' '), company: tail };
  }
  return { title, company: null };
}

/** "Manager - Human Capital Services": the rest of the title's line, where it is nothing else and the company stands on another. */
function withField(title: Piece, pieces: readonly Piece[]): string {
  const [next, after] = pieces.slice(pieces.indexOf(title) + 1);
  const alone = next?.line === title.line && after?.line !== title.line && title.kind === 'title';
  return alone &&
    (next.kind === 'department' || next.kind === 'other' || next.kind === 'company') &&
    pieces.some(({ kind, line, score }) => kind === 'company' && line > title.line && score > next.score)
    ? `${title.text} - ${next.text}`
    : title.text;
}

/**
 * Reads a signature block: title and company, and the name where `name` (as known from the header) is null. `address` gives the
 * domain that a company's name is compared with. What is not there is null.
 */
export function readSignature(signature: string, name: string | null, address: string | null): SignatureFacts {
  const domain = address === null ? null : companyDomain(address);
  const label = domain === null ? null : compact(domain.split('.')[0] ?? '');
  const known = name === null ? [] : wordsOf(name).filter((word) => !honorifics.has(word));
  const pieces = signature
    .slice(0, 4000)
    .split(/\r?\n/)
    .slice(0, 40)
    .flatMap((line, index) => parts(line, known, label).map((text) => classify(text, index, known, label)));
  const own = name === null ? pieces.find((piece) => piece.kind === 'other' && piece.line < 4) : undefined;
  const ownName = own && /^\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,5}$/u.test(own.text) ? personName(own.text, null) : null;
  const titles = pieces.filter((piece) => piece.kind === 'title').sort((a, b) => b.score - a.score || a.line - b.line);
  const title = titles[0] ?? pieces.find((piece) => piece.kind === 'department');
  const parted = title ? splitTitle(withField(title, pieces), label) : null;
  const companies = pieces.filter((piece) => piece.kind === 'company').sort((a, b) => b.score - a.score);
  const named = parted?.company ?? companies[0]?.text ?? null;
  const brand = parted !== null && named === null ? branded(parted.title) : null;
  // A capitalised line right after title or name, where nothing else says what it is.
  const anchor = title ?? pieces.find((piece) => piece.kind === 'name') ?? own;
  const next = anchor
    ? pieces.find(
        (piece) =>
          piece.kind === 'other' &&
          piece !== own &&
          (piece.line === anchor.line + 1 || piece.line === anchor.line) &&
          pieces.indexOf(piece) > pieces.indexOf(anchor),
      )?.text
    : undefined;
  // Below the name it is what somebody does where the company is known, and the company where no domain tells one.
  const role = title === undefined && named !== null ? next : undefined;
  const follows = title?.kind === 'title' || (title === undefined && label === null && anchor !== undefined);
  return {
    name: ownName,
    title: brand?.title ?? parted?.title ?? role ?? null,
    company: named ?? brand?.company ?? (follows ? (next ?? null) : null),
  };
}
