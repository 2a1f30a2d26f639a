import { createRoot } from 'react-dom/client';
import { foresee } from '../app/foresee';
import { indexMailbox } from '../app/indexMailbox';
import type { Ports } from '../app/Ports';
import { DemoApp } from '../demo/DemoApp';
import '../demo/demo.css';
import { demoClock } from '../demo/demoClock';
import { demoHost } from '../demo/demoHost';
import { demoMailbox } from '../demo/demoMailbox';
import { openMailSource } from '../demo/openMailSource';
import { openedFirst, rememberOpen } from '../demo/pageAddress';
import { storageMemory } from '../demo/storageMemory';
import { copyToClipboard } from '../hosts/browser/copyToClipboard';
import { interfaceLocale } from '../hosts/browser/interfaceLocale';
import { loadWords } from '../i18n/loadWords';
import { App } from '../sidebar/App';
import '../sidebar/themes.css';
import { indexedDbStores } from '../stores/indexeddb/indexedDbStores';

const element = document.getElementById('app');
if (element === null) throw new Error('The page has no place for the demo.');

const locale = interfaceLocale(navigator.language);
// Asked for now, so that they come together with the mailbox; most mail is in the reader's own language.
void loadWords(locale).catch(() => undefined);
void foresee(locale);

const source = await openMailSource().catch(() => null);
const sample = source?.about.sample ?? null;
// The sample's ledger and the user's own never mix.
const name = sample === null ? 'retorno-own' : 'retorno-demo';
const memory = storageMemory(() => localStorage, name);
const mailbox = demoMailbox(memory);
const stores = indexedDbStores(name);
const ports: Ports = {
  host: demoHost(mailbox),
  ledger: stores.ledger,
  due: stores.due,
  settings: stores.settings,
  clock: demoClock(sample?.now ?? null, memory),
  clipboard: copyToClipboard,
  timeZone: sample?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
};

async function restart(): Promise<void> {
  memory.forget();
  await stores.close();
  indexedDB.deleteDatabase(name);
  location.reload();
}

/** How long the rest of the mailbox waits at most for the first conversation to be in view, in ms. */
const FIRST_MS = 3_000;
let ready = (): void => undefined;
const shown = Promise.race([new Promise<void>((resolve) => (ready = resolve)), ports.clock.wait(FIRST_MS)]);

createRoot(element).render(
  <DemoApp
    mailbox={mailbox}
    clock={ports.clock}
    about={source?.about ?? null}
    locale={locale}
    timeZone={ports.timeZone}
    onRestart={() => void restart()}
    sidebar={(look) => <App key={look.locale} ports={ports} locale={look.locale} theme={look.theme} onReady={ready} />}
  />,
);
if (source === null) mailbox.state.setState({ phase: 'failed' });
else {
  rememberOpen(mailbox);
  await mailbox.load(source, openedFirst, shown);
  // In the background: Today knows everyone before a second message was opened.
  await indexMailbox(ports);
}
