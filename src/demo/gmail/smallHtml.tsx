import type { ReactNode } from 'react';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);

/** How Google's colours look here: by what they mean, so that the themes can choose. */
const meaning: Readonly<Record<string, string>> = { '#5f6368': 'quiet', '#b3261e': 'warning', '#1967d2': 'reference' };

/** The part of Google's small HTML that our cards write, as React draws it; anything else is shown as the text that it is. */
export function smallHtml(markup: string): ReactNode[] {
  const tokens = markup.split(/(<br>|<\/?(?:b|i|u)>|<font color="#[0-9a-f]{6}">|<\/font>)/);
  let at = 0;
  const until = (end: string | null): ReactNode[] => {
    const nodes: ReactNode[] = [];
    while (at < tokens.length) {
      const key = at;
      const token = tokens[at++] ?? '';
      if (token === end) return nodes;
      const color = /^<font color="(#[0-9a-f]{6})">$/.exec(token)?.[1];
      if (token === '<br>') nodes.push(<br key={key} />);
      else if (token === '<b>') nodes.push(<b key={key}>{until('</b>')}</b>);
      else if (token === '<i>') nodes.push(<i key={key}>{until('</i>')}</i>);
      else if (token === '<u>') nodes.push(<u key={key}>{until('</u>')}</u>);
      else if (color !== undefined) {
        nodes.push(
          <span key={key} className={meaning[color]}>
            {until('</font>')}
          </span>,
        );
      } else if (token !== '') nodes.push(plain(token));
    }
    return nodes;
  };
  return until(null);
}
