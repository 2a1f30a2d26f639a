import { createRoot } from 'react-dom/client';
import type { Locale } from '../core/Locale';
import { DemoApp } from '../demo/DemoApp';
import '../demo/demo.css';
import { demoClock } from '../demo/demoClock';
import { demoMailbox } from '../demo/demoMailbox';
import { openMailSource } from '../demo/openMailSource';
import { storageMemory } from '../demo/storageMemory';

const element = document.getElementById('app');
if (element === null) throw new Error('The page has no place for the demo.');
const root = createRoot(element);

const wanted = navigator.language.slice(0, 2);
const locale: Locale = wanted === 'en' || wanted === 'es' ? wanted : 'pt-BR';

const source = await openMailSource().catch(() => null);
const sample = source?.about.sample ?? null;
const name = sample === null ? 'retorno-own' : 'retorno-demo';
const memory = storageMemory(localStorage, name);
const mailbox = demoMailbox(memory);
const clock = demoClock(sample?.now ?? null, memory);

root.render(
  <DemoApp
    mailbox={mailbox}
    clock={clock}
    about={source?.about ?? null}
    locale={locale}
    timeZone={sample?.timeZone}
    onRestart={() => {
      memory.forget();
      location.reload();
    }}
    sidebar={() => null}
  />,
);
if (source === null) mailbox.state.setState({ phase: 'failed' });
else await mailbox.load(source);
