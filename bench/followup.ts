import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openDetails } from '../src/core/details/openDetails';
import { defaultCadence } from '../src/core/followup/defaultCadence';
import { defaultCalendar } from '../src/core/followup/defaultCalendar';
import { standOf } from '../src/core/followup/standOf';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { historyOf } from '../src/core/ledger/historyOf';
import type { LedgerEvent } from '../src/core/ledger/LedgerEvent';
import { bundlePage } from '../test/browser/support/bundlePage';
import { findBrowser } from '../test/browser/support/findBrowser';
import { serveFiles } from '../test/browser/support/serveFiles';
import { contact, readScenario } from '../test/scenarios/readScenario';

/**
 * What deciding costs: status and next step of one contact with 200 events, in Node; Today from rows in Chromium's IndexedDB, with the
 * browser started anew before each opening, at 1,000 and 10,000 contacts of 20 events and 100,000 of 2 (`npm run bench -- followup`;
 * `CONTACTS=1000,10000` for fewer). `floor`: what opening the database alone takes then; `next day`: the first list of a new day, and when
 * it is decided anew; `all made`: the rows of everybody, and how long that kept the page from its turn at most. Targets: 0.2 ms; first screen
 * 150 ms at 10,000 contacts; 20 ms after one event.
 */
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** Two hundred events of one contact: exchanges, touches elsewhere and plans, over three years. */
function twoHundred(): LedgerEvent[] {
  const lines: string[] = [];
  const start = Date.parse('2023-01-09T00:00:00Z');
  for (let n = 0; n < 200; n++) {
    const day = new Date(start + n * 5 * 86_400_000).toISOString().slice(0, 10);
    const kinds = [
      'me: Segue a proposta revisada, com o prazo que combinamos na visita.',
      'them: Recebi. Quanto custa a instalação? [question = Quanto custa a instalação?]',
      'me: A instalação custa R$ 900; envio o contrato amanhã. [promise 2023-01-10 = envio o contrato amanhã]',
      'user: whatsapp',
      'them: Obrigada!',
      'me: Segue o contrato. Podemos marcar a visita? [question = Podemos marcar a visita?]',
    ];
    lines.push(`${day} 10:00 ${kinds[(n + 4) % kinds.length] ?? ''}`);
  }
  return readScenario(lines);
}

async function engine(): Promise<void> {
  await learnLanguages(['pt']);
  const events = twoHundred();
  const now = Date.parse('2025-11-18T10:00:00-03:00');
  const carla = {
    address: contact,
    name: 'Carla',
    firstName: 'Carla',
    title: null,
    company: null,
    phones: [],
  } as const;
  const person = { ...carla, language: 'pt', formality: 'informal' } as const;
  const [folds, steps, first]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < 400; run++) {
    // Fresh objects: what is counted once for a history is counted again.
    const copies = structuredClone(events);
    const begin = performance.now();
    const history = historyOf(contact, copies);
    const folded = performance.now();
    const open = openDetails(history.messages, history.kept, { ms: now, timeZone: defaultCalendar.timeZone });
    const read = performance.now();
    standOf({
      history,
      contact: person,
      ...{ cadence: defaultCadence, calendar: defaultCalendar, now, open, threadKey: 'a' },
    });
    const end = performance.now();
    (run < 5 ? first : steps).push(end - read);
    if (run >= 5) folds.push(folded - begin);
  }
  const cells = (ms: number): string => `${ms.toFixed(3).padStart(8)} ms`;
  console.log(`status and next step, 200 events          median ${cells(median(steps))}   target 0.2 ms`);
  console.log(`  the first of a program                         ${cells(first[0] ?? NaN)}`);
  console.log(`history from the 200 events               median ${cells(median(folds))}`);
}

async function todayAt(contacts: number): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser is installed here.');
  const bundle = await bundlePage('todayPane.ts');
  const server = await serveFiles({ folders: { '/': bundle.folder } });
  const profile = mkdtempSync(join(tmpdir(), 'retorno-today-'));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const visit = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
    const page = await context.newPage();
    await page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
    await page.goto(`${server.origin}/todayPane.html`);
    const value = await work(page);
    await context.close();
    return value;
  };
  try {
    const each = contacts > 10_000 ? 2 : 20;
    const filling = [contacts, each] as const;
    const made = await visit((page) =>
      page.evaluate(([count, events]) => window.todayPane.fill(count, events), filling),
    );
    const [floor, cold]: [number[], number[]] = [[], []];
    let seen = { shown: 0, due: 0 };
    let refreshed: number[] = [];
    for (let n = 0; n < 5; n++) {
      floor.push(await visit((page) => page.evaluate(() => window.todayPane.floor())));
      const { opened, after } = await visit(async (page) => ({
        opened: await page.evaluate(() => window.todayPane.open(0)),
        after: await page.evaluate(async () => {
          const times: number[] = [];
          for (let c = 1; c <= 11; c++) times.push(await window.todayPane.refresh(c * 5));
          return times;
        }),
      }));
      cold.push(opened.ms);
      seen = opened;
      // The first one loads the language.
      refreshed = [...refreshed, ...after.slice(1)];
    }
    const nextDay = await visit((page) => page.evaluate(() => window.todayPane.open(1)));
    const ms = (value: number): string => `${value.toFixed(0).padStart(7)} ms`;
    const times = [median(floor), median(cold), median(refreshed), nextDay.ms, nextDay.done, made.ms, made.blocked];
    const counts = [contacts, contacts * each, seen.due, seen.shown].map((count) => String(count).padStart(8));
    console.log([...counts, ...times.map(ms)].join(' '));
  } finally {
    await server.close();
    bundle.remove();
    rmSync(profile, { recursive: true, force: true });
  }
}

await engine();
console.log(
  '\ncontacts   events  due now    shown     floor       cold  one event   next day   … decided   all made  … blocked',
);
const asked = (process.env['CONTACTS'] ?? '1000,10000,100000').split(',').map(Number);
for (const contacts of asked.filter((count) => count > 0)) await todayAt(contacts);
