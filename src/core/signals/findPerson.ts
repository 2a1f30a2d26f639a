import { foldText } from '../language/foldText';
import type { Person } from '../mail/Person';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;
const NAME =
  /^\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:d[aeo]s?|de la|von|van) \p{Lu}[\p{Ll}'’-]{1,30}| \p{Lu}[\p{Ll}'’-]{1,30}){0,3}/u;

/**
 * The person that a sentence tells to write to: an address with the name before it that it is made of, else a name after words like
 * "fale com a".
 * `folded` is the folded sentence, `lead` matches its text up to a name, `not` are addresses that are no answer (mine, the writer's).
 */
export function findPerson(sentence: string, folded: string, lead: RegExp, not: ReadonlySet<string>): Person | null {
  const match = ADDRESS.exec(sentence);
  const address = match ? match[0].toLowerCase().replace(/\.$/, '') : null;
  const own = address !== null && not.has(address);
  const box = address === null ? '' : foldText(address.slice(0, address.indexOf('@')));
  let name: string | null = null;
  let end = 0;
  for (const start of sentence.matchAll(/(?<![\p{L}@.])\p{Lu}/gu)) {
    if (match && start.index >= match.index) break;
    if (start.index < end) continue;
    const found = NAME.exec(sentence.slice(start.index, start.index + 80))?.[0] ?? null;
    if (found === null) continue;
    const words = foldText(found).split(' ');
    if (!own && stands(words[0], box)) return { name: found, address };
    if (name !== null && !stands(words.at(-1), box)) continue;
    if (!lead.test(folded.slice(Math.max(0, start.index - 40), start.index))) continue;
    name = found;
    end = start.index + found.length;
  }
  if (own || (address === null && name === null)) return null;
  return { name, address };
}

/** Whether a word of a name stands in the local part of an address: "dana" in "dana.whitfield". */
const stands = (word: string | undefined, box: string): boolean =>
  word !== undefined && word.length > 2 && box.includes(word);
