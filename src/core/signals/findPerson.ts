import type { Person } from '../mail/Person';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;
const NAME =
  /^\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:d[aeo]s?|de la|von|van) \p{Lu}[\p{Ll}'’-]{1,30}| \p{Lu}[\p{Ll}'’-]{1,30}){0,3}/u;

/**
 * The person that a sentence tells to write to: an address with the name before it, or a name after words like "fale com a".
 * `folded` is the folded sentence, `lead` matches its text up to a name, `not` are addresses that are no answer (mine, the writer's).
 */
export function findPerson(sentence: string, folded: string, lead: RegExp, not: ReadonlySet<string>): Person | null {
  const match = ADDRESS.exec(sentence);
  const address = match ? match[0].toLowerCase().replace(/\.$/, '') : null;
  const own = address !== null && not.has(address);
  let name: string | null = null;
  for (const start of sentence.matchAll(/(?<![\p{L}@.])\p{Lu}/gu)) {
    if (match && start.index >= match.index) break;
    if (!lead.test(folded.slice(Math.max(0, start.index - 40), start.index))) continue;
    name = NAME.exec(sentence.slice(start.index, start.index + 80))?.[0] ?? null;
    if (name) break;
  }
  if (own || (address === null && name === null)) return null;
  return { name, address };
}
