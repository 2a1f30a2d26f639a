import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Ports } from '../app/Ports';
import type { Locale } from '../core/Locale';
import { loadWords } from '../i18n/loadWords';
import { hasWords } from '../i18n/wordsOf';
import { afterPaint } from './afterPaint';
import { ConversationView } from './ConversationView';
import { SidebarContext, useSidebar, useSidebarState, useWords } from './SidebarContext';
import { Skeleton } from './Skeleton';
import type { Sidebar as SidebarStore } from './Sidebar';
import { createSidebar } from './store';
import { themeClass, type ThemeHint } from './theme';
import { useCommonStyles } from './useCommonStyles';
import { panelId, tabId, ViewTabs } from './ViewTabs';

// Nothing is told before something was done.
const NoticeBar = lazy(() => import('./NoticeBar'));

const views = {
  today: lazy(() => import(/* webpackChunkName: "today" */ './TodayView')),
  templates: lazy(() => import('./TemplatesView')),
  settings: lazy(() => import('./SettingsView')),
};

const useStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarWidth: 'thin' },
  view: { maxWidth: '560px', margin: '0 auto', padding: '12px 12px 24px', ':focus-visible': { outline: 'none' } },
  notice: { position: 'sticky', bottom: '8px', zIndex: 1, margin: '0 8px 8px', maxWidth: '560px' },
});

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
  const common = useCommonStyles();
  const notice = useSidebarState((state) => state.notice);
  return (
    <div className={common.hidden} role="status" aria-live="polite">
      {notice !== null && <span key={notice.id}>{notice.text}</span>}
    </div>
  );
}

function Pane() {
  const styles = useStyles();
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
    <div className={styles.root} lang={locale}>
      <ViewTabs />
      <div className={styles.scroll}>
        <div
          ref={panel}
          id={panelId}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          tabIndex={-1}
          className={styles.view}
        >
          <CurrentView />
        </div>
        <div className={styles.notice}>
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

/** Its variables come from the style sheet. */
const noTheme = {};

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
    <FluentProvider
      theme={noTheme}
      className={themeClass(theme)}
      style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      <SidebarContext value={sidebar}>
        <Pane />
      </SidebarContext>
    </FluentProvider>
  );
}

/** The whole sidebar: one pane of a mail client, whatever the client. */
export function App(props: AppProps) {
  return useLoadedWords(props.locale) ? <Sidebar {...props} /> : null;
}
