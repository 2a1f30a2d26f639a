import type { Outcome } from '../../core/ports/Failure';
import type { MailHost, OpenItem } from '../../core/ports/MailHost';
import { ACT_MS, ask, READ_MS } from './ask';
import { insertAtCursor } from './insertAtCursor';
import { openReply } from './openReply';
import { personOf } from './personOf';
import { readDraft } from './readDraft';
import { checkSeal, readMessage, type Seal } from './readMessage';
import { shownItem } from './shownItem';
import { watchItem } from './watchItem';

const gone = { ok: false, failure: 'gone' } as const;
const unsupported = { ok: false, failure: 'unsupported' } as const;

/** The mailbox of Outlook through office.js. Make it once, after `officeReady`. */
export function outlookHost(): MailHost {
  let drafts = 0;
  const shown = () => shownItem(`draft-${drafts}`);
  const onItemChanged = watchItem(async () => {
    const now = shown();
    if (now?.mode !== 'compose') return now?.id ?? null;
    const to = await ask<Office.EmailAddressDetails[]>(READ_MS, (done) => now.item.to.getAsync(done));
    return to.ok ? `to ${to.value.map(({ emailAddress }) => emailAddress).join()}` : undefined;
  });
  // A draft has no id of its own before it is saved: with other recipients, or in a pane that is used again, it is another item.
  onItemChanged(() => (drafts += 1));
  /** The seal of the message that was read last. */
  let sealed: { readonly id: string; readonly seal: Seal } | null = null;

  const user = () => {
    const profile: Office.UserProfile | undefined = Office.context.mailbox?.userProfile;
    return personOf(profile);
  };
  const still = (item: OpenItem) => {
    const now = shown();
    return now !== null && now.id === item.id ? now : null;
  };

  return {
    abilities: () => ({
      history: false,
      reply: shown()?.mode === 'read',
      insert: shown()?.mode === 'compose',
      open: false,
      mailbox: false,
    }),
    async me() {
      const me = user();
      return { ok: true, value: me.address === null ? [] : [me] };
    },
    async openItem() {
      const now = shown();
      return { ok: true, value: now === null ? null : { id: now.id, mode: now.mode } };
    },
    onItemChanged,
    async thread(item) {
      const now = still(item);
      if (now === null) return gone;
      if (now.mode === 'compose') {
        const draft = await readDraft(now.item, now.id, user());
        return draft.ok ? { ok: true, value: [draft.value] } : draft;
      }
      const read = await readMessage(now.item);
      if (still(item) === null) return gone;
      if (!read.ok) return read;
      sealed = { id: item.id, seal: read.value.seal };
      return { ok: true, value: [read.value.message] };
    },
    async history() {
      return unsupported;
    },
    async mailbox() {
      return unsupported;
    },
    async reply(item, content): Promise<Outcome<null>> {
      const until = performance.now() + ACT_MS;
      const now = still(item);
      if (now === null) return gone;
      if (now.mode !== 'read') return unsupported;
      if (sealed?.id === item.id) {
        const same = await checkSeal(now.item, sealed.seal, ACT_MS);
        if (!same.ok) return same;
      }
      const left = until - performance.now();
      return left > 0 ? openReply(now.item, content, left) : { ok: false, failure: 'timeout' };
    },
    async insert(item, content) {
      const now = still(item);
      if (now === null) return gone;
      return now.mode === 'compose' ? insertAtCursor(now.item, content, ACT_MS) : unsupported;
    },
    async open() {
      return unsupported;
    },
  };
}
