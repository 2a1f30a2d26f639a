import type { Act } from '../app/Act';
import { completeFollowUp } from '../app/completeFollowUp';
import { keepPromise } from '../app/keepPromise';
import { moveFollowUp } from '../app/moveFollowUp';
import { personHistory } from '../app/personHistory';
import type { Ports } from '../app/Ports';
import { refuse } from '../app/refuse';
import { schedule } from '../app/schedule';
import { skipFollowUp } from '../app/skipFollowUp';
import type { TodayPerson } from '../app/today';
import { atTime } from '../core/dates/atTime';
import { dayOf } from '../core/dates/dayOf';
import { inZone } from '../core/dates/inZone';
import { weekday } from '../core/dates/weekday';
import { nearestBusinessDay } from '../core/followup/nearestBusinessDay';
import type { Locale } from '../core/Locale';
import type { Settings } from '../core/ports/SettingsStore';
import { dayText } from '../i18n/dayText';
import { paneText } from '../i18n/paneText';
import type { Told } from './carryOut';
import { outcomeText } from './outcomeText';
import type { TodayAct } from './TodayAct';

/** A follow-up of the user's own and the event that taking it back undoes. */
interface Planned {
  readonly key: string;
  /** Null where it was planned before: then only the act upon it is taken back. */
  readonly event: string | null;
}

/** Plans what the cadence brings for this moment, so that it can be done, skipped or moved like any other follow-up. */
async function planned(ports: Ports, { pending, contact, step }: TodayPerson, due: string): Promise<Act<Planned>> {
  if (pending !== null) return { ok: true, value: { key: pending.key, event: null } };
  const history = await personHistory(ports, contact.address);
  if (!history.ok) return history;
  const thread = { key: history.value.messages.at(-1)?.thread ?? '' };
  const made = await schedule(ports, { contact, step, history: history.value, thread }, due);
  return made.ok ? { ok: true, value: { key: made.value.key, event: made.value.event?.id ?? null } } : made;
}

/**
 * Carries out an act of Today about one person and says what happened, like `carryOut` for the open conversation. What the user has not
 * planned is planned first, so that the ledger says what was done about what. Never rejects.
 */
export async function carryOutToday(
  ports: Ports,
  item: TodayPerson,
  act: TodayAct,
  { calendar }: Settings,
  locale: Locale,
): Promise<Told> {
  const { feedback } = paneText(locale);
  const person = item.contact.address;
  const now = ports.clock.now();
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  const told = (outcome: Act<unknown>, text: string, event: string | null): Told => ({
    ok: outcome.ok,
    text: outcomeText(locale, outcome) ?? text,
    undo: outcome.ok ? event : null,
    clipboard: false,
  });

  const upon = async (
    what: (key: string) => Promise<Act<{ readonly id: string }>>,
    text: string,
    due = atTime(today, inZone(now, calendar.timeZone).slice(11, 16), calendar.timeZone),
  ): Promise<Told> => {
    const plan = await planned(ports, item, due);
    if (!plan.ok) return told(plan, '', null);
    const outcome = await what(plan.value.key);
    return told(outcome, text, outcome.ok ? (plan.value.event ?? outcome.value.id) : null);
  };

  const move = async (due: string): Promise<Told> => {
    const text = feedback.moved(dayText(locale, dayOf(due, calendar.timeZone), today, 'long'));
    if (item.pending !== null) return upon((key) => moveFollowUp(ports, person, key, due), text);
    const plan = await planned(ports, item, due);
    return told(plan, text, plan.ok ? plan.value.event : null);
  };

  switch (act.do) {
    case 'done': {
      const [promise] = item.step.evidence;
      if (item.step.action !== 'keep-promise' || promise === undefined)
        return upon((key) => completeFollowUp(ports, person, key), feedback.doneWith(item.contact.name ?? person));
      const kept = await keepPromise(ports, person, promise);
      return told(kept, feedback.kept, kept.ok ? kept.value.id : null);
    }
    case 'skip':
      return upon((key) => skipFollowUp(ports, person, key), feedback.skipped);
    case 'move':
      return move(act.due);
    case 'move-day': {
      if (Number.isNaN(weekday(act.day)) || act.day <= today) return told(refuse('not-a-date'), '', null);
      return move(atTime(nearestBusinessDay(act.day, calendar), calendar.open, calendar.timeZone));
    }
  }
}
