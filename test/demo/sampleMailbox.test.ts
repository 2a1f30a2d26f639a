import { openItem } from '../../src/app/openItem';
import type { Ports } from '../../src/app/Ports';
import type { Conversation } from '../../src/app/Conversation';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { dayOf } from '../../src/core/dates/dayOf';
import { demoHost } from '../../src/demo/demoHost';
import { memoryLedger } from '../../src/stores/memory/memoryLedger';
import { memorySettings } from '../../src/stores/memory/memorySettings';
import { expected, sampleMailbox, sampleMessages } from './support/loadSample';

let messages: readonly MailMessage[] = [];
beforeAll(async () => {
  messages = await sampleMessages();
});

/** What the sidebar would decide on for a message of the sample mailbox, through the same functions. */
async function conversationAt(file: string, address?: string): Promise<Conversation | null> {
  const mailbox = await sampleMailbox(messages);
  const ports: Ports = {
    host: demoHost(mailbox),
    ledger: memoryLedger(),
    settings: memorySettings(),
    clock: { now: () => Date.parse(expected.now), wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    clipboard: async () => ({ ok: true, value: null }),
    timeZone: expected.timeZone,
  };
  mailbox.open(messages.find(({ hostId }) => hostId === file)?.id ?? null);
  const outcome = await openItem(ports, address === undefined ? {} : { address });
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value;
}

describe('the sample mailbox', () => {
  test('has at least 25 conversations and nobody outside of the reserved names', () => {
    expect(expected.threads.length).toBeGreaterThanOrEqual(25);
    const addresses = messages
      .flatMap(({ from, to, cc }) => [from, ...to, ...cc])
      .flatMap(({ address }) => address ?? []);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('is read without damage', () => {
    expect(messages.filter(({ damaged }) => damaged).map(({ hostId }) => hostId)).toEqual([]);
  });

  test.each(expected.threads.map((thread) => [thread.thread, thread] as const))(
    'reads right: %s',
    async (_, wanted) => {
      const found = await conversationAt(wanted.newest);
      const timeZone = expected.timeZone;
      const due = found?.step.due ?? null;
      const all = {
        contact: found?.contact.address,
        name: found?.contact.name,
        action: found?.step.action,
        waitingOn: found?.status.waitingOn,
        due: due === null ? undefined : dayOf(due, timeZone),
        attempts: found?.status.attempts,
        messages: found?.thread.messages.length,
        people: found?.people.length,
        person: found?.step.person?.address,
      };
      const compared = Object.keys(all).filter((key) => key in wanted);
      const pick = (from: object): unknown =>
        Object.fromEntries(Object.entries(from).filter(([key]) => compared.includes(key)));
      expect(pick(all)).toEqual(pick(wanted));
      for (const [address, other] of Object.entries(wanted.others ?? {}))
        expect((await conversationAt(wanted.newest, address))?.step.action).toBe(other.action);
    },
  );
});
