import { addNote } from '../app/addNote';
import type { Act, RefusalCode } from '../app/Act';
import { cancelFollowUp } from '../app/cancelFollowUp';
import { completeFollowUp } from '../app/completeFollowUp';
import { copyDraft } from '../app/copyDraft';
import type { Conversation } from '../app/Conversation';
import { insertReply } from '../app/insertReply';
import { keepPromise } from '../app/keepPromise';
import { liftStop } from '../app/liftStop';
import { moveFollowUp } from '../app/moveFollowUp';
import { noteTouch } from '../app/noteTouch';
import { pauseContact } from '../app/pauseContact';
import type { Ports } from '../app/Ports';
import { preferChannel } from '../app/preferChannel';
import { refuse } from '../app/refuse';
import { resumeColleague } from '../app/resumeColleague';
import { schedule } from '../app/schedule';
import { setSegment } from '../app/setSegment';
import { setStage } from '../app/setStage';
import { skipFollowUp } from '../app/skipFollowUp';
import { stopContact } from '../app/stopContact';
import { undo } from '../app/undo';
import { atTime } from '../core/dates/atTime';
import { inZone } from '../core/dates/inZone';
import { weekday } from '../core/dates/weekday';
import { nearestBusinessDay } from '../core/followup/nearestBusinessDay';
import type { Locale } from '../core/Locale';
import { htmlOf } from '../core/templates/htmlOf';
import { dayText } from '../i18n/dayText';
import { paneText } from '../i18n/paneText';
import { hasGaps } from './draftParts';
import { momentText } from './momentText';
import { outcomeText } from './outcomeText';
import type { PanelAct } from './PanelAct';

/** Acts that change only what is looked at; whoever draws the view does them itself. */
export type ViewAct = Extract<PanelAct, { do: 'person' | 'reference' | 'template' | 'open' }>;

/** What a person is told after an act. `undo` is the event that can be taken back; `clipboard` marks a text that did not reach the host. */
export interface Told {
  readonly ok: boolean;
  readonly text: string;
  readonly undo: string | null;
  readonly clipboard: boolean;
}

/** Carries out an act of the person on the conversation that they look at, and says what happened. Never rejects. */
export async function carryOut(
  ports: Ports,
  conversation: Conversation,
  act: Exclude<PanelAct, ViewAct>,
  locale: Locale,
): Promise<Told> {
  const { feedback } = paneText(locale);
  const { contact, draft, history, settings, now } = conversation;
  const { calendar } = settings;
  const person = contact.address;
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  const dayName = (due: string): string => momentText(locale, due, calendar, today, 'long');

  const told = (outcome: Act<unknown>, text: string, undoable: string | null = null): Told => ({
    ok: outcome.ok,
    text: outcomeText(locale, outcome) ?? text,
    undo: outcome.ok ? undoable : null,
    clipboard: false,
  });
  const no = (code: RefusalCode): Told => told(refuse(code), '');
  /** For use cases that give back the event they recorded. */
  const recorded = async (done: Promise<Act<{ readonly id: string }>>, text: string): Promise<Told> => {
    const outcome = await done;
    return told(outcome, text, outcome.ok ? outcome.value.id : null);
  };
  const plan = async (due: string): Promise<Told> => {
    const outcome = await schedule(ports, conversation, due);
    return told(outcome, feedback.scheduled(dayName(due)), outcome.ok ? (outcome.value.event?.id ?? null) : null);
  };

  switch (act.do) {
    case 'schedule':
      return plan(act.due);
    case 'schedule-day': {
      if (Number.isNaN(weekday(act.day)) || act.day <= today) return no('not-a-date');
      // Nothing is due on a day without business: the next one that has some is taken, and named in the answer.
      const due = atTime(nearestBusinessDay(act.day, calendar), calendar.open, calendar.timeZone);
      return act.followUp === null
        ? plan(due)
        : recorded(moveFollowUp(ports, person, act.followUp, due), feedback.moved(dayName(due)));
    }
    case 'move':
      return recorded(moveFollowUp(ports, person, act.followUp, act.due), feedback.moved(dayName(act.due)));
    case 'complete':
      return recorded(completeFollowUp(ports, person, act.followUp), feedback.done);
    case 'skip':
      return recorded(skipFollowUp(ports, person, act.followUp), feedback.skipped);
    case 'cancel':
      return recorded(cancelFollowUp(ports, person, act.followUp), feedback.cancelled);
    case 'undo':
      return told(await undo(ports, person, act.event), feedback.undone);
    case 'insert': {
      if (draft === null) return no('empty');
      const marks = draft.gaps.map(({ mark }) => mark);
      if (act.text !== null && hasGaps(act.text, marks)) return no('incomplete');
      const edited = act.text === null ? null : { text: act.text, html: htmlOf(act.text, []) };
      // Asked before: the insert itself opens a reply window, after which there is a cursor.
      const atCursor = ports.host.abilities().insert;
      const outcome = await insertReply(ports, conversation, draft, edited);
      if (!outcome.ok) return told(outcome, '');
      if (outcome.value.via === 'clipboard') return { ok: true, text: feedback.clipboard, undo: null, clipboard: true };
      return told(outcome, atCursor ? feedback.insertedHere : feedback.inserted);
    }
    case 'copy':
      if (draft === null) return no('empty');
      return told(await copyDraft(ports, conversation, draft), feedback.copied);
    case 'segment':
      return recorded(setSegment(ports, person, act.segment), feedback.segment);
    case 'stage':
      return recorded(setStage(ports, person, act.stage), feedback.stage);
    case 'touch':
      return recorded(
        noteTouch(ports, person, { channel: act.channel, direction: act.direction, note: act.note }),
        feedback.noted,
      );
    case 'note':
      return recorded(addNote(ports, person, act.text), feedback.noted);
    case 'prefer':
      return recorded(preferChannel(ports, person, act.channel), feedback.preferred);
    case 'keep':
      return recorded(keepPromise(ports, person, { messageId: act.messageId, quote: act.quote }), feedback.kept);
    case 'pause':
      if (Number.isNaN(weekday(act.until)) || act.until <= today) return no('not-a-date');
      return recorded(
        pauseContact(ports, person, act.until, act.reason),
        feedback.paused(dayText(locale, act.until, today, 'long')),
      );
    case 'stop': {
      // Confirming what the reader found keeps its sentence.
      const { stop, stopToConfirm } = history;
      const source =
        stopToConfirm && stop !== null && stop.messageId !== null && stop.quote !== null
          ? { messageId: stop.messageId, quote: stop.quote }
          : null;
      return recorded(stopContact(ports, person, source), source === null ? feedback.stopped : feedback.confirmed);
    }
    case 'lift':
      return history.stop === null
        ? told({ ok: true, value: null }, feedback.lifted)
        : recorded(liftStop(ports, person, act.reason), feedback.lifted);
    case 'resume':
      return recorded(resumeColleague(ports, person), feedback.resumed);
  }
}
