import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PanelQuote } from '../panel/PanelElement';
import { useSidebar } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  quote: {
    margin: 0,
    padding: '2px 0 2px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  source: { paddingLeft: '13px', marginTop: '2px', overflowWrap: 'anywhere' },
  open: { background: 'none', border: 'none', padding: '0', font: 'inherit', cursor: 'pointer' },
});

/** What somebody wrote, word for word, with who and when, and the way to the message. */
export function Quote({ quote }: { readonly quote: PanelQuote }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const { text, source, open } = quote;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>“{text}”</blockquote>
      <figcaption className={mergeClasses(common.quiet, styles.source)}>
        {source}
        {open !== null && (
          <>
            {source !== '' && ' · '}
            <button
              type="button"
              className={mergeClasses(common.link, styles.open)}
              onClick={() => void sidebar.act(open.act)}
            >
              {open.label}
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
