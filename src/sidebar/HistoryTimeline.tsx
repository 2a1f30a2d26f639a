import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HistoryElement, HistoryEntry } from '../panel/PanelElement';
import {
  Bot16Regular,
  CalendarLtr16Regular,
  Chat16Regular,
  CheckmarkCircle16Regular,
  Drafts16Regular,
  Mail16Regular,
  Note16Regular,
  Prohibited16Regular,
  Send16Regular,
} from './icons';
import { MoreButton, useTextButton } from './MoreButton';
import { useSidebar, useWords } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

/** How many entries are drawn at once; a long relation shows the rest on request. */
const PAGE = 15;
/** Longer messages show their beginning first. */
const LONG = 240;

const icons = {
  sent: Send16Regular,
  received: Mail16Regular,
  auto: Bot16Regular,
  'follow-up': CalendarLtr16Regular,
  note: Note16Regular,
  touch: Chat16Regular,
  draft: Drafts16Regular,
  kept: CheckmarkCircle16Regular,
  stop: Prohibited16Regular,
};

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', margin: '0 0 8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBottom: '14px',
    // The line between the dots; the last entry ends it.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '11px',
      top: '26px',
      bottom: '2px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    ':last-child': { paddingBottom: '2px' },
    ':last-child::before': { display: 'none' },
  },
  icon: {
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  theirs: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: {
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground1,
  },
  remarks: { overflowWrap: 'anywhere' },
  open: { margin: '4px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: '4px' },
  badge: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const styles = useStyles();
  const button = useTextButton();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const words = useWords();
  const [all, setAll] = useState(false);
  const { icon, title, when, at, remarks, text, open, act } = entry;
  const Icon = icons[icon];
  const long = text !== null && text.length > LONG;
  const shown =
    long && !all
      ? `${text
          .slice(0, LONG)
          .replace(/\s\S*$/, '')
          .replace(/\n+/g, '\n')} …`
      : text;
  return (
    <li className={styles.entry}>
      <span className={mergeClasses(styles.icon, icon === 'received' && styles.theirs)} aria-hidden>
        <Icon />
      </span>
      <div>
        <div className={styles.line}>
          <p className={styles.who}>{title}</p>
          <span className={common.quiet}>{at === null ? when : <time dateTime={at}>{when}</time>}</span>
        </div>
        {remarks.length > 0 && <p className={mergeClasses(common.quiet, styles.remarks)}>{remarks.join(' · ')}</p>}
        {shown !== null && <p className={mergeClasses(common.body, styles.text)}>{shown}</p>}
        {open.length > 0 && (
          <ul className={styles.open}>
            {open.map(({ label, quote }) => (
              <li key={`${label}${quote}`} className={styles.badge} title={quote}>
                {label} · {words.history.open}
              </li>
            ))}
          </ul>
        )}
        {(long || act !== null) && (
          <div className={styles.buttons}>
            {long && <MoreButton all={all} onAll={setAll} />}
            {act !== null && (
              <button
                type="button"
                className={mergeClasses(common.link, button.root)}
                onClick={() => void sidebar.act(act.act)}
              >
                {act.label}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** What happened with this person over all threads, newest first. */
export default function HistoryTimeline({ history }: { readonly history: HistoryElement }) {
  const styles = useStyles();
  const button = useTextButton();
  const common = useCommonStyles();
  const [shown, setShown] = useState(PAGE);
  const { title, count, order, empty, older, entries } = history;
  return (
    <section className={common.card} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {entries.length > 0 && (
          <span className={common.quiet}>
            {count}, {order}
          </span>
        )}
      </div>
      {entries.length === 0 && <p className={common.quiet}>{empty}</p>}
      <ol className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {entries.length > shown && (
        <button
          type="button"
          className={mergeClasses(common.link, button.root)}
          onClick={() => setShown(shown + PAGE * 2)}
        >
          {older}
        </button>
      )}
    </section>
  );
}
