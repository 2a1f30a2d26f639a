import type { ReactElement } from 'react';
import type { Locale } from '../core/Locale';
import type { DemoClient, DemoTheme, View } from './View';
import type { MailboxAbout } from './MailSource';
import { dayInWords } from './dateText';

interface Props {
  readonly view: View;
  readonly about: MailboxAbout | null;
  readonly theme: DemoTheme;
  readonly client: DemoClient;
  readonly onClient: (client: DemoClient) => void;
  readonly onTheme: (theme: DemoTheme) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onRestart: () => void;
}

const languages: Readonly<Record<Locale, string>> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };
const clients: readonly (readonly [DemoClient, string])[] = [
  ['outlook', 'Outlook'],
  ['gmail', 'Gmail'],
];
const icons: Readonly<Record<DemoTheme, string>> = { light: '☀', dark: '☾', contrast: '◐' };

/** The top of the page: whose mailbox this is, on which day it stands, and how it looks. */
export function DemoHeader(props: Props): ReactElement {
  const { view, about, theme, client, onTheme, onClient, onLocale, onRestart } = props;
  const { words, locale, clock, timeZone } = view;
  return (
    <header className="top">
      <p className="brand">
        <span className="mark" aria-hidden="true">
          ↩
        </span>
        <strong>{words.title}</strong> <span className="tagline">{words.tagline}</span>
      </p>
      {about === null ? null : about.sample !== null ? (
        <p className="today" title={words.sampleNote}>
          <strong>{words.sampleNow(dayInWords(clock.now(), locale, timeZone))}</strong>
          <span>{words.sampleNote}</span>
        </p>
      ) : (
        <p className="today">
          <span>
            {about.found > about.offered ? words.newest(about.offered, about.found) : words.own(about.offered)}
          </span>
        </p>
      )}
      <div className="switches">
        {about?.sample ? (
          <button type="button" className="plain" title={words.restartNote} onClick={onRestart}>
            {words.restart}
          </button>
        ) : null}
        {about?.gmail ? (
          <div className="themes clients" role="group" aria-label={words.client}>
            {clients.map(([one, name]) => (
              <button key={one} type="button" aria-pressed={one === client} onClick={() => onClient(one)}>
                {name}
              </button>
            ))}
          </div>
        ) : null}
        <div className="themes" role="group" aria-label={words.theme}>
          {(['light', 'dark', 'contrast'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === theme}
              aria-label={words.themes[one]}
              title={words.themes[one]}
              onClick={() => onTheme(one)}
            >
              <span aria-hidden="true">{icons[one]}</span>
            </button>
          ))}
        </div>
        <select
          aria-label={words.language}
          value={locale}
          onChange={(event) => {
            const chosen = event.target.value;
            if (chosen === 'pt-BR' || chosen === 'en' || chosen === 'es') onLocale(chosen);
          }}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
