import type { Formality } from '../contact/Contact';
import { inTone } from './inTone';

/** What stands for one slot; null when it is unknown. */
export type FillSlot = (slot: string) => string | null;

const slotMark = /\{([a-z?][\w-]*)\}/gi;

/**
 * Fills a template text (marks: see TemplateLanguage). `fill` is asked for each slot that is used; `gap` gives what is shown in
 * the place of a required slot that `fill` does not know. Filled words are never read for marks again. Blank lines that vanished
 * passages leave are closed. Gives the text and the slots that stand in it.
 */
export function fillText(
  text: string,
  formality: Formality,
  fill: FillSlot,
  gap: (slot: string) => string,
): { readonly text: string; readonly used: readonly string[] } {
  const used: string[] = [];
  const toned = inTone(text, formality);
  const parts: string[] = [];
  const slots = (piece: string): string =>
    piece.replace(slotMark, (_, slot: string) => {
      if (slot.startsWith('?')) return '';
      used.push(slot);
      parts.push(fill(slot) ?? gap(slot));
      // A private-use mark keeps the place until the layout is done, so that no filled word is taken for layout.
      return `\uE000${parts.length - 1}\uE001`;
    });
  const known = (piece: string): boolean =>
    [...piece.matchAll(slotMark)].every((match) => fill(match[1] ?? '') !== null);
  const passages = toned.replace(/<<([^<>]*)>>/g, (_, inner: string) => {
    const chosen = inner.split('||').find(known);
    return chosen === undefined ? '' : slots(chosen);
  });
  const laid = slots(passages)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => parts[Number(index)] ?? '');
  return { text: laid, used };
}
