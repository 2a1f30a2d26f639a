import { useState } from 'react';
import type { HistoryElement, HistoryEntry } from '../panel/PanelElement';
import { classes } from './classes';
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
import { MoreButton } from './MoreButton';
import { useSidebar, useWords } from './SidebarContext';
import './HistoryTimeline.css';

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

function Entry({ entry }: { readonly entry: HistoryEntry }) {
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
    <li className="historyTimeline-entry">
      <span className={classes('historyTimeline-icon', icon === 'received' && 'historyTimeline-theirs')} aria-hidden>
        <Icon />
      </span>
      <div>
        <div className="historyTimeline-line">
          <p className="historyTimeline-who">{title}</p>
          <span className="common-quiet">{at === null ? when : <time dateTime={at}>{when}</time>}</span>
        </div>
        {remarks.length > 0 && <p className="common-quiet historyTimeline-remarks">{remarks.join(' · ')}</p>}
        {shown !== null && <p className="common-body historyTimeline-text">{shown}</p>}
        {open.length > 0 && (
          <ul className="historyTimeline-open">
            {open.map(({ label, quote }) => (
              <li key={`${label}${quote}`} className="historyTimeline-badge" title={quote}>
                {label} · {words.history.open}
              </li>
            ))}
          </ul>
        )}
        {(long || act !== null) && (
          <div className="historyTimeline-buttons">
            {long && <MoreButton all={all} onAll={setAll} />}
            {act !== null && (
              <button type="button" className="common-link textButton" onClick={() => void sidebar.act(act.act)}>
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
  const [shown, setShown] = useState(PAGE);
  const { title, count, order, empty, older, entries } = history;
  return (
    <section className="common-card" aria-label={title}>
      <div className="historyTimeline-head">
        <h3 className="historyTimeline-title">{title}</h3>
        {entries.length > 0 && <span className="common-quiet">{order === null ? count : `${count}, ${order}`}</span>}
      </div>
      {entries.length === 0 && <p className="common-quiet">{empty}</p>}
      <ol className="historyTimeline-list">
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {entries.length > shown && (
        <button type="button" className="common-link textButton" onClick={() => setShown(shown + PAGE * 2)}>
          {older}
        </button>
      )}
    </section>
  );
}
