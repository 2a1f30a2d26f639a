import { createHash } from 'node:crypto';
import type { Clock } from '../core/ports/Clock';
import type { Failure, Outcome } from '../core/ports/Failure';
import type { OnceStore } from '../core/ports/OnceStore';
import type { ReplyContent } from '../core/ports/MailHost';
import type { Deadline } from '../hosts/gmail/Deadline';
import type { CreatedDraft, GmailMailHost } from '../hosts/gmail/GmailMailHost';

/** A mailbox in which the same draft is made once. */
export interface DraftingHost extends GmailMailHost {
  /** Which drafts of a conversation are the same one: those of equal content and equal number. Set before a draft is asked for. */
  number(n: number): void;
  /** Why the last draft was not made; null when it was. */
  failed(): Failure | null;
}

/** Longer than any request works (OnceStore): a claim that is older was left by a server that died. */
const STALE_MS = 30_000;
const LOOK_AGAIN_MS = 250;
/** Where nothing can have arrived: the next click may try at once. After all others a draft may be there although nobody said so. */
const notMade: ReadonlySet<Failure> = new Set(['denied', 'gone', 'throttled', 'unsupported', 'full']);

/**
 * A host whose `reply` makes each draft once, however often it is asked: a double click waits for the first and gets its draft, so does a
 * replayed request, and one whose server died after the draft was made.
 */
export function draftingHost(host: GmailMailHost, once: OnceStore, clock: Clock, deadline: Deadline): DraftingHost {
  let number = 0;
  let drafted: CreatedDraft | null = null;
  let failed: Failure | null = null;

  const make = async (key: string, ask: () => Promise<Outcome<null>>): Promise<Outcome<null>> => {
    for (;;) {
      const claim = await once.claim(key, new Date(clock.now()).toISOString(), STALE_MS);
      if (!claim.ok) return claim;
      if (claim.value.state === 'done') {
        drafted = draftOf(claim.value.result);
        return drafted === null ? { ok: false, failure: 'broken' } : { ok: true, value: null };
      }
      if (claim.value.state === 'new') break;
      if (deadline.left() < 2 * LOOK_AGAIN_MS) return { ok: false, failure: 'timeout' };
      await clock.wait(LOOK_AGAIN_MS);
    }
    const made = await ask();
    drafted = host.drafted();
    if (made.ok && drafted !== null) await once.finish(key, textOf(drafted));
    else if (!made.ok && notMade.has(made.failure)) await once.release(key);
    return made;
  };

  return {
    ...host,
    reply: async (item, content) => {
      const thread = host.threadId() ?? item.id;
      const made = await make(keyOf(thread, number, content), () => host.reply(item, content));
      failed = made.ok ? null : made.failure;
      return made;
    },
    drafted: () => drafted,
    number: (n) => {
      number = n;
    },
    failed: () => failed,
  };
}

/** The plan of a draft: where, which one, and what it says to whom. */
function keyOf(thread: string, number: number, { subject, html, text, to }: ReplyContent): string {
  const said = JSON.stringify([subject, html, text, to.map(({ address }) => address)]);
  return `draft ${thread} ${number} ${createHash('sha256').update(said).digest('base64url')}`;
}

const textOf = ({ draftId, threadId, elsewhere }: CreatedDraft): string =>
  JSON.stringify([draftId, threadId, elsewhere]);

function draftOf(result: string): CreatedDraft | null {
  const [draftId, threadId, elsewhere] = JSON.parse(result) as readonly unknown[];
  return typeof draftId === 'string' && typeof threadId === 'string'
    ? { draftId, threadId, elsewhere: elsewhere === true }
    : null;
}
