import { useEffect, useMemo, useState } from 'react';
import { today as readToday, type Today } from '../app/today';
import { funnel as countStages } from '../app/funnel';
import type { Segment, Stage } from '../core/contact/Contact';
import { todayText } from '../i18n/todayText';
import { carryOutToday } from '../panel/carryOutToday';
import { isSegment, isStage } from '../panel/choices';
import { outcomeText } from '../panel/outcomeText';
import type { TodayAct } from '../panel/TodayAct';
import { todayView, type TodayRow } from '../panel/todayView';
import { ChoiceSelect } from './ChoiceSelect';
import { classes } from './classes';
import { CheckmarkCircle16Regular } from './icons';
import { useSidebar, useSidebarState } from './SidebarContext';
import { Skeleton } from './Skeleton';
import { TodayList } from './TodayList';
import './TodayView.css';

/** Rows of a group that are asked for at first, and added by each request for more: a thousand contacts must not delay the first. */
const PAGE = 25;

interface Query {
  readonly segment: Segment | null;
  readonly stage: Stage | null;
  readonly shown: number;
}

/** Who is due today, most important first: opened, done, put off or skipped from here. */
export default function TodayView() {
  const sidebar = useSidebar();
  const locale = useSidebarState((state) => state.locale);
  const changes = useSidebarState((state) => state.changes);
  const [query, setQuery] = useState<Query>({ segment: null, stage: null, shown: PAGE });
  const [read, setRead] = useState<{ readonly today: Today; readonly query: Query } | string | null>(null);
  const [funnel, setFunnel] = useState<Readonly<Record<Stage, number>> | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let wanted = true;
    const show = (today: Today): boolean => {
      if (wanted) setRead({ today, query });
      return wanted;
    };
    void readToday(sidebar.ports, query, show).then((outcome) => {
      if (!wanted) return;
      setRead(outcome.ok ? { today: outcome.value, query } : outcomeText(sidebar.getState().locale, outcome));
    });
    return () => {
      wanted = false;
    };
  }, [sidebar, changes, query]);
  // After the list: it is what is looked at first.
  const listed = read !== null;
  useEffect(() => {
    if (!listed) return undefined;
    let wanted = true;
    void countStages(sidebar.ports).then((outcome) => {
      if (wanted && outcome.ok) setFunnel(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [sidebar, changes, listed]);

  const view = useMemo(
    () =>
      read === null || typeof read === 'string'
        ? null
        : todayView(read.today, locale, sidebar.ports.host.abilities(), { ...read.query, funnel }),
    [read, locale, sidebar, funnel],
  );
  const words = todayText(locale);
  if (typeof read === 'string') return <p className="common-body">{read}</p>;
  if (read === null || view === null) return <Skeleton label={words.loading} />;

  const { settings } = read.today;
  async function act({ key, item }: TodayRow, what: TodayAct): Promise<void> {
    setBusy(true);
    const told = await carryOutToday(sidebar.ports, item, what, settings, locale);
    setBusy(false);
    sidebar.tell({ ...told, person: key });
  }
  const filter = (change: Partial<Query>): void => setQuery({ ...query, ...change, shown: PAGE });
  const { title, summary, empty, groups, partial } = view;
  return (
    <div className="common-stack">
      <div className="todayView-head">
        <h2 className="todayView-title">{title}</h2>
        <ChoiceSelect
          choice={{ ...view.filter, value: query.segment ?? '' }}
          onPick={(value) => filter({ segment: isSegment(value) ? value : null })}
        />
      </div>
      <div className="common-row" role="group" aria-label={view.stages.label}>
        {view.stages.options.map(({ value, label }) =>
          value === '' ? null : (
            <button
              key={value}
              type="button"
              aria-pressed={value === query.stage}
              className={classes('chip', value === query.stage && 'chip-current')}
              onClick={() => filter({ stage: isStage(value) && value !== query.stage ? value : null })}
            >
              {label}
            </button>
          ),
        )}
      </div>
      {empty === null ? (
        <p className="common-quiet">{summary}</p>
      ) : (
        <div className="common-card todayView-empty">
          {empty.cheerful && (
            <span className="todayView-cheer" aria-hidden>
              <CheckmarkCircle16Regular />
            </span>
          )}
          <strong>{empty.title}</strong>
          <span className="common-quiet">{empty.text}</span>
        </div>
      )}
      <TodayList
        groups={groups}
        busy={busy}
        onOpen={({ open }) => open !== null && void sidebar.act(open.act)}
        onAct={(row, what) => void act(row, what)}
        onMore={() => setQuery({ ...query, shown: query.shown + PAGE * 4 })}
      />
      {partial !== null && <p className="common-quiet">{partial}</p>}
    </div>
  );
}
