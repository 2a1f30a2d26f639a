import type { Conversation } from '../app/Conversation';
import { firstLook } from '../cards/Look';
import { messageLink } from '../cards/linkTo';
import { missingScopes } from '../hosts/gmail/scopes';
import { inZone } from '../core/dates/inZone';
import type { FollowUp } from '../core/ledger/History';
import type { Failure } from '../core/ports/Failure';
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
  const ended = followUps.filter(({ key, state }) => state !== 'pending' && earlier.get(key)?.state === 'pending');
  const undone = before.filter(({ key, state }) => state === 'pending' && !followUps.some((one) => one.key === key));

  let result = fine;
  for (const work of [
    ...pending.map((one) => () => setReminder(desk, one, earlier.get(one.key) ?? null, after)),
    ...ended.map((one) => () => endReminder(desk, one, earlier.get(one.key) ?? one)),
    ...undone.map((one) => () => endReminder(desk, null, one)),
    ...answered(followUps, ended).map((one) => () => endReminder(desk, one, one)),
  ]) {
    const done = await work();
    if (done.state !== 'ok') result = done;
  }
  return result;
}

/** The follow-up that their answer (or their wish to stop) ended last: nobody clicked, so nobody took its reminder away. */
function answered(followUps: readonly FollowUp[], seen: readonly FollowUp[]): FollowUp[] {
  const last = followUps.findLast(({ closedBy }) => closedBy === 'answered' || closedBy === 'stopped');
  return last === undefined || seen.includes(last) ? [] : [last];
}

async function setReminder(
  { once, ports, reminders, ...desk }: Desk,
  followUp: FollowUp,
  earlier: FollowUp | null,
  after: Conversation,
): Promise<Reminded> {
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
  const old = moved ? await idOf({ once, ports }, earlier) : null;
  const known = old !== null && !old.startsWith(`${kind}:`) ? old : null;
  const set = await reminders.set(reminder, known);
  if (set.ok) {
    await once.finish(key, set.value);
    return fine;
  }
  await once.release(key);
  if (set.failure === 'denied') return { state: 'denied', scopes: missingScopes([kind], { authorizedScopes: [] }) };
  return { state: 'failed', failure: set.failure };
}

/** `now` null: it was taken back as a whole. */
async function endReminder(desk: Desk, now: FollowUp | null, then: FollowUp): Promise<Reminded> {
  const { once, reminders, ports } = desk;
  const key = `reminder-end ${then.key} ${now?.closedAt ?? 'undone'}`;
  const claim = await once.claim(key, new Date(ports.clock.now()).toISOString(), STALE_MS);
  if (!claim.ok) return { state: 'failed', failure: claim.failure };
  if (claim.value.state !== 'new') return fine;
  const id = await idOf(desk, then);
  const kept = now?.state === 'done' || now?.state === 'skipped';
  const ended = id === null ? null : await (kept ? reminders.complete(id) : reminders.remove(id));
  if (ended?.ok === false) {
    await once.release(key);
    return { state: 'failed', failure: ended.failure };
  }
  await once.finish(key, '');
  return fine;
}

/** Google's id of the reminder; null when there is none. */
async function idOf({ once, ports }: Pick<Desk, 'once' | 'ports'>, followUp: FollowUp): Promise<string | null> {
  const key = setKey(followUp);
  const claim = await once.claim(key, new Date(ports.clock.now()).toISOString(), STALE_MS);
  if (!claim.ok) return null;
  if (claim.value.state === 'done') return claim.value.result;
  if (claim.value.state === 'new') await once.release(key);
  return null;
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
