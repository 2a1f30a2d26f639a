import type { Ports } from '../../../src/app/Ports';
import type { MailMessage } from '../../../src/core/mail/MailMessage';
import type { Clock } from '../../../src/core/ports/Clock';
import type { MailHost, ReplyContent } from '../../../src/core/ports/MailHost';
import { fileHost } from '../../../src/entries/read/fileHost';
import { memoryLedger } from '../../../src/stores/memory/memoryLedger';
import { memorySettings } from '../../../src/stores/memory/memorySettings';
import { ana } from './mail';

/** A clock that stands still until it is told otherwise; a wait of nothing is over at once. */
export interface TestClock extends Clock {
  set(iso: string): void;
  /** Resolves once somebody waits. */
  waitedFor(): Promise<void>;
  /** Lets time pass: every wait of at most `ms` is over. */
  pass(ms: number): void;
}

export function testClock(iso: string): TestClock {
  let now = Date.parse(iso);
  let waits: { readonly ms: number; readonly end: () => void }[] = [];
  return {
    now: () => now,
    wait: (ms) => (ms === 0 ? Promise.resolve() : new Promise((end) => waits.push({ ms, end }))),
    waitedFor: async () => {
      while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    },
    set: (moment) => (now = Date.parse(moment)),
    pass: (ms) => {
      now += ms;
      waits.filter((wait) => wait.ms <= ms).forEach((wait) => wait.end());
      waits = waits.filter((wait) => wait.ms > ms);
    },
  };
}

export interface TestPorts extends Ports {
  readonly clock: TestClock;
  /** What was put on the clipboard and what reached the reply window. */
  readonly copied: { readonly text: string; readonly html: string }[];
  readonly replies: ReplyContent[];
}

/** The mailbox of Ana with these messages, the newest open, at `iso`; `change` makes the host differ. */
export function testPorts(messages: readonly MailMessage[], iso: string, change: Partial<MailHost> = {}): TestPorts {
  const copied: TestPorts['copied'] = [];
  const replies: ReplyContent[] = [];
  const host = fileHost(messages, [ana]);
  return {
    host: {
      ...host,
      abilities: () => ({ ...host.abilities(), reply: true }),
      reply: (_item, content) => {
        replies.push(content);
        return Promise.resolve({ ok: true, value: null });
      },
      ...change,
    },
    ledger: memoryLedger(),
    settings: memorySettings(),
    clock: testClock(iso),
    clipboard: (content) => {
      copied.push(content);
      return Promise.resolve({ ok: true, value: null });
    },
    timeZone: 'America/Sao_Paulo',
    copied,
    replies,
  };
}
