import type { Conversation } from '../../../src/app/Conversation';
import { openItem } from '../../../src/app/openItem';
import type { Ports } from '../../../src/app/Ports';
import { withDraft } from '../../../src/app/withDraft';
import { demoHost } from '../../../src/demo/demoHost';
import { memoryLedger } from '../../../src/stores/memory/memoryLedger';
import { memorySettings } from '../../../src/stores/memory/memorySettings';
import { expected, sampleMailbox, sampleMessages } from '../../demo/support/loadSample';

export interface Sample {
  readonly name: string;
  readonly conversation: Conversation;
}

/** The ports of a product that looks at the sample mailbox, and the way to open a message in it (by its file). */
export async function samplePorts(): Promise<{ readonly ports: Ports; readonly open: (file: string) => void }> {
  const messages = await sampleMessages();
  const mailbox = await sampleMailbox(messages);
  const ports: Ports = {
    host: demoHost(mailbox),
    ledger: memoryLedger(),
    settings: memorySettings(),
    clock: { now: () => Date.parse(expected.now), wait: (ms) => new Promise((done) => setTimeout(done, ms)) },
    clipboard: async () => ({ ok: true, value: null }),
    timeZone: expected.timeZone,
  };
  return { ports, open: (file) => mailbox.open(messages.find(({ hostId }) => hostId === file)?.id ?? null) };
}

/** Every conversation of the sample mailbox as the product decides it, with its draft; opened with these ports, or with new ones. */
export async function sampleConversations(on?: Awaited<ReturnType<typeof samplePorts>>): Promise<readonly Sample[]> {
  const { ports, open } = on ?? (await samplePorts());
  const samples: Sample[] = [];
  for (const { thread, newest } of expected.threads) {
    open(newest);
    const opened = await openItem(ports);
    if (!opened.ok || opened.value === null) continue;
    const drafted = await withDraft(ports, opened.value);
    if (drafted.ok) samples.push({ name: thread, conversation: drafted.value });
  }
  return samples;
}
