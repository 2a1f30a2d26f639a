import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { bodyDocument } from './bodyDocument';
import type { DemoWords } from './words';

interface Props {
  readonly html: string;
  readonly title: string;
  readonly words: DemoWords;
}

/**
 * A message body in a frame in which nothing can run: no `allow-scripts`, a policy that loads nothing, and a sanitised
 * text on top of that. `allow-same-origin` only lets this page measure the frame's height.
 */
export function HtmlBody({ html, title, words }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const { document: body, blocked } = useMemo(() => bodyDocument(html, words.quoted), [html, words.quoted]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let observer: ResizeObserver | null = null;
    const measure = (): void => {
      const root = element.contentDocument?.documentElement;
      if (root) element.style.height = `${Math.min(root.scrollHeight, 20_000)}px`;
    };
    const watch = (): void => {
      observer?.disconnect();
      const inside = element.contentDocument?.body;
      if (!inside) return;
      element.style.height = '0';
      measure();
      observer = new ResizeObserver(() => {
        element.style.height = '0';
        measure();
      });
      observer.observe(inside);
    };
    element.addEventListener('load', watch);
    watch();
    return () => {
      element.removeEventListener('load', watch);
      observer?.disconnect();
    };
  }, [body]);
  return (
    <>
      {blocked === 0 ? null : <p className="blocked">{words.remoteBlocked(blocked)}</p>}
      <iframe
        ref={frame}
        className="html-body"
        title={title}
        srcDoc={body}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
      />
    </>
  );
}
