import type { Person } from '../../core/mail/Person';
import type { Outcome } from '../../core/ports/Failure';
import type { OpenItem, ReplyContent } from '../../core/ports/MailHost';
import type { Access } from './Access';
import { outcomeOf, type Called } from './callGoogle';
import { createDraft } from './createDraft';
import { draftWindow } from './draftWindow';
import type { CreatedDraft, GmailMailHost } from './GmailMailHost';
import type { GmailOpen } from './GmailOpen';
import { readConversation, type GmailConversation } from './readConversation';
import { messageReader, type GmailMessage } from './messageReader';
import { restId } from './restId';

const gone = { ok: false, failure: 'gone' } as const;
const unsupported = { ok: false, failure: 'unsupported' } as const;

/** What one request of Gmail brings. */
export interface GmailSituation extends Access {
  /** Null on the homepage. */
  readonly open: GmailOpen | null;
  /** The verified user, their main address first. */
  readonly me: readonly Person[];
}

/**
 * The user's mailbox during one request of Gmail: the add-on's rights reach the open message and its conversation, nothing else. Make one for
 * each request; what it read is kept for that long.
 */
export function gmailHost(situation: GmailSituation): GmailMailHost {
  const { open, me } = situation;
  const item: OpenItem | null =
    open === null ? null : open.kind === 'draft' ? { id: 'draft', mode: 'compose' } : { id: restId(open.messageId), mode: 'read' }; // prettier-ignore
  const reader = open?.kind === 'message' ? messageReader(situation, open.messageToken) : null;
  let message: Promise<Called<GmailMessage>> | null = null;
  let conversation: GmailConversation | null = null;
  let drafted: CreatedDraft | null = null;
  let inserted: ReplyContent | null = null;

  /** The open message, fetched once; a failure is not kept. */
  const openMessage = async (id: string, size = 0): Promise<Called<GmailMessage>> => {
    if (reader === null) return { ...gone, status: null, retryAfter: null };
    message ??= reader.message(id, size);
    const read = await message;
    if (!read.ok) message = null;
    return read;
  };

  return {
    abilities: () => ({
      history: false,
      reply: open?.kind === 'message',
      insert: open?.kind === 'draft',
      open: false,
      mailbox: false,
    }),
    me: async () => ({ ok: true, value: me.map((person) => ({ ...person, address: person.address?.toLowerCase() ?? null })) }), // prettier-ignore
    openItem: async () => ({ ok: true, value: item }),
    // Gmail calls anew for every message: during one request nothing changes.
    onItemChanged: () => () => undefined,
    async thread(asked) {
      if (open === null || asked.id !== item?.id) return gone;
      if (open.kind === 'draft')
        return { ok: true, value: [draftWindow(open, me[0] ?? { name: null, address: null })] };
      if (reader === null) return gone;
      if (conversation === null) {
        const { messageId, threadId } = open;
        const fetch = (size: number): Promise<Called<GmailMessage>> => openMessage(messageId, size);
        const read = await readConversation(reader, { messageId, threadId, fetch });
        if (!read.ok) return outcomeOf(read);
        conversation = read.value;
      }
      return { ok: true, value: conversation.messages };
    },
    history: async () => unsupported,
    mailbox: async () => unsupported,
    async reply(asked, content): Promise<Outcome<null>> {
      if (open === null || asked.id !== item?.id) return gone;
      if (open.kind !== 'message') return unsupported;
      drafted = null;
      const read = await openMessage(open.messageId);
      if (!read.ok) return outcomeOf(read);
      const { messageToken } = open;
      const made = await createDraft(situation, { ...read.value, messageToken }, me, content);
      if (!made.ok) return made;
      drafted = made.value;
      return { ok: true, value: null };
    },
    async insert(asked, content) {
      if (open?.kind !== 'draft') return unsupported;
      if (asked.id !== item?.id) return gone;
      inserted = content;
      return { ok: true, value: null };
    },
    open: async () => unsupported,
    drafted: () => drafted,
    inserted: () => inserted,
    partial: () => conversation?.partial ?? false,
    threadId: () => conversation?.open.threadId ?? null,
  };
}
