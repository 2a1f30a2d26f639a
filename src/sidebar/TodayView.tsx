import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { today as readToday, type Today } from '../app/today';
import { todayText } from '../i18n/todayText';
import type { Segment } from '../core/contact/Contact';
import { isSegment } from '../panel/choices';
import { outcomeText } from '../panel/outcomeText';
import { todayView, type TodayRow } from '../panel/todayView';
import { ChoiceSelect } from './ChoiceSelect';
import { useSidebar, useSidebarState } from './SidebarContext';
import { Skeleton } from './Skeleton';
import { useCommonStyles } from './useCommonStyles';

/** Rows of a group that are drawn at first, and added by each request for more: a thousand contacts must not delay the first. */
const PAGE = 25;

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '6px',
    margin: '8px 2px 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflow: 'hidden' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
  row: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '9px 14px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderLeft: '4px solid transparent',
    overflowWrap: 'anywhere',
  },
  late: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lateText: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  action: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  reason: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  empty: { padding: '32px 16px', textAlign: 'center', display: 'grid', gap: '6px', justifyItems: 'center' },
  more: {
    background: 'none',
    border: 'none',
    padding: '4px 2px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  plain: { padding: 0 },
});

function Row({ row }: { readonly row: TodayRow }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const { name, detail, title, when, reason, open } = row;
  const late = when !== null && when.late !== null;
  const content = (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>
        {when !== null && (
          <span className={mergeClasses(common.quiet, late && styles.lateText)}>
            <time dateTime={when.due}>{when.late ?? when.text}</time>
          </span>
        )}
      </span>
      <span className={styles.action}>{title}</span>
      <span className={mergeClasses(common.quiet, styles.reason)}>
        {detail} · {reason}
      </span>
    </>
  );
  const look = mergeClasses(styles.row, late && styles.late);
  if (open === null) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(look, styles.button)}
      title={open.label}
      onClick={() => void sidebar.act(open.act)}
    >
      {content}
    </button>
  );
}

/** Who is due today, most important first; a click opens their conversation. */
export default function TodayView() {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const locale = useSidebarState((state) => state.locale);
  const changes = useSidebarState((state) => state.changes);
  const [read, setRead] = useState<Today | string | null>(null);
  const [segment, setSegment] = useState<Segment | null>(null);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => {
    let wanted = true;
    void readToday(sidebar.ports).then((outcome) => {
      if (wanted) setRead(outcome.ok ? outcome.value : outcomeText(sidebar.getState().locale, outcome));
    });
    return () => {
      wanted = false;
    };
  }, [sidebar, changes]);

  const words = todayText(locale);
  if (read === null) return <Skeleton label={words.loading} />;
  if (typeof read === 'string') return <p className={common.body}>{read}</p>;
  const view = todayView(read, locale, sidebar.ports.host.abilities(), { segment, shown });
  return (
    <div className={common.stack}>
      <div className={styles.head}>
        <h2 className={styles.title}>{view.title}</h2>
        <ChoiceSelect choice={view.filter} onPick={(value) => setSegment(isSegment(value) ? value : null)} />
      </div>
      {view.empty === null ? (
        <p className={common.quiet}>{view.summary}</p>
      ) : (
        <div className={mergeClasses(common.card, styles.empty)}>
          <strong>{view.empty.title}</strong>
          <span className={common.quiet}>{view.empty.text}</span>
        </div>
      )}
      {view.groups.map(({ kind, label, count, rows, more }) => (
        <section key={kind} aria-label={label}>
          <h3 className={styles.group}>
            {label} <span className={styles.count}>{count}</span>
          </h3>
          <ul className={mergeClasses(common.card, styles.list, styles.plain)}>
            {rows.map((row) => (
              <li key={row.key} className={styles.item}>
                <Row row={row} />
              </li>
            ))}
          </ul>
          {more !== null && (
            <button
              type="button"
              className={mergeClasses(common.link, styles.more)}
              onClick={() => setShown(shown + PAGE * 4)}
            >
              {more}
            </button>
          )}
        </section>
      ))}
      {view.partial !== null && <p className={common.quiet}>{view.partial}</p>}
    </div>
  );
}
