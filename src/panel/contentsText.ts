import { foldText } from '../core/language/foldText';
import type { Locale } from '../core/Locale';
import type { ValueContent } from '../core/templates/ValueContent';
import { paneText } from '../i18n/paneText';
import { segments, stages } from './choices';

/** The user's value contents as they are edited: one a line, "Title | link | words of the topic | for whom". */
export function contentsText(contents: readonly ValueContent[], locale: Locale): string {
  const { segments: ofSegment, stages: ofStage } = paneText(locale);
  return contents
    .map(({ title, link, topics, segment, stage }) => {
      const whom = [...(segment === null ? [] : [ofSegment[segment]]), ...(stage === null ? [] : [ofStage[stage]])];
      const parts = [title, link, topics.join(', '), whom.join(', ')];
      while (parts.at(-1) === '') parts.pop();
      return parts.join(' | ');
    })
    .join('\n');
}

const words = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((word) => foldText(word).replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

/** A web address as it is kept; null for anything else. */
function linkIn(text: string): string | null {
  const link = text.trim();
  return /^https?:\/\/[^\s.]+\.\S+$/i.test(link) ? link : null;
}

function contentIn(line: string, locale: Locale): ValueContent | null {
  const [title = '', address = '', topics = '', whom = '', ...more] = line.split('|').map((part) => part.trim());
  const link = linkIn(address);
  if (title === '' || link === null || more.length > 0) return null;
  const { segments: ofSegment, stages: ofStage } = paneText(locale);
  const named = words(whom);
  const segment = segments.find((one) => named.includes(foldText(ofSegment[one]))) ?? null;
  const stage = stages.find((one) => named.includes(foldText(ofStage[one]))) ?? null;
  const known = [segment, stage].filter((one) => one !== null);
  // A word for whom that means nobody is a slip of the pen.
  return named.length > known.length ? null : { id: link, title, link, topics: words(topics), segment, stage };
}

/** What was typed, each link once; or the first line that is none. */
export function readContents(
  text: string,
  locale: Locale,
): { readonly contents: readonly ValueContent[] } | { readonly bad: string } {
  const contents = new Map<string, ValueContent>();
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const content = contentIn(line, locale);
    if (content === null) return { bad: line };
    contents.set(content.id, content);
  }
  return { contents: [...contents.values()] };
}
