import type { LanguageCode } from '../Locale';
import { detectLanguage } from './detectLanguage';
import type { Line } from './Line';
import { ownWords, type OwnWords } from './ownWords';
import { opening } from './sameMessage';

/** One writer's words with what is judged by them alone. */
export interface Words extends OwnWords {
  readonly language: LanguageCode;
  /** By which another copy of them is known. */
  readonly opening: string;
}

/** As `ownWords`. */
export type ReadWords = (lines: readonly Line[], name: string | null) => Words;

/**
 * For one conversation: its messages quote each other, so the same lines come again with every one of them, and are read once. Nothing is
 * remembered where there is one message only.
 */
export function wordsReader(messages: number): ReadWords {
  if (messages < 2) return readWords;
  const known = new Map<string, Words>();
  return (lines, name) => {
    const key = `${name ?? ''}\n${lines.map(({ text, mark }) => (mark === null ? text : `${mark}\0${text}`)).join('\n')}`;
    const read = known.get(key);
    if (read !== undefined) return read;
    const words = readWords(lines, name);
    known.set(key, words);
    return words;
  };
}

function readWords(lines: readonly Line[], name: string | null): Words {
  const { text, signature, dropped, kept } = ownWords(lines, name);
  return { text, signature, dropped, kept, language: detectLanguage(text), opening: opening(text) };
}
