import { createRoot } from 'react-dom/client';
import { foresee } from '../app/foresee';
import type { Ports } from '../app/Ports';
import { copyToClipboard } from '../hosts/browser/copyToClipboard';
import { interfaceLocale } from '../hosts/browser/interfaceLocale';
import { systemClock } from '../hosts/browser/systemClock';
import { themeHint } from '../hosts/browser/themeHint';
import { absentHost } from '../hosts/outlook/absentHost';
import { officeReady } from '../hosts/outlook/officeReady';
import { outlookHost } from '../hosts/outlook/outlookHost';
import { outlookTheme } from '../hosts/outlook/outlookTheme';
import { loadWords } from '../i18n/loadWords';
import { App } from '../sidebar/App';
import '../sidebar/themes.css';
import { indexedDbStores } from '../stores/indexeddb/indexedDbStores';

/** How long Outlook may take to greet the pane, in ms: the skeleton stands meanwhile. */
const GREETING_MS = 20_000;

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no place for the pane.');

// Asked for now, so that it comes while Outlook greets the pane.
const browserLocale = interfaceLocale(navigator.language);
void loadWords(browserLocale).catch(() => undefined);
void foresee(browserLocale);

const { ledger, due, settings } = indexedDbStores('retorno');
const outlook = await officeReady(GREETING_MS);
const ports: Ports = {
  host: outlook ? outlookHost() : absentHost('offline'),
  ledger,
  due,
  settings,
  clock: systemClock,
  clipboard: copyToClipboard,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
const locale = interfaceLocale(outlook ? Office.context.displayLanguage : navigator.language);
await loadWords(locale);
const theme = outlook ? outlookTheme() : { now: themeHint, watch: () => undefined };

const root = createRoot(element);
const draw = (): void => root.render(<App ports={ports} locale={locale} theme={theme.now()} />);
document.documentElement.lang = locale;
theme.watch(draw);
draw();
