import { escapeHtml } from './escapeHtml';

/** A draft's text as HTML: paragraphs, line breaks, and `<mark>` around what is still to be filled in. All else is escaped. */
export function htmlOf(text: string, gaps: readonly string[]): string {
  const marks = gaps.map((gap) => escapeHtml(`[${gap}]`));
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      let html = escapeHtml(paragraph).replaceAll('\n', '<br>');
      for (const mark of marks) html = html.replaceAll(mark, () => `<mark>${mark}</mark>`);
      return `<p>${html}</p>`;
    })
    .join('');
}
