import { courtesy as en } from '../language/en/courtesy';
import { courtesy as es } from '../language/es/courtesy';
import { foldText } from '../language/foldText';
import { courtesy as ptBR } from '../language/pt-BR/courtesy';

type Kind = 'thanks' | 'agrees' | 'filler' | 'news';

/** A courtesy is short (a salesperson's "perfeito, muito obrigada pela ajuda, abraço" has ten words); longer messages say something. */
const MOST_WORDS = 30;
/** Names and what the thanks are for. */
const MOST_OTHER_WORDS = 6;

const exact = new Map<string, Kind>();
const stems: [stem: string, kind: Kind][] = [];
for (const kind of ['filler', 'agrees', 'thanks', 'news'] as const) {
  for (const language of [ptBR, en, es]) {
    for (const word of language[kind]) {
      if (word.endsWith('*')) stems.push([word.slice(0, -1), kind]);
      else exact.set(word, kind);
    }
  }
}

function kindOf(word: string): Kind | undefined {
  return exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1];
}

/**
 * What courtesy a text shows: `thanks` when words of thanks are among its first 400 words, in any of the languages; `only` when it
 * is short, asks nothing and says nothing else ("Recebido, muito obrigado!").
 */
export function courtesyOf(text: string): { readonly thanks: boolean; readonly only: boolean } {
  const words =
    foldText(text.slice(0, 4000))
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 400) ?? [];
  const count: Record<Kind | 'other', number> = { thanks: 0, agrees: 0, filler: 0, news: 0, other: 0 };
  for (const word of words) count[kindOf(word) ?? 'other']++;
  const short = words.length <= MOST_WORDS && count.other <= MOST_OTHER_WORDS && !/[?¿]/.test(text);
  return { thanks: count.thanks > 0, only: short && count.thanks + count.agrees > 0 && count.news === 0 };
}
