import type { DetailLanguage } from '../language/DetailLanguage';

const NAME = '[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24}(?: (?:[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24})){0,2}';
const cache = new WeakMap<DetailLanguage, readonly RegExp[]>();

/** Products that the sentence names: "Plano Gestão", "modelo STX-200", "the Pro plan", "40 licenças", word for word. */
export function findProducts(sentence: string, folded: string, language: DetailLanguage): string[] {
  let ready = cache.get(language);
  if (!ready) cache.set(language, (ready = prepare(language)));
  const [named, namedAfter, counted] = ready;
  const found: string[] = [];
  for (const search of [named, namedAfter]) {
    if (!search) continue;
    for (const match of sentence.matchAll(search)) {
      const name = match[0].replace(/[.,-]+$/, '');
      if (!found.includes(name)) found.push(name);
    }
  }
  if (counted)
    for (const match of folded.matchAll(counted))
      found.push(sentence.slice(match.index, match.index + match[0].length));
  return found;
}

function prepare({ product }: DetailLanguage): readonly RegExp[] {
  const anyCase = (list: string): string =>
    list
      .split('|')
      .map((word) => word.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`))
      .join('|');
  return [
    product.kinds ? new RegExp(`(?<![\\p{L}\\d])(?:${anyCase(product.kinds)}) ${NAME}`, 'gu') : /[]/g,
    product.kindsAfter
      ? new RegExp(`(?<![\\p{L}\\d])${NAME} (?:${anyCase(product.kindsAfter)})(?![\\p{L}\\d])`, 'gu')
      : /[]/g,
    new RegExp(`(?<![\\w.,/$-])\\d{1,3}(?:[.,]\\d{3})* (?:${product.counted})(?!\\w)`, 'g'),
  ];
}
