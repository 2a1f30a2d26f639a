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

/** Longer texts are longer than a courtesy, whatever their words. */
const MOST_CHARS = 500;

/** How many words of each kind a text has; the first 400 words count. */
function kindsIn(text: string): Record<Kind | 'other', number> {
  const count: Record<Kind | 'other', number> = { thanks: 0, agrees: 0, filler: 0, news: 0, other: 0 };
  const words = foldText(text.slice(0, 4000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words.slice(0, 400)) count[kindOf(word) ?? 'other']++;
  return count;
}

/** Whether words of thanks are in a text, in any of the languages. */
export function saysThanks(text: string): boolean {
  return kindsIn(text).thanks > 0;
}

/** Whether a text is thanks, an "ok" or a farewell and nothing else ("Recebido, muito obrigado!"): short, asks nothing, brings nothing. */
export function isCourtesy(text: string): boolean {
  if (text.length > MOST_CHARS || /[?¿]/.test(text)) return false;
  const { thanks, agrees, filler, news, other } = kindsIn(text);
  const words = thanks + agrees + filler + other;
  return news === 0 && thanks + agrees > 0 && other <= MOST_OTHER_WORDS && words <= MOST_WORDS;
}
