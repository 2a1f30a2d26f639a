import { freshenRows } from '../../../src/app/freshenRows';
import { loadSettings } from '../../../src/app/loadSettings';
import type { Ports } from '../../../src/app/Ports';
import { today } from '../../../src/app/today';
import { addBusinessDays } from '../../../src/core/followup/addBusinessDays';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import { inZone } from '../../../src/core/dates/inZone';
import type { LedgerEvent, MessageEvent } from '../../../src/core/ledger/LedgerEvent';
// In a pane the code of the rows arrives with that of the view.
import '../../../src/stores/indexeddb/indexedDbDue';
import { indexedDbStores } from '../../../src/stores/indexeddb/indexedDbStores';

const DAY = 86_400_000;
const zone = defaultCalendar.timeZone;
let now = Date.parse('2026-11-18T10:00:00-03:00');

const stores = indexedDbStores('today');
const nobody = { ok: false, failure: 'unsupported' } as const;
const ports: Ports = {
  host: {
    abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: false }),
    me: () => Promise.resolve({ ok: true, value: [{ name: 'Ana', address: 'ana@nexo.example' }] }),
    openItem: () => Promise.resolve({ ok: true, value: null }),
    onItemChanged: () => () => undefined,
    thread: () => Promise.resolve(nobody),
    history: () => Promise.resolve(nobody),
    mailbox: () => Promise.resolve(nobody),
    reply: () => Promise.resolve(nobody),
    insert: () => Promise.resolve(nobody),
    open: () => Promise.resolve(nobody),
  },
  ...{ ledger: stores.ledger, settings: stores.settings, due: stores.due },
  clock: { now: () => now, wait: (ms) => new Promise((done) => setTimeout(done, ms)) },
  clipboard: () => Promise.resolve({ ok: true, value: null }),
};

/** A message of a made-up conversation; every contact has a company of their own. */
function message(who: string, n: number, ms: number, sent: boolean, text: string): MessageEvent {
  const id = `${n}.${who}`;
  const [me, them] = [
    { name: 'Ana', address: 'ana@nexo.example' },
    { name: 'Carla Menezes', address: who },
  ];
  return {
    ...{ id: `msg:${id}#r1`, v: 1, at: inZone(ms, zone), zone, actor: 'reader', type: 'message', messageId: id },
    ...{ people: [who, `@${who.split('@')[1] ?? ''}`], thread: `t${Math.floor(n / 8)}.${who}`, subject: 'Proposta' },
    ...{ direction: sent ? 'sent' : 'received', from: sent ? me : them, to: [sent ? them : me], cc: [], text },
    ...{ source: 'message', forwarded: false, auto: null, failedRecipient: null, language: 'pt' },
    ...{ details: [], signals: [] },
  } as const;
}

/**
 * The events of contact `c`: an exchange of years that ended well for four in five of them; the others wait for a follow-up, spread over
 * the forty business days before and after today.
 */
function eventsOf(c: number, count: number): LedgerEvent[] {
  const who = `pessoa${c}@empresa${c}.example`;
  const open = c % 5 === 0;
  const day = addBusinessDays(inZone(now, zone).slice(0, 10), ((c / 5) % 40) - 42, defaultCalendar);
  const last = open ? Date.parse(`${day}T09:30:00-03:00`) : now - (60 + (c % 400)) * DAY;
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const ends = !open && back === 0;
    const sent = open ? back % 2 === 0 : back % 2 === 1;
    const text = ends ? 'Obrigada!' : 'Segue a proposta dos vidros temperados com prazo e condições de pagamento.';
    return message(who, index, last - back * 9 * DAY, sent, text);
  });
}

interface Opened {
  readonly ms: number;
  readonly done: number;
  readonly shown: number;
  readonly due: number;
}

/** Asks for a turn again and again; gives the longest wait for one, in ms, and stops. */
function watchTurns(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 0);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

const page = {
  /** Fills the ledger with `contacts` × `each` events; gives how long making all rows took and kept the page from its turn at most, in ms. */
  fill: async (contacts: number, each: number): Promise<{ readonly ms: number; readonly blocked: number }> => {
    let batch: LedgerEvent[] = [];
    for (let c = 0; c < contacts; c++) {
      batch.push(...eventsOf(c, each));
      if (batch.length < 5_000 && c < contacts - 1) continue;
      const stored = await ports.ledger.append(batch);
      if (!stored.ok) throw new Error(stored.failure);
      batch = [];
    }
    const start = performance.now();
    const turns = watchTurns();
    const settings = await loadSettings(ports);
    if (!settings.ok || !ports.due) throw new Error('settings');
    const me = { addresses: ['ana@nexo.example'], name: 'Ana', address: 'ana@nexo.example' };
    const made = await freshenRows(ports, ports.due, { settings: settings.value, me, now });
    if (!made.ok) throw new Error(made.failure);
    return { ms: performance.now() - start, blocked: turns() };
  },
  /** From nothing open to the first 25 rows of each list, as they are and as they are decided anew (`done`); `days` later than the filling. */
  open: async (days: number): Promise<Opened> => {
    now += days * DAY;
    const start = performance.now();
    let first = NaN;
    const list = await today(ports, { segment: null, stage: null, shown: 25 }, () => {
      if (Number.isNaN(first)) first = performance.now() - start;
      return true;
    });
    const done = performance.now() - start;
    if (!list.ok) throw new Error(list.failure);
    const shown = list.value.groups.reduce((sum, { items }) => sum + items.length, 0);
    return { ms: Number.isNaN(first) ? done : first, done, shown, due: list.value.counts.due };
  },
  /** How long the database takes to open and to give one small record, in ms: what nothing of ours can do without. */
  floor: async (): Promise<number> => {
    const start = performance.now();
    await stores.settings.load();
    return performance.now() - start;
  },
  /** From a new event of contact `c` to the list that takes it in. */
  refresh: async (c: number): Promise<number> => {
    now += 60_000;
    const who = `pessoa${c}@empresa${c}.example`;
    const known = await ports.ledger.eventsOf(who);
    const n = 900 + (known.ok ? known.value.length : 0);
    const stored = await ports.ledger.append([message(who, n, now, false, 'Qual é o prazo de entrega?')]);
    if (!stored.ok) throw new Error(stored.failure);
    const start = performance.now();
    const list = await today(ports, { segment: null, stage: null, shown: 25 });
    if (!list.ok) throw new Error(list.failure);
    return performance.now() - start;
  },
};
declare global {
  interface Window {
    todayPane: typeof page;
  }
}
window.todayPane = page;
