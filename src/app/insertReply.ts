import { inZone } from '../core/dates/inZone';
import { holdDay } from '../core/followup/holdDay';
import type { DraftInserted } from '../core/ledger/LedgerEvent';
import type { Person } from '../core/mail/Person';
import type { Failure, Outcome } from '../core/ports/Failure';
import type { ReplyContent } from '../core/ports/MailHost';
import type { Draft } from '../core/templates/Draft';
import type { Act } from './Act';
import type { Conversation } from './Conversation';
import { mayWrite } from './mayWrite';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';
import { stopRefusal } from './stopRefusal';
import { withTimeout } from './withTimeout';

/** How long the mail client may take before the text goes to the clipboard, in ms (issue 2: within two seconds). */
const HOST_MS = 2000;

/** Where the text went; `reason` says why it went to the clipboard and is null for the host. */
export interface Inserted {
  readonly via: 'host' | 'clipboard';
  readonly reason: Failure | null;
}

/** What the user made of the draft before using it. */
export interface Edited {
  readonly text: string;
  readonly html: string;
}

/**
 * Hands a draft to the mail client: to the cursor of an open reply window, else into a new one. Never sends. Refused while a stop holds (for the contact, or for the person whom a referral names),
 * when another item is open by now, and for a draft with unknown parts that the user has not edited. When the host fails or does not
 * answer in time, the text is on the clipboard.
 */
export async function insertReply(
  ports: Ports,
  conversation: Conversation,
  draft: Draft,
  edited: Edited | null = null,
): Promise<Act<Inserted>> {
  if (draft.missing.length > 0 && !edited) return refuse('incomplete');
  const allowed = await mayWrite(ports, conversation, draft.template);
  if (!allowed.ok) return allowed;

  const { item } = conversation;
  const to = recipientsOf(conversation);
  const reached = await mayReach(ports, conversation.contact.address, to);
  if (!reached.ok) return reached;
  const content: ReplyContent = { subject: draft.subject, text: draft.text, html: draft.html, ...edited, to };
  const handed = await withTimeout(ports.clock, ports.hostMs ?? HOST_MS, () => hand(ports, item.id, content));
  if (handed.ok && handed.value === 'other-item') return refuse('other-item');
  const result: Inserted = handed.ok ? { via: 'host', reason: null } : { via: 'clipboard', reason: handed.failure };
  if (!handed.ok) {
    const copied = await ports.clipboard({ text: content.text, html: content.html });
    if (!copied.ok) return copied;
  }
  // The text is where it belongs: a ledger that cannot be written now must not make it look as if it were not.
  const promised = edited ? null : promisedIn(draft, conversation, ports.clock.now());
  await record(ports, conversation.contact.address, (base, ms) =>
    inserted(base, ms, conversation, draft, { promised, content: contentIn(draft, content.text) }),
  );
  return { ok: true, value: result };
}

/**
 * Whom the text is for, where an answer to the open message would reach somebody else: the person named in a redirect, the one
 * whom the user looks at among several, or the one whose message a colleague passed on. Empty for a plain answer.
 */
function recipientsOf({ contact, step, thread }: Conversation): Person[] {
  if (step.action === 'redirect' && step.person?.address) return [step.person];
  const newest = thread.messages.findLast(({ source }) => source === 'message');
  if (newest === undefined) return [];
  const reached = newest.direction === 'sent' ? newest.to : [newest.from];
  const { name, address } = contact;
  return reached.some((person) => person.address === address) ? [] : [{ name, address }];
}

/** Whether those whom the text goes to, beside the contact, may be written to: the one named in a referral may have asked to stop long ago. */
async function mayReach(ports: Ports, contact: string, to: readonly Person[]): Promise<Act<null>> {
  for (const { address } of to) {
    if (address === null || address === contact) continue;
    const history = await personHistory(ports, address);
    if (!history.ok) return history;
    if (history.value.stop) return stopRefusal(history.value.stop);
  }
  return { ok: true, value: null };
}

/** Compares the open item, then hands over. */
async function hand(ports: Ports, itemId: string, content: ReplyContent): Promise<Outcome<'done' | 'other-item'>> {
  const { host } = ports;
  const open = await host.openItem();
  if (!open.ok) return open;
  if (open.value?.id !== itemId) return { ok: true, value: 'other-item' };
  const { insert, reply } = host.abilities();
  if (!insert && !reply) return { ok: false, failure: 'unsupported' };
  const done = await (insert ? host.insert(open.value, content) : host.reply(open.value, content));
  if (!done.ok) return done.failure === 'gone' ? { ok: true, value: 'other-item' } : done;
  return { ok: true, value: 'done' };
}

function inserted(
  base: Omit<DraftInserted, 'id' | 'type' | 'thread' | 'template' | 'content' | 'promised'>,
  ms: number,
  { contact, thread }: Conversation,
  { template }: Draft,
  rest: Pick<DraftInserted, 'promised' | 'content'>,
): DraftInserted {
  const id = `draft:${contact.address}:${template}:${ms}`;
  return { ...base, type: 'draft-inserted', id, thread: thread.key, template, ...rest };
}

/** The value content that goes with the text: none where the user has taken its link out. */
const contentIn = ({ content }: Draft, text: string): string | null =>
  content !== null && text.includes(content.content.link) ? content.content.id : null;

/** Templates that say by when the answer comes. */
const promising: readonly string[] = ['holding', 'complaint'];

/** The day that an unedited draft promises the answer for; null for one that promises none. What was edited is read when it is sent. */
function promisedIn({ template }: Draft, { settings: { calendar } }: Conversation, now: number): string | null {
  return promising.includes(template) ? holdDay(inZone(now, calendar.timeZone).slice(0, 10), calendar) : null;
}
