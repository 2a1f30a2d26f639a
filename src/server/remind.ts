import type { Conversation } from '../app/Conversation';
import { personEvents } from '../app/personEvents';
import { firstLook } from '../cards/Look';
import { messageLink } from '../cards/linkTo';
import { missingScopes } from '../hosts/gmail/scopes';
import { inZone } from '../core/dates/inZone';
import type { FollowUp, History } from '../core/ledger/History';
import type { Failure, Outcome } from '../core/ports/Failure';
import type { Reminder } from '../core/ports/Reminders';
import { serverText } from '../i18n/serverText';
import type { Desk } from './Desk';
import { dropLeftReminders } from './dropLeftReminders';
import { knownReminder, planKey } from './knownReminder';
import { reminderPlans, type ReminderPlan, type ReminderPlans } from './reminderPlans';
import { scopesFor } from './scopesFor';

/** What became of the reminders: all in order (or none needed), not allowed yet with what to ask for, or not possible now. */
export type Reminded =
  | { readonly state: 'ok' }
  | { readonly state: 'denied'; readonly scopes: readonly string[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Whose follow-ups they are, as far as reminders need it. */
export type Person = Pick<Conversation, 'contact' | 'settings'>;

/** Longer than any request works (OnceStore). */
const STALE_MS = 30_000;
/** So many of the follow-ups that ended last are looked after again: an end at Google may have failed, or nobody clicked. */
const LAST_ENDED = 3;
/** The ledger may change while Google is asked; who changes it more often than this does the rest by the next click. */
const MOST_TRIES = 3;
const fine: Reminded = { state: 'ok' };
const failed = (failure: Failure): Reminded => ({ state: 'failed', failure });

/**
 * Brings Google Tasks and Calendar to where somebody's follow-ups stand in the ledger, after an act or when their conversation is opened. Each
 * plan that was brought there is remembered under its version, so what a server, a consent or Google did not let finish is finished the next
 * time, and what is finished costs no call. `seen` is the ledger as it was just read, where it was; what has to be done is decided from it as
 * it is then.
 */
export async function remind(desk: Desk, person: Person, seen: Pick<Desk, 'ports'> = desk): Promise<Reminded> {
  const read = await plansOf(seen, person);
  if (!read.ok) return failed(read.failure);
  const { plans } = read.value;
  const pending = plans.filter(({ wanted }) => wanted === 'set');
  const ended = plans.filter(({ wanted }) => wanted !== 'set').slice(0, LAST_ENDED);
  let result = fine;
  for (const plan of [...pending, ...ended]) {
    const brought = await bring(desk, person, plan);
    if (brought.state !== 'ok') result = brought;
  }
  return result;
}

async function plansOf(
  { ports }: Pick<Desk, 'ports'>,
  { contact: { address } }: Person,
): Promise<Outcome<ReminderPlans>> {
  const events = await personEvents(ports, address);
  return events.ok ? { ok: true, value: reminderPlans(address, events.value) } : events;
}

/**
 * One at a time for each follow-up. Who holds its key reads the ledger after taking it and looks again after giving it back; who clicks records
 * before asking for the key: so one of the two sees what the other did.
 */
async function bring(desk: Desk, person: Person, first: ReminderPlan): Promise<Reminded> {
  const { once, ports } = desk;
  const lock = `reminder ${first.key}`;
  let plan: ReminderPlan | undefined = first;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const known = await once.resultOf(planKey(plan));
    if (!known.ok) return failed(known.failure);
    if (known.value !== null) return fine;
    const claim = await once.claim(lock, new Date(ports.clock.now()).toISOString(), STALE_MS);
    if (!claim.ok) return failed(claim.failure);
    if (claim.value.state !== 'new') return fine;
    const done = await whileHeld(desk, person, first.key);
    await once.release(lock);
    if (done.state !== 'ok') return done;
    const again = await plansOf(desk, person);
    if (!again.ok) return failed(again.failure);
    plan = again.value.plans.find(({ key }) => key === first.key);
    if (plan === undefined) return forget(desk, first.key);
  }
  return fine;
}

/** Nobody knows of the follow-up any more: the person was erased while its reminder was set. */
async function forget(desk: Desk, key: string): Promise<Reminded> {
  const left = await desk.left.change([desk.reminders.named(key)], []);
  const dropped = left.ok ? await dropLeftReminders(desk) : left;
  return dropped.ok ? fine : failed(dropped.failure);
}

async function whileHeld(desk: Desk, person: Person, key: string): Promise<Reminded> {
  const { once, reminders } = desk;
  const read = await plansOf(desk, person);
  if (!read.ok) return failed(read.failure);
  const { history, plans } = read.value;
  const plan = plans.find((one) => one.key === key);
  if (plan === undefined) return fine;
  const settled = await once.resultOf(planKey(plan));
  if (!settled.ok) return failed(settled.failure);
  if (settled.value !== null) return fine;

  const known = await knownReminder(desk, plan);
  if (!known.ok) return failed(known.failure);
  if (plan.wanted === 'set' && plan.followUp !== null)
    return set(desk, person, plan, plan.followUp, history, known.value);

  // Set, and the answer was lost: it is found by its name, where there is a right to any.
  const allowed = (['task', 'event'] as const).some((kind) => scopesFor(desk, [kind]).length === 0);
  const id = known.value === null && allowed ? reminders.named(key) : known.value;
  const ended: Outcome<null> = !id
    ? { ok: true, value: null }
    : await (plan.wanted === 'complete' ? reminders.complete(id) : reminders.remove(id));
  if (!ended.ok) return failed(ended.failure);
  await once.finish(planKey(plan), plan.wanted === 'complete' ? (id ?? '') : '');
  return fine;
}

async function set(
  desk: Desk,
  person: Person,
  plan: ReminderPlan,
  followUp: FollowUp,
  history: History,
  known: string | null,
): Promise<Reminded> {
  const reminder = reminderOf(desk, followUp, history, person);
  const kind = reminder.timed ? 'event' : 'task';
  const scopes = scopesFor(desk, [kind]);
  if (scopes.length > 0) return { state: 'denied', scopes };
  // A known id only where it helps to take the other kind away: one of the same kind is found by its key, also when it was made anew.
  const other = known?.startsWith(`${kind}:`) ? null : known || null;
  const made = await desk.reminders.set(reminder, other);
  if (made.ok) {
    await desk.once.finish(planKey(plan), made.value);
    return fine;
  }
  if (made.failure !== 'denied') return failed(made.failure);
  return { state: 'denied', scopes: missingScopes([kind], { authorizedScopes: [] }) };
}

/** When business opens a day is meant, at any other moment that hour and minute. */
function reminderOf(
  desk: Pick<Desk, 'locale' | 'scene'>,
  { key, due, thread }: FollowUp,
  { messages }: History,
  { contact, settings }: Person,
): Reminder {
  const { timeZone, open } = settings.calendar;
  const local = inZone(Date.parse(due), timeZone);
  const own = messages.filter(({ source }) => source === 'message');
  const newest = own.findLast((message) => message.thread === thread) ?? own.at(-1);
  return {
    followUp: key,
    due: `${local.slice(0, 17)}00${local.slice(19)}`,
    timed: local.slice(11, 19) !== `${open}:00`,
    title: serverText(desk.locale).reminder(contact.name ?? contact.address),
    link: newest === undefined ? null : messageLink(desk.scene(firstLook), newest.messageId),
  };
}
