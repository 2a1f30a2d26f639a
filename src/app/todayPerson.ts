import type { TodayPerson } from '../core/followup/TodayPerson';
import type { History } from '../core/ledger/History';
import type { Settings } from '../core/ports/SettingsStore';
import { contactOf } from './contactOf';
import { decide } from './decide';

/** One person as Today shows them, decided from their history as the open conversation would. `now` in ms. Rejects with MissingPart. */
export async function todayPerson(history: History, settings: Settings, now: number): Promise<TodayPerson> {
  const contact = contactOf(history);
  const newest = history.messages.findLast((event) => event.source === 'message');
  const { status, step, stage, pressure } = await decide(history, contact, settings, now, newest?.thread ?? '');
  const amounts = history.messages.flatMap((event) => event.details.flatMap((detail) => detail.amount?.value ?? []));
  return {
    ...{ contact, step, status },
    pending: history.followUps.find((followUp) => followUp.state === 'pending') ?? null,
    segment: history.segment,
    stage: stage.stage,
    amount: amounts.length > 0 ? Math.max(...amounts) : null,
    pressure: pressure.month,
    messageId: newest?.messageId ?? null,
    subject: newest?.subject ?? null,
  };
}
