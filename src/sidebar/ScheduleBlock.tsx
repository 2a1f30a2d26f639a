import { useEffect, useId, useRef, useState } from 'react';
import type { ScheduleElement } from '../panel/PanelElement';
import { Button } from './Button';
import { classes } from './classes';
import { CalendarLtr20Regular } from './icons';
import { useSidebar, useSidebarState } from './SidebarContext';
import './ScheduleBlock.css';

/** One click takes the suggested date, with other dates beside it. Once planned: done, skip, cancel, move. */
export function ScheduleBlock({ schedule }: { readonly schedule: ScheduleElement }) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [choosing, setChoosing] = useState(false);
  const { main, instead, planned, suggested, others, own } = schedule;
  const id = useId();
  return (
    <div className="common-stack">
      {instead !== null && <p className="common-quiet">{instead}</p>}
      {suggested !== null && (
        <Button
          appearance={main ? 'primary' : 'secondary'}
          className={main ? 'scheduleBlock-main' : 'scheduleBlock-compact'}
          icon={main ? <CalendarLtr20Regular /> : null}
          disabledFocusable={busy}
          onClick={() => void sidebar.act(suggested.act)}
        >
          <span className={classes(main && 'scheduleBlock-label')}>
            <span>{suggested.label}</span> <span className={classes(main && 'scheduleBlock-day')}>{suggested.day}</span>
          </span>
        </Button>
      )}
      {planned !== null && (
        <div className="scheduleBlock-planned">
          <p className={classes('scheduleBlock-plannedText', planned.late && 'scheduleBlock-late')}>{planned.text}</p>
          <div className="common-row">
            {planned.buttons.map(({ label, act }) => (
              <Button key={act.do} size="small" disabledFocusable={busy} onClick={() => void sidebar.act(act)}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
      {others.heading && <p className="common-quiet">{others.label}</p>}
      <div className="scheduleBlock-dates" role="group" aria-label={others.label}>
        {others.buttons.map(({ label, description, act }) => (
          <Button
            key={label}
            size="small"
            className="scheduleBlock-date"
            title={description ?? undefined}
            aria-label={description ?? undefined}
            disabledFocusable={busy}
            onClick={() => void sidebar.act(act)}
          >
            {label}
          </Button>
        ))}
        <Button
          size="small"
          className="scheduleBlock-date"
          aria-expanded={choosing}
          aria-controls={choosing ? id : undefined}
          onClick={() => setChoosing(!choosing)}
        >
          {own.label}…
        </Button>
        {choosing && <OwnDate id={id} own={own} />}
      </div>
    </div>
  );
}

function OwnDate({ id, own }: { readonly id: string; readonly own: ScheduleElement['own'] }) {
  const sidebar = useSidebar();
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      id={id}
      className="scheduleBlock-own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sidebar.act({ do: 'schedule-day', day, followUp: own.followUp });
      }}
    >
      <label className="common-quiet scheduleBlock-ownLabel" htmlFor={`${id}-day`}>
        {own.label}
      </label>
      <input
        ref={field}
        id={`${id}-day`}
        type="date"
        className="common-input"
        min={own.min}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit">{own.submit}</Button>
    </form>
  );
}
