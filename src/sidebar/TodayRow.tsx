import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { TodayAct } from '../panel/TodayAct';
import type { TodayRow as Row } from '../panel/todayView';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '4px solid transparent',
    ':first-child': { borderTop: 'none' },
  },
  late: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  main: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '9px 12px 9px 10px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    // No background of its own: the quiet words in it would not stand out from that of high contrast.
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
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
  reason: { display: 'block' },
  acts: { padding: '0 8px 7px 2px', marginTop: '-6px', gap: '0' },
  act: {
    minWidth: 0,
    padding: '2px 8px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  dates: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '0 10px 9px' },
  date: { minWidth: 0, padding: '2px 6px', fontWeight: tokens.fontWeightRegular },
  own: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '6px', flexBasis: '100%' },
});

/** One person who is due: a click opens the conversation, the buttons below do without. */
export function TodayRow({
  row,
  reachable,
  busy,
  onKey,
  onOpen,
  onAct,
}: {
  readonly row: Row;
  /** The one row in which Tab stops. */
  readonly reachable: boolean;
  readonly busy: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: (row: Row) => void;
  readonly onAct: (row: Row, act: TodayAct) => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const [moving, setMoving] = useState(false);
  const id = useId();
  const { key, name, detail, title, when, reason, open, buttons, move } = row;
  const late = when !== null && when.late !== null;
  const stop = { tabIndex: reachable ? 0 : -1, onKeyDown: onKey };
  const content = (
    <>
      <span className={styles.line}>
        <span className={styles.name} title={detail}>
          {name}
        </span>
        {when !== null && (
          <span className={mergeClasses(common.quiet, late && styles.lateText)}>
            <time dateTime={when.due}>{when.late ?? when.text}</time>
          </span>
        )}
      </span>
      <span className={styles.action}>{title}</span>
      <span className={mergeClasses(common.quiet, styles.reason)}>{reason}</span>
    </>
  );
  return (
    <li className={mergeClasses(styles.item, late && styles.late)} data-person={key}>
      {open === null ? (
        <div className={styles.main}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.main, styles.button)}
          title={open.label}
          onClick={() => onOpen(row)}
          {...stop}
        >
          {content}
        </button>
      )}
      {(buttons.length > 0 || move !== null) && (
        <div className={mergeClasses(common.row, styles.acts)}>
          {buttons.map(({ label, description, act }) => (
            <Button
              key={act.do}
              size="small"
              appearance="subtle"
              className={styles.act}
              aria-label={description}
              disabledFocusable={busy}
              onClick={() => onAct(row, act)}
              {...stop}
            >
              {label}
            </Button>
          ))}
          {move !== null && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.act}
              aria-label={move.description}
              aria-expanded={moving}
              aria-controls={moving ? id : undefined}
              onClick={() => setMoving(!moving)}
              {...stop}
            >
              {move.label}
            </Button>
          )}
        </div>
      )}
      {move !== null && moving && (
        <MoveDates id={id} move={move} busy={busy} onPick={(act) => onAct(row, act)} onClose={() => setMoving(false)} />
      )}
    </li>
  );
}

function MoveDates({
  id,
  move,
  busy,
  onPick,
  onClose,
}: {
  readonly id: string;
  readonly move: NonNullable<Row['move']>;
  readonly busy: boolean;
  readonly onPick: (act: TodayAct) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const [day, setDay] = useState('');
  const { label, options, own } = move;
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div id={id} className={styles.dates} role="group" aria-label={label}>
      {options.map(({ label: text, description, act }) => (
        <Button
          key={text}
          size="small"
          className={styles.date}
          title={description}
          aria-label={description}
          disabledFocusable={busy}
          onClick={() => onPick(act)}
          onKeyDown={escape}
        >
          {text}
        </Button>
      ))}
      <form
        className={styles.own}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onPick({ do: 'move-day', day });
        }}
      >
        <input
          type="date"
          className={common.input}
          aria-label={own.label}
          min={own.min}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          onKeyDown={escape}
        />
        <Button type="submit" size="small">
          {own.submit}
        </Button>
      </form>
    </div>
  );
}
