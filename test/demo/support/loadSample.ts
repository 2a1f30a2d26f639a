import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../../../src/core/mail/parseMessage';
import type { MailMessage } from '../../../src/core/mail/MailMessage';
import type { DemoMemory } from '../../../src/demo/DemoMemory';
import { demoMailbox, type DemoMailbox } from '../../../src/demo/demoMailbox';

export const sampleFolder = 'src/demo/mailbox';

/** What the sample mailbox should be read as; beside it stand the messages. */
export interface Expected {
  readonly me: readonly string[];
  readonly now: string;
  readonly timeZone: string;
  readonly threads: readonly ExpectedThread[];
}

export interface ExpectedThread {
  readonly thread: string;
  /** The newest message of the thread, relative to the mailbox folder. */
  readonly newest: string;
  readonly contact: string;
  readonly name?: string;
  readonly action: string;
  readonly waitingOn?: string;
  /** The day on which the step is due, YYYY-MM-DD in the mailbox's zone. */
  readonly due?: string;
  readonly attempts?: number;
  /** Messages of the thread, those rebuilt from quoted text included. */
  readonly messages?: number;
  /** How many people outside are on the thread. */
  readonly people?: number;
  /** Who is to be written to instead. */
  readonly person?: string;
  /** What holds for others on the thread. */
  readonly others?: Readonly<Record<string, { readonly action: string }>>;
}

export const expected = JSON.parse(readFileSync(join(sampleFolder, 'expected.json'), 'utf8')) as Expected;

/** Every message of the sample mailbox; `hostId` is its path inside the folder. */
export async function sampleMessages(): Promise<MailMessage[]> {
  const files = readdirSync(sampleFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.eml'),
  );
  return Promise.all(files.map((file) => parseMessage(new Uint8Array(readFileSync(join(sampleFolder, file))), file)));
}

/** A memory that forgets with the test. */
export function noMemory(): DemoMemory {
  let sent: readonly MailMessage[] = [];
  let read: readonly string[] = [];
  let time: number | null = null;
  return {
    sent: () => sent,
    keepSent: (messages) => void (sent = messages),
    read: () => read,
    keepRead: (ids) => void (read = ids),
    time: () => time,
    keepTime: (ms) => void (time = ms),
    forget: () => undefined,
  };
}

/** The demo's mail client with the sample mailbox loaded and nothing open. */
export async function sampleMailbox(messages: readonly MailMessage[], memory = noMemory()): Promise<DemoMailbox> {
  const mailbox = demoMailbox(memory);
  const sample = { me: expected.me, now: expected.now, timeZone: expected.timeZone };
  await mailbox.load({
    about: { sample, found: messages.length, offered: messages.length, packs: 1 },
    pack: async () => messages,
  });
  return mailbox;
}
