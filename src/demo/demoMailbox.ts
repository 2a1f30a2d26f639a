import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MailMessage } from '../core/mail/MailMessage';
import type { Person } from '../core/mail/Person';
import type { DemoConversation, DemoReply, DemoState } from './DemoState';
import type { DemoMemory } from './DemoMemory';
import type { MailSource } from './MailSource';
import { conversationsOf } from './conversationsOf';
import { ownAddresses } from './ownAddresses';
import { replyTo } from './replyTo';

/** What puts content at the cursor of the reply window; the open editor registers itself. */
export type InsertAtCursor = (html: string) => void;

export type Choose = (conversations: readonly DemoConversation[], complete: boolean) => string | null;

/** The mail client's state and what a person can do in it. The view and the mail-host port both stand on it. */
export interface DemoMailbox {
  readonly state: StoreApi<DemoState>;
  /**
   * Fetches portion after portion; the first one makes the client usable. `choose` says which message to open at the start, null when
   * it waits for more (`complete`: nothing more comes); what is left waits for `shown` then.
   */
  load(source: MailSource, choose?: Choose, shown?: Promise<void>): Promise<void>;
  conversationOf(messageId: string): DemoConversation | null;
  open(messageId: string | null): void;
  startReply(
    messageId: string,
    content?: { readonly html: string; readonly subject: string; readonly to: readonly Person[] },
  ): void;
  discardReply(): void;
  /** Puts the reply into its conversation as a message from me; nothing leaves the page. */
  send(content: { readonly subject: string; readonly html: string; readonly text: string }, at: number): void;
  /** The editor that is open now; null when it closes. */
  setEditor(insert: InsertAtCursor | null): void;
  /** False when no reply window is open. */
  insertAtCursor(html: string): boolean;
}

const empty: DemoState = { phase: 'loading', me: [], conversations: [], open: null, reply: null, read: new Set() };

/** A mail client without a window. `memory` keeps what was sent and read over a reload. */
export function demoMailbox(memory: DemoMemory): DemoMailbox {
  const state = createStore<DemoState>(() => ({ ...empty, read: new Set(memory.read()) }));
  let messages: readonly MailMessage[] = [];
  let editor: InsertAtCursor | null = null;
  let serial = 0;

  const take = (more: readonly MailMessage[]): void => {
    const known = new Set(messages.map(({ id }) => id));
    messages = [...messages, ...more.filter(({ id }) => !known.has(id) && known.add(id))];
    state.setState({ conversations: conversationsOf(messages) });
  };
  const conversationOf = (messageId: string): DemoConversation | null =>
    state.getState().conversations.find((one) => one.messages.some(({ id }) => id === messageId)) ?? null;
  const open = (messageId: string | null): void => {
    const { open: before, read } = state.getState();
    if (messageId === before) return;
    const opened = messageId === null ? null : conversationOf(messageId);
    const nowRead = new Set([...read, ...(opened?.messages.map(({ id }) => id) ?? [])]);
    memory.keepRead([...nowRead]);
    state.setState({ open: opened === null ? null : messageId, reply: null, read: nowRead });
  };

  return {
    state,
    conversationOf,
    open,
    load: async (source, choose = () => null, shown = Promise.resolve()) => {
      try {
        for (let number = 0; number < source.about.packs; number++) {
          take(await source.pack(number));
          if (number === 0) take(memory.sent());
          const me = source.about.sample?.me ?? ownAddresses(messages);
          state.setState({ phase: 'ready', me: me.map((address) => ({ name: nameOf(address, messages), address })) });
          if (state.getState().open !== null) continue;
          const chosen = choose(state.getState().conversations, number === source.about.packs - 1);
          if (chosen === null) continue;
          open(chosen);
          await shown;
        }
        state.setState({ phase: 'ready' });
      } catch {
        state.setState({ phase: messages.length > 0 ? 'ready' : 'failed' });
      }
    },
    startReply: (messageId, content) => {
      const answered = conversationOf(messageId)?.messages.find(({ id }) => id === messageId);
      if (answered === undefined) return;
      const { me } = state.getState();
      const reply: DemoReply = { ...replyTo(answered, me, content), serial: (serial += 1) };
      state.setState({ reply });
    },
    discardReply: () => state.setState({ reply: null }),
    send: ({ subject, html, text }, at) => {
      const { reply, me } = state.getState();
      const from = me[0];
      if (reply === null || from === undefined) return;
      const answered = conversationOf(reply.to)?.messages.find(({ id }) => id === reply.to);
      const sent: MailMessage = {
        id: `sent-${at}@demo.invalid`,
        hostId: null,
        from,
        replyTo: [],
        to: reply.recipients,
        cc: [],
        bcc: [],
        deliveredTo: [],
        subject,
        date: new Date(at).toISOString(),
        inReplyTo: reply.to,
        references: [...(answered?.references ?? []), reply.to],
        headers: [],
        text,
        html,
        parts: [],
        attachments: [],
        damaged: false,
      };
      memory.keepSent([...memory.sent(), sent]);
      take([sent]);
      state.setState({ reply: null });
      open(sent.id);
    },
    setEditor: (insert) => {
      editor = insert;
    },
    insertAtCursor: (html) => {
      if (editor === null || state.getState().reply === null) return false;
      editor(html);
      return true;
    },
  };
}

/** How an address of mine signs, from my own messages or from how others write to me. */
function nameOf(address: string, messages: readonly MailMessage[]): string | null {
  for (const { from } of messages) if (from.address === address && from.name !== null) return from.name;
  for (const { to } of messages)
    for (const person of to) if (person.address === address && person.name !== null) return person.name;
  return null;
}
