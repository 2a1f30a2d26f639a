import { useId, useState, type KeyboardEvent } from 'react';
import type { TodayAct } from '../panel/TodayAct';
import type { TodayRow as Row } from '../panel/todayView';
import { Button } from './Button';
import { classes } from './classes';
import './TodayRow.css';

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
  const [moving, setMoving] = useState(false);
  const id = useId();
  const { key, name, detail, title, when, reason, open, buttons, move } = row;
  const late = when !== null && when.late !== null;
  const stop = { tabIndex: reachable ? 0 : -1, onKeyDown: onKey };
  const content = (
    <>
      <span className="todayRow-line">
        <span className="todayRow-name" title={detail}>
          {name}
        </span>
        {when !== null && (
          <span className={classes('common-quiet', late && 'todayRow-lateText')}>
            <time dateTime={when.due}>{when.late ?? when.text}</time>
          </span>
        )}
      </span>
      <span className="todayRow-action">{title}</span>
      <span className="common-quiet todayRow-reason">{reason}</span>
    </>
  );
  return (
    <li className={classes('todayRow-item', late && 'todayRow-late')} data-person={key}>
      {open === null ? (
        <div className="todayRow-main">{content}</div>
      ) : (
        <button
          type="button"
          className="todayRow-main todayRow-button"
          title={open.label}
          onClick={() => onOpen(row)}
          {...stop}
        >
          {content}
        </button>
      )}
      {(buttons.length > 0 || move !== null) && (
        <div className="common-row todayRow-acts">
          {buttons.map(({ label, description, act }) => (
            <Button
              key={act.do}
              size="small"
              appearance="subtle"
              className="todayRow-act"
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
              className="todayRow-act"
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
  const [day, setDay] = useState('');
  const { label, options, own } = move;
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div id={id} className="todayRow-dates" role="group" aria-label={label}>
      {options.map(({ label: text, description, act }) => (
        <Button
          key={text}
          size="small"
          className="todayRow-date"
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
        className="todayRow-own"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onPick({ do: 'move-day', day });
        }}
      >
        <input
          type="date"
          className="common-input"
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
