import type { ReactElement } from 'react';
import type { DemoWords } from './words';

/** A plain message: its lines as they are; the quoted rest is folded away. */
export function TextBody({ text, words }: { readonly text: string; readonly words: DemoWords }): ReactElement {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  // Quoted lines at the end, with the line above that says who wrote them.
  let end = lines.length;
  while (end > 0 && /^(?:>|\s*$)/.test(lines[end - 1] ?? '')) end -= 1;
  const cut = lines.length - end > 2 && /:\s*$/.test(lines[end - 1] ?? '') ? end - 1 : lines.length;
  return (
    <div className="text-body">
      <pre>{lines.slice(0, cut).join('\n').trimEnd()}</pre>
      {cut === lines.length ? null : (
        <details>
          <summary aria-label={words.quoted}>•••</summary>
          <pre>{lines.slice(cut).join('\n')}</pre>
        </details>
      )}
    </div>
  );
}
