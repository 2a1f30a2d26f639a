import type { PanelQuote } from '../panel/PanelElement';
import { useSidebar } from './SidebarContext';
import './Quote.css';

/** What somebody wrote, word for word, with who and when, and the way to the message. */
export function Quote({ quote }: { readonly quote: PanelQuote }) {
  const sidebar = useSidebar();
  const { text, source, open } = quote;
  return (
    <figure className="quote-figure">
      <blockquote className="quote-quote">“{text}”</blockquote>
      <figcaption className="common-quiet quote-source">
        {source}
        {open !== null && (
          <>
            {source !== '' && ' · '}
            <button type="button" className="common-link quote-open" onClick={() => void sidebar.act(open.act)}>
              {open.label}
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
