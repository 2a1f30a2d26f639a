import type { Failure, Outcome } from '../../src/core/ports/Failure';
import type { Abilities, MailHost, OpenItem, ReplyContent } from '../../src/core/ports/MailHost';
import { equal, holds, valueOf } from './check';
import { lawsOf, type Law } from './Law';

/** A mail client under test, with what the suite knows of its mailbox. */
export interface HostUnderTest {
  readonly host: MailHost;
  /** Two messages of different conversations, as they are in the mailbox. */
  readonly items: readonly [KnownItem, KnownItem];
  /** The address that the mailbox belongs to. */
  readonly me: string;
  /** What the user does in the mail client, from outside the port. `window` opens a reply window; null where the client has none of it. */
  readonly user: {
    readonly open: (item: KnownItem) => Promise<void>;
    readonly close: (() => Promise<void>) | null;
    readonly openWindow: (() => Promise<void>) | null;
  };
  /** What stands in the client's reply window now (text or HTML); null where no window is open. */
  readonly window: () => Promise<string | null>;
  readonly close: () => Promise<void>;
}

export interface KnownItem {
  readonly hostId: string;
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  /** Message-IDs of the conversation that the host can give. */
  readonly conversation: readonly string[];
  /** A message of the same person in another conversation, where the mailbox has one and the host has history. */
  readonly elsewhere: string | null;
}

// The closed list, as an object so that the compiler asks for every one of them.
const failures: Readonly<Record<Failure, true>> = {
  ...{ offline: true, denied: true, blocked: true, gone: true, throttled: true },
  ...{ unsupported: true, broken: true, full: true, timeout: true },
};
const stale: OpenItem = { id: 'no such item', mode: 'read' };
const content: ReplyContent = {
  subject: 'Re: Proposta',
  text: 'Olá, segue o que combinamos.',
  html: '<p>Olá, segue o que combinamos.</p>',
  to: [],
};

/** The laws of the MailHost port, against whatever `make` gives: a fresh client with no message open for each law. */
export function mailHostLaws(make: () => Promise<HostUnderTest>): Law[] {
  const law = lawsOf(make);
  const opened = async ({ host, user }: HostUnderTest, item: KnownItem): Promise<OpenItem> => {
    await user.open(item);
    await within(async () => (await current(host))?.id === item.hostId);
    const open = await current(host);
    if (!open) throw new Error(`${item.hostId} is not open`);
    return open;
  };

  return [
    law('abilities are plain yes or no', async ({ host }) => {
      const names: (keyof Abilities)[] = ['history', 'insert', 'mailbox', 'open', 'reply'];
      const abilities = host.abilities();
      equal(Object.keys(abilities).sort(), names, 'names');
      for (const name of names) equal(typeof abilities[name], 'boolean', name);
    }),
    law('the mailbox knows whose it is, in lower case', async ({ host, me }) => {
      const addresses = valueOf(await host.me(), 'me').map((person) => person.address);
      holds(addresses.includes(me), `${JSON.stringify(addresses)} has ${me}`);
      holds(
        addresses.every((address) => address === address?.toLowerCase()),
        'lower case',
      );
    }),
    law('the open item is the one that the user opened', async (under) => {
      for (const item of under.items) equal((await opened(under, item)).id, item.hostId, 'id');
    }),
    law('nothing open is null, not a failure', async ({ host, user, items }) => {
      if (!user.close) return;
      await user.open(items[0]);
      await user.close();
      holds(await within(async () => (await current(host)) === null), 'null');
    }),
    law('the conversation of the open item comes with the open message last, each message once', async (under) => {
      for (const item of under.items) {
        const messages = valueOf(await under.host.thread(await opened(under, item)), 'thread');
        const ids = messages.map((message) => message.id);
        equal(ids.at(-1), item.messageId, 'the open one is last');
        equal([...ids].sort(), [...item.conversation].sort(), 'the conversation');
        equal(messages.at(-1)?.from.address, item.from, 'from');
        equal(messages.at(-1)?.subject, item.subject, 'subject as in the header');
      }
    }),
    law('the conversation of an item that is not open any more is gone', async (under) => {
      const first = await opened(under, under.items[0]);
      await opened(under, under.items[1]);
      equal(await under.host.thread(first), { ok: false, failure: 'gone' }, 'thread of the former item');
      equal(await under.host.thread(stale), { ok: false, failure: 'gone' }, 'thread of an unknown item');
    }),
    law('a listener hears that another message was opened, and not after it stopped', async (under) => {
      await opened(under, under.items[0]);
      let heard = 0;
      const stop = under.host.onItemChanged(() => (heard += 1));
      await opened(under, under.items[1]);
      holds(await within(async () => heard > 0), 'heard');
      stop();
      const before = heard;
      await opened(under, under.items[0]);
      await pause(50);
      equal(heard, before, 'after stopping');
    }),
    law('two listeners hear independently', async (under) => {
      await opened(under, under.items[0]);
      const heard = { first: 0, second: 0 };
      const stopFirst = under.host.onItemChanged(() => (heard.first += 1));
      const stopSecond = under.host.onItemChanged(() => (heard.second += 1));
      stopFirst();
      await opened(under, under.items[1]);
      holds(await within(async () => heard.second > 0), 'the second hears');
      equal(heard.first, 0, 'the first has stopped');
      stopSecond();
    }),
    law('history gives other conversations with an address, and none of what is not theirs', async (under) => {
      const [item] = under.items;
      await opened(under, item);
      const history = await under.host.history(item.from);
      if (!under.host.abilities().history) return equal(history, { ok: false, failure: 'unsupported' }, 'history');
      const messages = valueOf(history, 'history');
      if (item.elsewhere !== null)
        holds(
          messages.some(({ id }) => id === item.elsewhere),
          'the other conversation',
        );
      for (const message of messages) {
        const named = [message.from, ...message.to, ...message.cc, ...message.replyTo].map((person) => person.address);
        const inConversation = messages.some((other) => other.references.includes(message.id)) || message.references.length > 0; // prettier-ignore
        holds(named.includes(item.from) || inConversation, `${message.id} concerns ${item.from}`);
      }
      equal(valueOf(await under.host.history('nobody@unknown.example'), 'history of a stranger'), [], 'of a stranger');
    }),
    law('the mailbox is listed page by page, every message once, no conversation in two pages', async (under) => {
      const { host, items } = under;
      const first = await host.mailbox(null);
      if (!host.abilities().mailbox) return equal(first, { ok: false, failure: 'unsupported' }, 'mailbox');
      const pages = [valueOf(first, 'mailbox')];
      for (let next = pages[0]?.next ?? null; next !== null && pages.length < 1000;) {
        const page = valueOf(await host.mailbox(next), 'mailbox');
        pages.push(page);
        next = page.next;
      }
      const ids = pages.map((page) => page.messages.map((message) => message.id));
      equal(ids.flat().length, new Set(ids.flat()).size, 'every message once');
      for (const { conversation } of items) {
        const on = ids.filter((page) => conversation.some((id) => page.includes(id)));
        equal(on.length, 1, 'pages with this conversation');
        holds(
          conversation.every((id) => on[0]?.includes(id)),
          'the whole conversation is on it',
        );
      }
    }),
    law('a reply reaches the reply window with its text', async (under) => {
      const item = await opened(under, under.items[0]);
      const done = await under.host.reply(item, content);
      if (!under.host.abilities().reply) return equal(done, { ok: false, failure: 'unsupported' }, 'reply');
      valueOf(done, 'reply');
      holds(await within(async () => (await under.window())?.includes(content.text) ?? false), 'the text is in it');
    }),
    law('a reply to an item that is not open any more is refused as gone and changes nothing', async (under) => {
      if (!under.host.abilities().reply) return;
      const first = await opened(under, under.items[0]);
      await opened(under, under.items[1]);
      equal(await under.host.reply(first, content), { ok: false, failure: 'gone' }, 'reply');
      equal(await under.window(), null, 'no window was opened');
    }),
    law('text is inserted at the cursor of an open reply window', async (under) => {
      if (!under.user.openWindow) return;
      await opened(under, under.items[0]);
      await under.user.openWindow();
      holds(await within(async () => under.host.abilities().insert), 'insert is possible now');
      const item = await current(under.host);
      if (!item) throw new Error('no item');
      valueOf(await under.host.insert(item, content), 'insert');
      holds(await within(async () => (await under.window())?.includes(content.text) ?? false), 'the text is in it');
    }),
    law('without a reply window nothing can be inserted, and the host says so', async (under) => {
      const item = await opened(under, under.items[0]);
      if (under.host.abilities().insert) return;
      equal(await under.host.insert(item, content), { ok: false, failure: 'unsupported' }, 'insert');
    }),
    law('another message is opened by its Message-ID', async (under) => {
      const { host, items } = under;
      await opened(under, items[0]);
      const done = await host.open(items[1].messageId);
      if (!host.abilities().open) return equal(done, { ok: false, failure: 'unsupported' }, 'open');
      valueOf(done, 'open');
      holds(await within(async () => (await current(host))?.id === items[1].hostId), 'it is open');
      equal(await host.open('nobody-knows@this.example'), { ok: false, failure: 'gone' }, 'an unknown one');
    }),
    law('every call answers with a value or a failure of the closed list, whatever it is asked', async ({ host }) => {
      const strange = ['', '\0', '<>', 'x'.repeat(5000), '../../etc', "'; --"];
      const calls: (() => Promise<Outcome<unknown>>)[] = strange.flatMap((text) => [
        () => host.thread({ id: text, mode: 'read' }),
        () => host.history(text),
        () => host.open(text),
        () => host.mailbox(text),
        () => host.reply({ id: text, mode: 'read' }, content),
        () => host.insert({ id: text, mode: 'compose' }, { ...content, html: text, text }),
      ]);
      for (const call of calls) {
        const outcome = await call();
        holds(outcome.ok || failures[outcome.failure], `failure ${JSON.stringify(outcome)} is of the list`);
      }
    }),
  ];
}

async function current(host: MailHost): Promise<OpenItem | null> {
  return valueOf(await host.openItem(), 'openItem');
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits up to a second for something that the client does in its own time. */
async function within(condition: () => Promise<boolean>): Promise<boolean> {
  for (let i = 0; i < 50; i++) {
    if (await condition()) return true;
    await pause(20);
  }
  return condition();
}
