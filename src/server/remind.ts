import type { Conversation } from '../app/Conversation';
import { historyNow } from '../app/historyNow';
import { firstLook } from '../cards/Look';
import { messageLink } from '../cards/linkTo';
import { missingScopes } from '../hosts/gmail/scopes';
import { inZone } from '../core/dates/inZone';
import type { FollowUp } from '../core/ledger/History';
import type { Failure, Outcome } from '../core/ports/Failure';
import type { Claim } from '../core/ports/OnceStore';
import type { Reminder } from '../core/ports/Reminders';
import { serverText } from '../i18n/serverText';
import type { Desk } from './Desk';
import { scopesFor } from './scopesFor';

/** What became of the reminders: all in order (or none needed), not allowed yet with what to ask for, or not possible now. */
export type Reminded =
  | { readonly state: 'ok' }
  | { readonly state: 'denied'; readonly scopes: readonly string[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Longer than any request works (OnceStore). */
const STALE_MS = 30_000;
/** So many of the follow-ups that ended last are looked after again: an end at Google may have failed, or nobody clicked. */
const LAST_ENDED = 3;
const fine: Reminded = { state: 'ok' };

/** The name under which the reminder of a follow-up at a date is remembered; its id at Google is the result. */
const setKey = ({ key, due }: Pick<FollowUp, 'key' | 'due'>): string => `reminder ${key} ${due}`;

/**
 * Brings Google Tasks and Calendar to where the follow-ups of a conversation stand: `before` an act (none when a message is opened) and
 * after it. What is pending has a reminder; what was done is ticked off; what was cancelled, answered or taken back is gone. All of it may
 * be repeated, so what a server did not finish is finished at the next opening.
 */
export async function remind(desk: Desk, before: readonly FollowUp[], after: Conversation): Promise<Reminded> {
  const followUps = after.history.followUps;
  const earlier = new Map(before.map((one) => [one.key, one]));
  const pending = followUps.filter(({ state }) => state === 'pending');
  const last = endedLast(followUps);
  const ended = followUps.filter(
    (one) => one.state !== 'pending' && (earlier.get(one.key)?.state === 'pending' || last.includes(one)),
  );
  const undone = before.filter(({ key, state }) => state === 'pending' && !followUps.some((one) => one.key === key));

  let result = fine;
  for (const work of [
    ...pending.map((one) => () => setReminder(desk, one, earlier.get(one.key) ?? null, after)),
    ...ended.map((one) => () => endReminder(desk, one, earlier.get(one.key) ?? one)),
    ...undone.map((one) => () => endReminder(desk, null, one)),
  ]) {
    const done = await work();
    if (done.state !== 'ok') result = done;
  }
  return result;
}

/** Those that the user, an answer, a wish to stop or a message of mine closed last. */
function endedLast(followUps: readonly FollowUp[]): FollowUp[] {
  const closed = followUps.filter(({ closedAt }) => closedAt !== null);
  const ms = ({ closedAt }: FollowUp): number => Date.parse(closedAt ?? '');
  return closed.sort((a, b) => ms(b) - ms(a)).slice(0, LAST_ENDED);
}

async function setReminder(
  desk: Desk,
  followUp: FollowUp,
  earlier: FollowUp | null,
  after: Conversation,
): Promise<Reminded> {
  const { once, ports, reminders } = desk;
  const key = setKey(followUp);
  const moved = earlier !== null && (earlier.due !== followUp.due || earlier.state !== 'pending');
  const claim = await once.claim(key, new Date(ports.clock.now()).toISOString(), STALE_MS);
  if (!claim.ok) return { state: 'failed', failure: claim.failure };
  // Moved away and back again, or no longer done: its reminder stands otherwise, although this date was set once.
  if (claim.value.state === 'begun' || (claim.value.state === 'done' && !moved)) return fine;

  const reminder = reminderOf(desk, followUp, after);
  const kind = reminder.timed ? 'event' : 'task';
  const scopes = scopesFor(desk, [kind]);
  if (scopes.length > 0) {
    await once.release(key);
    return { state: 'denied', scopes };
  }
  // A known id only where it helps to take the other kind away: one of the same kind is found by its key, also when it was made anew.
  const old = moved ? await lastSet(desk, earlier) : null;
  const known = old?.state === 'done' && !old.result.startsWith(`${kind}:`) ? old.result : null;
  const set = await reminders.set(reminder, known);
  if (set.ok) {
    await once.finish(key, set.value);
    return afterSetting(desk, followUp, set.value, after);
  }
  await once.release(key);
  if (set.failure === 'denied') return { state: 'denied', scopes: missingScopes([kind], { authorizedScopes: [] }) };
  return { state: 'failed', failure: set.failure };
}

/**
 * What a reminder that was just set (`id`) stands for may have been cancelled or moved by a click meanwhile, which could not see it yet: the
 * ledger tells. A click records before it looks for the reminder, so one of the two finds what the other did.
 */
async function afterSetting(desk: Desk, followUp: FollowUp, id: string, after: Conversation): Promise<Reminded> {
  const current = await historyNow(desk.ports, after);
  if (!current.ok) return fine;
  const now = current.value.history.followUps.find(({ key }) => key === followUp.key) ?? null;
  if (now?.state !== 'pending') {
    const ended = await endAtGoogle(desk, now, id);
    return ended.ok ? fine : { state: 'failed', failure: ended.failure };
  }
  return now.due === followUp.due ? fine : setReminder(desk, now, followUp, after);
}

/** `now` null: it was taken back as a whole. */
async function endReminder(desk: Desk, now: FollowUp | null, then: FollowUp): Promise<Reminded> {
  const { once, ports } = desk;
  const key = `reminder-end ${then.key} ${now?.closedAt ?? 'undone'}`;
  const claim = await once.claim(key, new Date(ports.clock.now()).toISOString(), STALE_MS);
  if (!claim.ok) return { state: 'failed', failure: claim.failure };
  if (claim.value.state !== 'new') return fine;
  const set = await lastSet(desk, then);
  if (set?.state === 'begun') {
    // Who sets it just now takes it away after that; where that server dies, the next opening does.
    await once.release(key);
    return fine;
  }
  const id: Outcome<string | null> = set?.state === 'done' ? { ok: true, value: set.result } : await find(desk, then);
  const ended = id.ok && id.value !== null ? await endAtGoogle(desk, now, id.value) : id;
  if (!ended.ok) {
    await once.release(key);
    return { state: 'failed', failure: ended.failure };
  }
  await once.finish(key, '');
  return fine;
}

function endAtGoogle({ reminders }: Desk, now: FollowUp | null, id: string): Promise<Outcome<null>> {
  const kept = now?.state === 'done' || now?.state === 'skipped';
  return kept ? reminders.complete(id) : reminders.remove(id);
}

/** What is remembered of setting its reminder: never or in vain (`new`), just now, or done with Google's id. Null: not to be known now. */
async function lastSet({ once, ports }: Desk, followUp: FollowUp): Promise<Claim | null> {
  const key = setKey(followUp);
  const claim = await once.claim(key, new Date(ports.clock.now()).toISOString(), STALE_MS);
  if (!claim.ok) return null;
  if (claim.value.state === 'new') await once.release(key);
  return claim.value;
}

/** A reminder that nobody here knows of: set at Google, and the answer was lost. */
async function find(desk: Desk, { key }: FollowUp): Promise<Outcome<string | null>> {
  const allowed = (['task', 'event'] as const).some((kind) => scopesFor(desk, [kind]).length === 0);
  return allowed ? desk.reminders.find(key) : { ok: true, value: null };
}

/** At the opening hour a day is meant, at any other one that hour. */
function reminderOf(
  desk: Pick<Desk, 'locale' | 'scene'>,
  { key, due }: FollowUp,
  { contact, settings, thread }: Conversation,
): Reminder {
  const { timeZone, open } = settings.calendar;
  const local = inZone(Date.parse(due), timeZone);
  const newest = thread.messages.findLast(({ source }) => source === 'message');
  return {
    followUp: key,
    due: local,
    timed: local.slice(11, 16) !== open,
    title: serverText(desk.locale).reminder(contact.name ?? contact.address),
    link: newest === undefined ? null : messageLink(desk.scene(firstLook), newest.id),
  };
}

/** Takes away the reminders of follow-ups that are about to be erased. */
export async function dropReminders(desk: Desk, followUps: readonly FollowUp[]): Promise<Reminded> {
  for (const followUp of followUps.filter(({ state }) => state === 'pending')) {
    const ended = await endReminder(desk, null, followUp);
    if (ended.state !== 'ok') return ended;
  }
  return fine;
}
