import { useRef, type ReactElement } from 'react';

export const sidebarWidth = { min: 320, max: 400, usual: 360 };
const step = 10;

interface Props {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

/** The edge between message and sidebar: dragged by mouse or finger, moved by arrow keys. */
export function Splitter({ width, label, onWidth }: Props): ReactElement {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (next: number): void => onWidth(Math.max(sidebarWidth.min, Math.min(sidebarWidth.max, Math.round(next))));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that has a value is a control (WAI-ARIA, window splitter)
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={sidebarWidth.min}
      aria-valuemax={sidebarWidth.max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and a control is reached by Tab
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current !== null) set(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        const next = {
          ArrowLeft: width + step,
          ArrowRight: width - step,
          Home: sidebarWidth.min,
          End: sidebarWidth.max,
        }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    />
  );
}
