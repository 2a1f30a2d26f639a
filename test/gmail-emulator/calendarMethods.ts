import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import { answerAs, bodyAs, type Method } from './Method';
import { Refusal } from './Refusal';
import { event as eventShape, eventChange, newEvent } from './schemas';

const auth = (name: string): string => `https://www.googleapis.com/auth/calendar${name}`;
const writing = [auth(''), auth('.app.created'), auth('.events'), auth('.events.owned')];
const reading = [
  ...[...writing, auth('.events.freebusy'), auth('.events.owned.readonly')],
  ...[auth('.events.public.readonly'), auth('.events.readonly'), auth('.readonly')],
];
const path = '/calendar/v3/calendars/primary/events';
const now = '2026-11-23T13:05:00.000Z';

export type CalendarEvent = calendar_v3.Schema$Event & { readonly id: string };

/** The methods of Google Calendar that the product uses, on the user's main calendar. */
export function calendarMethods(events: Map<string, CalendarEvent>): Method[] {
  const found = (id: string | undefined): CalendarEvent => {
    const event = events.get(id ?? '');
    if (event === undefined) throw new Refusal(404);
    return event;
  };
  const keep = (event: CalendarEvent): CalendarEvent => {
    const [start, end] = [event.start?.dateTime, event.end?.dateTime].map((at) => Date.parse(at ?? ''));
    if (!((end ?? NaN) > (start ?? NaN)))
      throw new Refusal(400, 'The specified time range is empty.', 'timeRangeEmpty');
    if (event.reminders?.useDefault && event.reminders.overrides !== undefined)
      throw new Refusal(400, 'Cannot specify both default reminders and overrides at the same time.', 'cannotUseDefaultRemindersAndSpecifyOverride'); // prettier-ignore
    events.set(event.id, event);
    return answerAs(event, eventShape);
  };

  return [
    {
      ...{ name: 'calendar.events.insert', verb: 'POST', path: new RegExp(`^${path}$`), query: [], scopes: writing },
      run(asked) {
        const body = bodyAs<calendar_v3.Schema$Event>(asked, newEvent, 'event');
        const id = body.id ?? `event${events.size}`;
        // Also an event in the bin keeps its id.
        if (events.has(id)) throw new Refusal(409);
        const said = { kind: 'calendar#event', etag: '"1"', created: now, updated: now };
        return keep({ status: 'confirmed', ...body, id, ...said });
      },
    },
    {
      ...{
        name: 'calendar.events.get',
        verb: 'GET',
        path: new RegExp(`^${path}/([^/]+)$`),
        query: [],
        scopes: reading,
      },
      run: (asked) => answerAs(found(asked.path[0]), eventShape),
    },
    {
      ...{
        name: 'calendar.events.patch',
        verb: 'PATCH',
        path: new RegExp(`^${path}/([^/]+)$`),
        query: [],
        scopes: writing,
      },
      run(asked) {
        const body = bodyAs<calendar_v3.Schema$Event>(asked, eventChange, 'event');
        const before = found(asked.path[0]);
        return keep({ ...before, ...body, id: before.id, updated: now });
      },
    },
    {
      ...{
        name: 'calendar.events.delete',
        verb: 'DELETE',
        path: new RegExp(`^${path}/([^/]+)$`),
        query: [],
        scopes: writing,
      },
      run(asked) {
        const event = found(asked.path[0]);
        if (event.status === 'cancelled') throw new Refusal(410);
        events.set(event.id, { ...event, status: 'cancelled' });
        return null;
      },
    },
  ];
}
