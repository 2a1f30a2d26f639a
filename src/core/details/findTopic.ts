import type { DetailLanguage } from '../language/DetailLanguage';

const cache = new WeakMap<DetailLanguage, { readonly search: RegExp; readonly article: ReadonlyMap<string, string> }>();

/**
 * A short noun phrase of the sentence that can stand after "sobre" or "about": a known noun of business with its article, and
 * what follows it by "de" ("o prazo de entrega"). Null when there is none, rather than something that may read wrong.
 */
export function findTopic(sentence: string, folded: string, language: DetailLanguage): string | null {
  let ready = cache.get(language);
  if (!ready) cache.set(language, (ready = prepare(language)));
  let best: string | null = null;
  let longest = 0;
  for (const match of folded.matchAll(ready.search)) {
    const noun = match.groups?.['noun'] ?? '';
    const article = ready.article.get(noun);
    if (article === undefined) continue;
    const words = sentence.slice(match.index, match.index + match[0].length).toLowerCase();
    const rank = match[0].length > noun.length ? 2 : 1;
    if (rank > longest) {
      longest = rank;
      best = article === '' ? words : `${article} ${words}`;
    }
  }
  return best;
}

function prepare(language: DetailLanguage): { readonly search: RegExp; readonly article: ReadonlyMap<string, string> } {
  const article = new Map<string, string>();
  for (const topic of language.topics) {
    const space = topic.indexOf(' ');
    article.set(topic.slice(space + 1), topic.slice(0, space));
  }
  const nouns = [...article.keys()].sort((a, b) => b.length - a.length).join('|');
  const follow = language.of === '' ? '' : `(?: (?:${language.of}) (?:${nouns}))?`;
  return { article, search: new RegExp(`(?<!\\w)(?<noun>${nouns})${follow}(?![\\w-])`, 'g') };
}
