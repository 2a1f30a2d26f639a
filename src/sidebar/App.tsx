import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Ports } from '../app/Ports';
import type { Locale } from '../core/Locale';
import { loadWords } from '../i18n/loadWords';
import { hasWords } from '../i18n/wordsOf';
import './base.css';
import './Button.css';
import { afterPaint } from './afterPaint';
import { ConversationView } from './ConversationView';
import type { Sidebar as SidebarStore } from './Sidebar';
import { SidebarContext, useSidebar, useSidebarState, useWords } from './SidebarContext';
import { Skeleton } from './Skeleton';
import { createSidebar } from './store';
import { themeClass, type ThemeHint } from './theme';
import { panelId, tabId, ViewTabs } from './ViewTabs';
import './App.css';

// Nothing is told before something was done.
const NoticeBar = lazy(() => import('./NoticeBar'));

const views = {
  today: lazy(() => import(/* webpackChunkName: "today" */ './TodayView')),
  templates: lazy(() => import('./TemplatesView')),
  settings: lazy(() => import('./SettingsView')),
};

export interface AppProps {
  readonly ports: Ports;
  /** The language of the mail client, until the user sets one. */
  readonly locale: Locale;
  /** The colours of the mail client's windows; may change while the pane is open. */
  readonly theme: ThemeHint;
  /** Called once when the first conversation is shown with its draft, or there is none: what can wait may begin. */
  readonly onReady?: () => void;
}

function CurrentView() {
  const words = useWords();
  const view = useSidebarState((state) => state.view);
  if (view === 'conversation') return <ConversationView />;
  const View = views[view];
  return (
    <Suspense fallback={<Skeleton label={words.loading} />}>
      <View />
    </Suspense>
  );
}

/** Says what happened to those who do not see it. */
function LiveRegion() {
  const notice = useSidebarState((state) => state.notice);
  return (
    <div className="common-hidden" role="status" aria-live="polite">
      {notice !== null && <span key={notice.id}>{notice.text}</span>}
    </div>
  );
}

function Pane() {
  const sidebar = useSidebar();
  const view = useSidebarState((state) => state.view);
  const locale = useSidebarState((state) => state.locale);
  const busy = useSidebarState((state) => state.busy);
  const told = useSidebarState((state) => state.notice !== null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => sidebar.start(), [sidebar]);
  useEffect(() => {
    // An act may take away the button that had the focus: whoever works by keyboard stays in the view.
    if (busy === null && sidebar.getState().notice !== null && document.activeElement === document.body) {
      panel.current?.focus({ preventScroll: true });
    }
  }, [busy, sidebar]);
  return (
    <div className="pane" lang={locale}>
      <ViewTabs />
      <div className="pane-scroll">
        <div ref={panel} id={panelId} role="tabpanel" aria-labelledby={tabId(view)} tabIndex={-1} className="pane-view">
          <CurrentView />
        </div>
        <div className="pane-notice">
          {told && (
            <Suspense fallback={null}>
              <NoticeBar />
            </Suspense>
          )}
        </div>
      </div>
      <LiveRegion />
    </div>
  );
}

/** Whether the words of a locale are at hand; asks for them where they are not. */
function useLoadedWords(locale: Locale): boolean {
  const [loaded, setLoaded] = useState<Locale | null>(null);
  const ready = loaded === locale || hasWords(locale);
  useEffect(() => {
    if (!ready)
      void loadWords(locale).then(
        () => setLoaded(locale),
        () => undefined,
      );
  }, [ready, locale]);
  return ready;
}

/** Calls back once, when nothing that the person waits for is under way. */
function useOnReady(sidebar: SidebarStore, onReady: (() => void) | undefined): void {
  useEffect(() => {
    if (onReady === undefined) return undefined;
    const look = (): void => {
      const { phase, drafting } = sidebar.getState();
      if (phase === 'loading' || drafting) return;
      stop();
      void afterPaint().then(onReady);
    };
    const stop = sidebar.subscribe(look);
    look();
    return stop;
  }, [sidebar, onReady]);
}

function Sidebar({ ports, locale, theme, onReady }: AppProps) {
  const [sidebar] = useState(() => createSidebar(ports, locale));
  useOnReady(sidebar, onReady);
  return (
    <div className={themeClass(theme)}>
      <SidebarContext value={sidebar}>
        <Pane />
      </SidebarContext>
    </div>
  );
}

/** The whole sidebar: one pane of a mail client, whatever the client. */
export function App(props: AppProps) {
  return useLoadedWords(props.locale) ? <Sidebar {...props} /> : null;
}
