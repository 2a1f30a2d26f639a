import { msOf } from '../dates/msOf';
import { colleagueOf } from './colleagueOf';
import { followUpsOf, type Surroundings } from './followUpsOf';
import type { History } from './History';
import { isAnswerOf } from './isAnswerOf';
import { companyKeyOf } from './isColleagueAnswer';
import type { ContentSent, DraftInserted, LedgerEvent, MessageEvent, Paused, StageSet } from './LedgerEvent';
import { liveEvents } from './liveEvents';
import { filterDated } from './momentsOf';
import { onceEach } from './onceEach';
import { stopOf, stopRequests, stopsOf } from './stopOf';

/**
 * What is known about one person (a lower-case address), from any events in any order; those about others only count as far as they
 * belong to a conversation with this person or come from their company. Recording something twice changes nothing.
 */
export function historyOf(person: string, events: readonly LedgerEvent[]): History {
  const live = liveEvents(events);
  const about = live.filter((event) => event.type !== 'message' && event.people.includes(person));
  const pick = <T extends LedgerEvent['type']>(type: T): Extract<LedgerEvent, { type: T }>[] =>
    about.filter((event): event is Extract<LedgerEvent, { type: T }> => event.type === type);
  const all = onceEach(filterDated(live, (event): event is MessageEvent => event.type === 'message'));
  const withPerson = all.filter((message) => message.people.includes(person));
  const threads = new Set(withPerson.map((message) => message.thread));
  const colleagues = withPerson.find((message) => companyKeyOf(person, message.people) !== undefined);
  const company = colleagues && companyKeyOf(person, colleagues.people);
  const concerns = ({ people }: LedgerEvent): boolean =>
    people.includes(person) || (company !== undefined && people.includes(company));
  const messages = filterDated(
    all,
    (message) => message.people.includes(person) || (threads.has(message.thread) && concerns(message)),
  );
  const touches = pick('touch-noted');
  const pauses = pick('paused');
  const drafts = pick('draft-inserted');
  const lifted = pick('lifted');
  const requests = stopRequests(person, messages, pick('stopped'));
  const surroundings = (): Surroundings => {
    const answers = [
      ...messages.filter((message) => isAnswerOf(message, person)),
      ...touches.filter((touch) => touch.direction === 'received'),
    ].map((event) => msOf(event.at));
    const sent = [...messages, ...touches]
      .filter((event) => event.direction === 'sent')
      .sort((a, b) => msOf(a.at) - msOf(b.at));
    return { answers, sent, stops: stopsOf(requests, lifted), pauses };
  };
  const resumed = live.filter((event) => event.type === 'colleague-resumed' && concerns(event));
  const stages = pick('stage-set');
  return {
    person,
    messages,
    touches,
    notes: pick('note-added'),
    drafts,
    kept: pick('promise-kept'),
    followUps: followUpsOf(about, surroundings),
    segment: pick('segment-set').at(-1)?.segment ?? 'lead',
    stage: stages.at(-1)?.stage ?? null,
    soldAt: soldAtOf(stages),
    preferredChannel: pick('channel-preferred').at(-1)?.channel ?? null,
    ...stopOf(requests, lifted),
    paused: pausedOf(pauses.at(-1)),
    contents: contentsOf(pick('content-sent'), drafts),
    colleague: colleagueOf(person, filterDated(all, concerns), touches, resumed),
  };
}

/** The first of the settings to after-sale that no other stage followed. */
function soldAtOf(stages: readonly StageSet[]): string | null {
  const before = stages.findLastIndex(({ stage }) => stage !== 'after-sale');
  return stages[before + 1]?.at ?? null;
}

function pausedOf(event: Paused | undefined): History['paused'] {
  return event ? { at: event.at, until: event.until, reason: event.reason, eventId: event.id } : null;
}

/** What was sent as value content, by hand or within a draft; a draft with content counts as sent once it was inserted. */
function contentsOf(sent: readonly ContentSent[], drafts: readonly DraftInserted[]): string[] {
  return [...new Set([...sent, ...drafts].flatMap(({ content }) => content ?? []))];
}
