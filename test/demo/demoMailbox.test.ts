import { demoMailbox } from '../../src/demo/demoMailbox';
import type { MailSource } from '../../src/demo/MailSource';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { sampleMessages, noMemory } from './support/loadSample';

let messages: readonly MailMessage[] = [];
beforeAll(async () => {
  messages = await sampleMessages();
});

/** The sample mailbox in two portions. */
const source = (): MailSource => ({
  about: { sample: null, found: messages.length, offered: messages.length, packs: 2 },
  pack: async (number) => (number === 0 ? messages.slice(0, 10) : messages.slice(10)),
});

describe('a mailbox that comes in portions', () => {
  test('opens a message of the first one, and fetches the rest only when that is in view', async () => {
    const mailbox = demoMailbox(noMemory());
    let show = (): void => undefined;
    const shown = new Promise<void>((resolve) => (show = resolve));
    const wanted = messages[3]?.id ?? '';
    const loaded = mailbox.load(source(), () => wanted, shown);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(mailbox.state.getState()).toMatchObject({ phase: 'ready', open: wanted });
    expect(mailbox.state.getState().conversations.flatMap((one) => one.messages)).toHaveLength(10);
    show();
    await loaded;
    expect(mailbox.state.getState().conversations.flatMap((one) => one.messages)).toHaveLength(messages.length);
    expect(mailbox.state.getState().open).toBe(wanted);
  });

  test('goes on at once while the message to open has not come, and says when nothing more comes', async () => {
    const mailbox = demoMailbox(noMemory());
    const asked: boolean[] = [];
    await mailbox.load(source(), (_, complete) => {
      asked.push(complete);
      return complete ? (messages[20]?.id ?? null) : null;
    });
    expect(asked).toEqual([false, true]);
    expect(mailbox.state.getState().open).toBe(messages[20]?.id);
  });

  test('stays usable with what came when a later portion fails', async () => {
    const mailbox = demoMailbox(noMemory());
    const broken: MailSource = {
      ...source(),
      pack: async (number) => {
        if (number > 0) throw new Error('no answer');
        return messages.slice(0, 10);
      },
    };
    await mailbox.load(broken, () => messages[0]?.id ?? null);
    expect(mailbox.state.getState()).toMatchObject({ phase: 'ready', open: messages[0]?.id });
  });
});
