import { genderOf } from '../contact/genderOf';
import { addDays } from '../dates/addDays';
import { holdDay } from '../followup/holdDay';
import type { SignalKind } from '../signals/Signal';
import type { DraftContext } from './DraftContext';
import { quoted } from './references';
import type { Slots, SlotValue } from './SlotValue';
import { writtenDay } from './writtenDay';

function greeting({ language, contact, whom }: DraftContext, warm: boolean): string {
  const { formal, informal } = language.greetings;
  const plain = whom === null ? informal.none : informal.plain;
  const friendly = whom === null ? informal.warmNone : informal.warm;
  const courteous = whom === null ? formal.none : formal[genderOf(whom) ?? 'any'];
  const words = contact.formality === 'formal' ? courteous : warm ? friendly : plain;
  return words.replace('{name}', () => whom ?? '');
}

/** The day that the newest signal of a kind names, else the one that the step's reason names. */
function until(kind: SignalKind, { history, step }: DraftContext): string | null {
  const said = [...history.messages]
    .reverse()
    .flatMap((message) => message.signals)
    .find((signal) => signal.kind === kind)?.until;
  const reason = step.reason.code === kind ? step.reason.params['until'] : null;
  return said ?? (typeof reason === 'string' && reason !== '' ? reason : null);
}

/** The slots that hold names, days and figures. */
export function factSlots(context: DraftContext): Slots {
  const { contact, history, thread, calendar, today, language, figures } = context;
  const text = (value: string | null | undefined): SlotValue | null => (value ? { text: value } : null);
  const lastSent = [...history.messages].reverse().find(({ direction, auto }) => direction === 'sent' && auto === null);
  const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1);
  return {
    warm: () => text(greeting(context, true)),
    greet: () => text(greeting(context, false)),
    subject: () => text(quoted(context.subject)),
    sentOn: () => text(lastSent?.thread === thread.key ? writtenDay(lastSent.at, context)?.on : null),
    them: () => text(contact.name ?? contact.address),
    address: () => text(contact.address),
    holdBy: () => text(writtenDay(holdDay(today, calendar), context)?.by),
    untilOn: () => {
      const day = until('not-now', context);
      return text(day !== null && day > today ? writtenDay(day, context)?.on : null);
    },
    returnDay: () => text(writtenDay(until('out-of-office', context), context)?.day),
    month: () => text(language.dates.months[Number(lastMonth.slice(5, 7)) - 1]),
    content: () => text(context.content && `${context.content.content.title}: ${context.content.content.link}`),
    clicks: () => text(figures?.clicks),
    sales: () => text(figures?.sales),
    conversion: () => text(figures?.conversion),
    commission: () => text(figures?.commission),
    '?lead': () => (history.segment === 'lead' ? { text: '' } : null),
    '?channel': () => (history.preferredChannel === null ? { text: '' } : null),
  };
}
