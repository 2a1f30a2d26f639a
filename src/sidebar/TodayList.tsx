import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { TodayAct } from '../panel/TodayAct';
import type { TodayRow as Row, TodayView } from '../panel/todayView';
import { TodayRow } from './TodayRow';
import './TodayList.css';

const rowOf = (element: EventTarget | null): HTMLElement | null =>
  element instanceof Element ? element.closest<HTMLElement>('[data-person]') : null;
const controlsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];

/**
 * Everybody who is due, in their groups. One tab stop for all of them: arrows move between people, Tab goes on to what can be done about
 * the one that has the focus. When a row goes, the one in its place takes the focus.
 */
export function TodayList({
  groups,
  busy,
  onOpen,
  onAct,
  onMore,
}: {
  readonly groups: TodayView['groups'];
  readonly busy: boolean;
  readonly onOpen: (row: Row) => void;
  readonly onAct: (row: Row, act: TodayAct) => void;
  readonly onMore: () => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  /** Where the focus was, by place: rows come and go. */
  const place = useRef<number | null>(null);
  const rows = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
  const keys = groups.flatMap((group) => group.rows.map(({ key }) => key));
  const reachable = current !== null && keys.includes(current) ? current : keys[0];

  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const left = [...(root.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    left[Math.min(place.current, left.length - 1)]?.querySelector('button')?.focus();
  }, [groups]);

  const focused = (event: FocusEvent): void => {
    const row = rowOf(event.target);
    if (row === null) return;
    place.current = rows().indexOf(row);
    setCurrent(row.dataset['person'] ?? null);
  };
  /** Focus that goes elsewhere by the person's own doing is not called back. */
  const blurred = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !root.current?.contains(event.relatedTarget)) place.current = null;
  };
  const moved = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    // A date that is being typed has arrows of its own.
    if (row === null || event.target instanceof HTMLInputElement) return;
    const all = rows();
    const here = all.indexOf(row);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[Math.max(0, Math.min(all.length - 1, to))];
    if (next === undefined) return;
    event.preventDefault();
    controlsOf(next)[0]?.focus();
  };

  return (
    <div ref={root} onFocus={focused} onBlur={blurred}>
      {groups.map(({ kind, label, count, rows: shown, more }) => (
        <section key={kind} aria-label={label}>
          <h3 className="todayList-group">
            {label} <span className="todayList-count">{count}</span>
          </h3>
          <ul className="common-card todayList-list" style={{ padding: 0 }}>
            {shown.map((row) => (
              <TodayRow
                key={row.key}
                row={row}
                reachable={row.key === reachable}
                busy={busy}
                onKey={moved}
                onOpen={onOpen}
                onAct={onAct}
              />
            ))}
          </ul>
          {more !== null && (
            <button type="button" className="common-link textButton" onClick={onMore}>
              {more}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}
