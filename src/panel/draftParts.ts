import type { DraftPart } from './PanelElement';

/** How an unknown value stands in a draft's text (core/templates: gaps). */
export const gapMark = (gap: string): string => `[${gap}]`;

/** Whether a text still shows one of these gaps. */
export const hasGaps = (text: string, gaps: readonly string[]): boolean =>
  gaps.some((gap) => text.includes(gapMark(gap)));

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: 'reference' | 'gap';
}

/**
 * A draft cut into plain stretches, the words that were taken from the conversation (`inserted`: each is marked once, where it first
 * stands outside of what is marked already) and the gaps, wherever they stand. The parts joined are the text.
 */
export function draftParts(text: string, inserted: readonly string[], gaps: readonly string[]): DraftPart[] {
  const spans: Span[] = [];
  const place = (words: string, mark: Span['mark'], everywhere: boolean): void => {
    for (let from = text.indexOf(words); words !== '' && from >= 0; from = text.indexOf(words, from + words.length)) {
      const to = from + words.length;
      if (spans.some((span) => from < span.to && to > span.from)) continue;
      spans.push({ from, to, mark });
      if (!everywhere) return;
    }
  };
  for (const gap of gaps) place(gapMark(gap), 'gap', true);
  for (const words of inserted) place(words, 'reference', false);
  spans.sort((a, b) => a.from - b.from);

  const parts: DraftPart[] = [];
  let at = 0;
  for (const { from, to, mark } of spans) {
    if (from > at) parts.push({ text: text.slice(at, from), mark: 'plain' });
    parts.push({ text: text.slice(from, to), mark });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: 'plain' });
  return parts;
}
