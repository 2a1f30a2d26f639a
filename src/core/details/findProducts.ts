import type { DetailLanguage } from '../language/DetailLanguage';
import { foldText } from '../language/foldText';

const NAME = '[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24}(?: (?:[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24})){0,2}';
/** "STX-200": capitals and a number joined; "Hidra 500", "LaserJet M430", "Ergomax Pro": a name with a number or a grade. */
const coded = (notNames: string): string =>
  `[A-Z]{1,4}-\\d{2,3}[A-Z]?|(?<!^)(?!(?:${notNames})[\\p{L}.]{0,9} )\\p{Lu}\\p{L}{2,20} (?:(?!(?:19|20)\\d\\d)\\d{2,4}|[A-Z]{1,2}\\d{1,4}|\\d{1,3} ?(?:V|kVA|HP|W|L|kg|GB|TB|BTUs?)|Pro|Plus|Max|Premium|Lite|Enterprise|Ultra)`;
/** A number, or a grade that makes a name. */
const CODE = /\d|Pro|Plus|Max|Premium|Lite|Enterprise|Ultra/;
const cache = new WeakMap<DetailLanguage, Searches>();

interface Searches {
  readonly counted: RegExp;
  /** What may be counted, without its number: fewer sentences have it. */
  readonly goods: RegExp;
  readonly names: RegExp;
  /** A word before or after a name, in a folded sentence. */
  readonly kinds: RegExp;
}

/** Products that the sentence names: "Plano Gestão", "modelo STX-200", "the Pro plan", "40 licenças", word for word. */
export function findProducts(sentence: string, folded: string, language: DetailLanguage): string[] {
  let ready = cache.get(language);
  if (!ready) cache.set(language, (ready = prepare(language)));
  const found: string[] = [];
  // Most sentences are told by a look: the search itself is dear.
  if ((CODE.test(sentence) || ready.kinds.test(folded)) && /^..*[\p{Lu}\d]/su.test(sentence))
    for (const match of sentence.matchAll(ready.names)) {
      const name = match[0].replace(/[.,-]+$/, '');
      if (!found.includes(name)) found.push(name);
    }
  if (ready.goods.test(folded))
    for (const match of folded.matchAll(ready.counted))
      found.push(sentence.slice(match.index, match.index + match[0].length));
  return found;
}

function prepare({ product, money }: DetailLanguage): Searches {
  const numbers = money.spelled.match(/[a-z]{2,}(?= \d)/g)?.filter((word) => !/^uma?$|^una?$/.test(word)) ?? [];
  const anyCase = (list: string): string =>
    list
      .split('|')
      .map((word) => word.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`))
      .join('|');
  const names = [
    ...(product.kinds ? [`(?:${anyCase(product.kinds)}) ${NAME}`] : []),
    ...(product.kindsAfter ? [`${NAME} (?:${anyCase(product.kindsAfter)})`] : []),
    coded(product.notNames),
  ];
  return {
    goods: new RegExp(` (?:${product.counted})\\b`),
    counted: new RegExp(
      `(?<![\\w.,/$-])(?:\\d{1,3}(?:[.,]\\d{3})*|\\d{4,6}|${numbers.join('|')}) (?:${product.counted})(?!\\w)`,
      'g',
    ),
    names: new RegExp(`(?<![\\p{L}\\d@.-])(?:${names.join('|')})(?![\\p{L}\\d@%]|[.,:]\\d)`, 'gu'),
    kinds: new RegExp(`\\b(?:${foldText([product.kinds, product.kindsAfter].filter(Boolean).join('|'))})\\b`),
  };
}
