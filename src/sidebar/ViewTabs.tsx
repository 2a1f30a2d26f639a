import { useRef, type KeyboardEvent } from 'react';
import { classes } from './classes';
import type { View } from './Sidebar';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import './ViewTabs.css';

const views: readonly View[] = ['conversation', 'today', 'templates', 'settings'];
/** The id of the panel that all tabs control; its content changes with the tab. */
export const panelId = 'retorno-view';
export const tabId = (view: View): string => `retorno-tab-${view}`;

/** The ways through the pane: one tab stop, arrows between (WAI-ARIA tabs pattern). */
export function ViewTabs() {
  const sidebar = useSidebar();
  const words = useWords();
  const current = useSidebarState((state) => state.view);
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const at = views.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = views[(to + views.length) % views.length] ?? 'conversation';
    sidebar.show(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={words.views.label}
      className="viewTabs-list"
      onKeyDown={move}
    >
      {views.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === current}
          aria-controls={panelId}
          tabIndex={view === current ? 0 : -1}
          className={classes('viewTabs-tab', view === current && 'viewTabs-current')}
          onClick={() => sidebar.show(view)}
        >
          {words.views[view]}
        </button>
      ))}
    </div>
  );
}
