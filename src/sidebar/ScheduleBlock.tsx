import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ScheduleElement } from '../panel/PanelElement';
import { Disclosure } from './Disclosure';
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
  dates: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '6px' },
  date: {
    justifyContent: 'space-between',
    width: '100%',
    maxWidth: 'none',
    fontWeight: tokens.fontWeightRegular,
    flexWrap: 'wrap',
    columnGap: '8px',
  },
  dateDay: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  own: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: '6px',
    paddingTop: '4px',
  },
  ownLabel: { gridColumn: '1 / -1' },
});

/** One click takes the suggested date; other dates are behind it. Once planned: done, skip, cancel, move. */
export function ScheduleBlock({ schedule }: { readonly schedule: ScheduleElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const { main, planned, suggested, others, own } = schedule;
  return (
    <div className={common.stack}>
      {suggested !== null && (
        <Button
          appearance={main ? 'primary' : 'secondary'}
          className={styles.main}
          icon={<CalendarLtr20Regular />}
          disabledFocusable={busy}
          onClick={() => void sidebar.act(suggested.act)}
        >
          <span className={styles.label}>
            <span>{suggested.label}</span> <span className={styles.day}>{suggested.day}</span>
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
      <Disclosure label={others.label}>
        <div className={styles.dates}>
          {others.buttons.map(({ label, day, act }) => (
            <Button
              key={label}
              size="small"
              className={styles.date}
              disabledFocusable={busy}
              onClick={() => void sidebar.act(act)}
            >
              <span>{label}</span> <span className={styles.dateDay}>{day}</span>
            </Button>
          ))}
          <OwnDate own={own} />
        </div>
      </Disclosure>
    </div>
  );
}

function OwnDate({ own }: { readonly own: ScheduleElement['own'] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const [day, setDay] = useState('');
  const id = useId();
  return (
    <form
      className={styles.own}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sidebar.act({ do: 'schedule-day', day, followUp: own.followUp });
      }}
    >
      <label className={mergeClasses(common.quiet, styles.ownLabel)} htmlFor={id}>
        {own.label}
      </label>
      <input
        id={id}
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
