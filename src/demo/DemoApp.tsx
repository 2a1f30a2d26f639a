import { lazy, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../core/Locale';
import type { Clock } from '../core/ports/Clock';
import type { DemoMailbox } from './demoMailbox';
import type { MailboxAbout } from './MailSource';
import type { DemoClient, DemoTheme, View } from './View';
import { DemoHeader } from './DemoHeader';
import { MessageList } from './MessageList';
import { Splitter, sidebarWidth } from './Splitter';
import { ThreadView } from './ThreadView';
import { usePreference } from './usePreference';
import { wordsFor } from './words';

interface Props {
  readonly mailbox: DemoMailbox;
  readonly clock: Clock;
  readonly about: MailboxAbout | null;
  /** The language to begin with. */
  readonly locale: Locale;
  readonly timeZone: string | undefined;
  readonly onRestart: () => void;
  /** The product itself, at the right. */
  readonly sidebar: (look: { readonly theme: DemoTheme; readonly locale: Locale }) => ReactNode;
}

/** Gmail's cards are nobody's first view: not a byte of their preview comes before it is asked for. */
const GmailPreview = lazy(() => import('./gmail/GmailPreview'));

type Pane = 'list' | 'message' | 'sidebar';
const panes: readonly Pane[] = ['list', 'message', 'sidebar'];

/** A small mail client: conversations, the open one, and the sidebar beside it; one of the three at a time on narrow screens. */
export function DemoApp({ mailbox, clock, about, locale: first, timeZone, onRestart, sidebar }: Props): ReactElement {
  const [locale, setLocale] = usePreference<Locale>('locale', first);
  const [theme, setTheme] = usePreference<DemoTheme>('theme', preferredTheme());
  const [client, setClient] = usePreference<DemoClient>('client', 'outlook');
  const [width, setWidth] = usePreference('width', sidebarWidth.usual);
  const [pane, setPane] = useState<Pane>('list');
  const phase = useStore(mailbox.state, (state) => state.phase);
  const words = wordsFor(locale);
  const view: View = { mailbox, words, locale, clock, timeZone };
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale;
  }, [theme, locale]);

  return (
    <div className="app" data-pane={pane} style={{ '--sidebar': `${width}px` } as React.CSSProperties}>
      <DemoHeader
        {...{ view, about, theme, client, onTheme: setTheme, onClient: setClient, onLocale: setLocale, onRestart }}
      />
      {phase === 'failed' ? (
        <p className="failed" role="alert">
          {words.failed}
        </p>
      ) : null}
      <MessageList view={view} onOpen={() => setPane('message')} />
      <ThreadView view={view} onBack={() => setPane('list')} />
      <aside className="edge" aria-label={words.title}>
        <Splitter width={width} label={words.resize} onWidth={setWidth} />
        <div className="side">
          {client === 'gmail' && about?.gmail ? (
            <Suspense fallback={null}>
              <GmailPreview mailbox={mailbox} locale={locale} />
            </Suspense>
          ) : (
            sidebar({ theme, locale })
          )}
        </div>
      </aside>
      <nav className="panes" aria-label={words.viewsLabel}>
        {panes.map((one) => (
          <button key={one} type="button" aria-current={one === pane ? 'true' : undefined} onClick={() => setPane(one)}>
            {words.views[one]}
          </button>
        ))}
      </nav>
    </div>
  );
}

function preferredTheme(): DemoTheme {
  if (matchMedia('(forced-colors: active), (prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
