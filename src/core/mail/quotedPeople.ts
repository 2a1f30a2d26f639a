import { oneSpaced } from '../language/oneSpaced';
import { withoutEnds } from '../language/withoutEnds';
import type { Person } from './Person';

const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,190}[\p{L}\p{N}]/gu;
/** "Fulano em nome de Beltrano": the delegate is who wrote. */
const behalf = /\s(?:em nome de|en nombre de|on behalf of|im auftrag von|de la part de)\s.*$/i;

/** Signs beside a name that are none of it. */
const NO_NAME = ",;:'‘’·|-";

const nobody: Person = { name: null, address: null };

/**
 * The first match of an expression for an address (with the flag g, for its `lastIndex`, and without blanks): nothing before the word with
 * the first "@" can be one.
 */
export function firstAddress(expression: RegExp, text: string): RegExpExecArray | null {
  const at = text.indexOf('@');
  if (at < 0) return null;
  expression.lastIndex = text.lastIndexOf(' ', at) + 1;
  return expression.exec(text);
}

/** The address in a text, in small letters; null where there is none. */
export const addressIn = (text: string): string | null => firstAddress(address, text)?.[0].toLowerCase() ?? null;

/** A display name without quotes, stars, brackets and the address's remains; null when nothing is left. */
export function plainName(text: string): string | null {
  const bare = /["“”«»<>[\]*(]/.test(text)
    ? text
        .replace(/<[^<>]{0,400}>|\[(?:mailto|smtp):[^\]]{0,400}\]/gi, ' ')
        .replace(/["“”«»<>[\]*]/g, ' ')
        .replace(/\(\s*\)/g, ' ')
    : text;
  const name = oneSpaced(withoutEnds(bare, NO_NAME, `${NO_NAME}(`));
  if (name === '' || !/\p{L}/u.test(name) || addressIn(name) !== null) return null;
  return name.startsWith('(') ? name.replace(/^\((.*)\)$/, '$1') : name;
}

/** Name and address from one entry of a quoted header ("Silva, José <j@x>", "j@x", "Ana [mailto:a@x]", "Ana/EMPRESA"). */
export function quotedPerson(text: string): Person {
  const clean = text.slice(0, 1000).replace(behalf, '').trim();
  if (clean === '') return nobody;
  const found = firstAddress(address, clean);
  if (!found) return { name: plainName(notesName(clean)), address: null };
  return {
    name: plainName(clean.slice(0, found.index).replace(/[<([](?:mailto:|smtp:)?\s*$/i, '')),
    address: found[0].toLowerCase(),
  };
}

/** Notes writes "Ana Souza/VENDAS/EMPRESA@EMPRESA" and "Ana Souza @ EMPRESA": the name is what comes first. */
function notesName(text: string): string {
  return /^[^/@]{2,60}\/[^/]/.test(text) ? (text.split('/')[0] ?? text) : text.replace(/\s@\s?[\w .]{2,40}$/, '');
}

/** The people of a quoted To or Cc: separated by `;`, or by commas that stand outside quotes and are no "Last, First". */
export function quotedPeople(text: string): Person[] {
  const people: Person[] = [];
  for (const entry of entries(text.slice(0, 20_000))) {
    const person = quotedPerson(entry);
    if (person.name !== null || person.address !== null) people.push(person);
    if (people.length >= 500) break;
  }
  return people;
}

function entries(text: string): string[] {
  const separator = text.includes(';') ? ';' : ',';
  const out: string[] = [];
  let quoted = false;
  let inside = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === '<' || char === '[') inside++;
    else if (char === '>' || char === ']') inside = Math.max(0, inside - 1);
    else if (char === separator && !quoted && inside === 0) {
      out.push(text.slice(start, at));
      start = at + 1;
    }
  }
  out.push(text.slice(start));
  return separator === ',' ? joinLastFirst(out) : out;
}

/** "Silva, José <j@x>, Ana <a@x>": a piece of one or two words without address belongs to a piece that has one. */
function joinLastFirst(pieces: readonly string[]): string[] {
  if (!pieces.some((piece) => piece.includes('@'))) return [...pieces];
  const out: string[] = [];
  let open = '';
  for (const piece of pieces) {
    const whole = open === '' ? piece : `${open},${piece}`;
    if (!piece.includes('@') && !piece.includes('/') && open === '' && piece.trim().split(/\s+/).length <= 3)
      open = piece;
    else {
      out.push(whole);
      open = '';
    }
  }
  if (open !== '') out.push(open);
  return out;
}
