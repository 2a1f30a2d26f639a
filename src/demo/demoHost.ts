import type { MailMessage } from '../core/mail/MailMessage';
import type { Failure, Outcome } from '../core/ports/Failure';
import type { MailHost, OpenItem } from '../core/ports/MailHost';
import type { DemoMailbox } from './demoMailbox';
import type { DemoConversation, DemoState } from './DemoState';
import { timeOf } from './conversationsOf';

const pageSize = 50;
const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
const fail = (failure: Failure): Outcome<never> => ({ ok: false, failure });

/** The demo's mail client as the product sees every mail client: everything that the port knows, it can do; text goes to a cursor while a reply window is open. */
export function demoHost(mailbox: DemoMailbox): MailHost {
  const { state } = mailbox;
  const current = (): OpenItem | null => itemOf(state.getState());
  const isOpen = (item: OpenItem): boolean => current()?.id === item.id;

  return {
    abilities: () => ({
      history: true,
      reply: true,
      insert: state.getState().reply !== null,
      open: true,
      mailbox: true,
    }),
    me: async () => ok(state.getState().me),
    openItem: async () => ok(current()),
    onItemChanged: (listener) =>
      state.subscribe((now, before) => {
        const changed = itemOf(now)?.id !== itemOf(before)?.id;
        if (changed || conversationOf(now)?.messages.length !== conversationOf(before)?.messages.length) listener();
      }),
    thread: async (item) => {
      const conversation = conversationOf(state.getState());
      if (!isOpen(item) || conversation === null) return fail('gone');
      return ok(openLast(conversation, state.getState().open));
    },
    history: async (address) => {
      const { conversations } = state.getState();
      const here = conversationOf(state.getState());
      const key = address.toLowerCase();
      return ok(
        conversations
          .filter((one) => one !== here && one.messages.some((message) => involves(message, key)))
          .flatMap((one) => one.messages)
          .sort((a, b) => timeOf(b) - timeOf(a)),
      );
    },
    mailbox: async (page) => {
      const start = page === null ? 0 : Number(page);
      const { conversations } = state.getState();
      const next = start + pageSize < conversations.length ? String(start + pageSize) : null;
      return ok({ messages: conversations.slice(start, start + pageSize).flatMap((one) => one.messages), next });
    },
    reply: async (item, content) => {
      const { open } = state.getState();
      if (!isOpen(item) || open === null) return fail('gone');
      mailbox.startReply(open, content);
      return ok(null);
    },
    insert: async (item, content) => {
      if (!isOpen(item)) return fail('gone');
      return mailbox.insertAtCursor(content.html) ? ok(null) : fail('unsupported');
    },
    open: async (messageId) => {
      if (mailbox.conversationOf(messageId) === null) return fail('gone');
      mailbox.open(messageId);
      return ok(null);
    },
  };
}

/** The open message is the item, with and without a reply window: the window belongs to it. */
function itemOf({ open }: DemoState): OpenItem | null {
  return open === null ? null : { id: open, mode: 'read' };
}

function conversationOf({ open, conversations }: DemoState): DemoConversation | null {
  if (open === null) return null;
  return conversations.find((one) => one.messages.some(({ id }) => id === open)) ?? null;
}

function openLast(conversation: DemoConversation, open: string | null): MailMessage[] {
  const { messages } = conversation;
  return [...messages.filter(({ id }) => id !== open), ...messages.filter(({ id }) => id === open)];
}

function involves(message: MailMessage, address: string): boolean {
  return [message.from, ...message.to, ...message.cc, ...message.replyTo].some((person) => person.address === address);
}
