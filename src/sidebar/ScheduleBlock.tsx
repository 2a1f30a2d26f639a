import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ScheduleElement } from '../panel/PanelElement';
import { CalendarLtr20Regular } from './icons';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  main: { width: '100%', maxWidth: 'none', minHeight: '44px', padding: '5px 10px' },
  label: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    lineHeight: tokens.lineHeightBase200,
  },
  day: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  planned: { display: 'flex', flexDirection: 'column', gap: '8px' },
  plannedText: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  late: { color: tokens.colorPaletteRedForeground1 },
  compact: { width: '100%', maxWidth: 'none', fontWeight: tokens.fontWeightRegular },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  date: { minWidth: 0, padding: '2px 6px', fontWeight: tokens.fontWeightRegular },
  own: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: '6px',
    paddingTop: '4px',
  },
  ownLabel: { gridColumn: '1 / -1' },
});

/** One click takes the suggested date, with other dates beside it. Once planned: done, skip, cancel, move. */
export function ScheduleBlock({ schedule }: { readonly schedule: ScheduleElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [choosing, setChoosing] = useState(false);
  const { main, instead, planned, suggested, others, own } = schedule;
  const id = useId();
  return (
    <div className={common.stack}>
      {instead !== null && <p className={common.quiet}>{instead}</p>}
      {suggested !== null && (
        <Button
          appearance={main ? 'primary' : 'secondary'}
          className={main ? styles.main : styles.compact}
          icon={main ? <CalendarLtr20Regular /> : null}
          disabledFocusable={busy}
          onClick={() => void sidebar.act(suggested.act)}
        >
          <span className={mergeClasses(main && styles.label)}>
            <span>{suggested.label}</span> <span className={mergeClasses(main && styles.day)}>{suggested.day}</span>
          </span>
        </Button>
      )}
      {planned !== null && (
        <div className={styles.planned}>
          <p className={mergeClasses(styles.plannedText, planned.late && styles.late)}>{planned.text}</p>
          <div className={common.row}>
            {planned.buttons.map(({ label, act }) => (
              <Button key={act.do} size="small" disabledFocusable={busy} onClick={() => void sidebar.act(act)}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
      {others.heading && <p className={common.quiet}>{others.label}</p>}
      <div className={styles.dates} role="group" aria-label={others.label}>
        {others.buttons.map(({ label, description, act }) => (
          <Button
            key={label}
            size="small"
            className={styles.date}
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
          className={styles.date}
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
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      id={id}
      className={styles.own}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sidebar.act({ do: 'schedule-day', day, followUp: own.followUp });
      }}
    >
      <label className={mergeClasses(common.quiet, styles.ownLabel)} htmlFor={`${id}-day`}>
        {own.label}
      </label>
      <input
        ref={field}
        id={`${id}-day`}
        type="date"
        className={common.input}
        min={own.min}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit">{own.submit}</Button>
    </form>
  );
}
