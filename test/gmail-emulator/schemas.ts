import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { tasks_v1 } from 'googleapis/build/src/apis/tasks';
import { between, fields, flag, like, list, oneOf, text, unplayed, whole, type Check, type Shape } from './Check';

const hexadecimal = like(/^[0-9a-f]{1,16}$/);
const moment = like(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/);

/** RFC 4648 §5, as Gmail defines `raw`. */
const base64url = like(/^[\w-]+={0,2}$/, 35_000_000);

const message: Shape<gmail_v1.Schema$Message> = {
  ...{ classificationLabelValues: unplayed, payload: unplayed },
  ...{ historyId: like(/^\d+$/), internalDate: like(/^\d+$/), sizeEstimate: whole, snippet: text },
  ...{ id: hexadecimal, threadId: hexadecimal, labelIds: list(text), raw: base64url },
};

const partBody: Shape<gmail_v1.Schema$MessagePartBody> = { attachmentId: text, size: whole, data: like(/^[\w-]*={0,2}$/, 35_000_000) }; // prettier-ignore
const header = fields<gmail_v1.Schema$MessagePartHeader>({ name: text, value: text }, ['name', 'value']);
const part: Check = (value, at) => payload(value, at);
const payload = fields<gmail_v1.Schema$MessagePart>(
  {
    partId: text,
    mimeType: text,
    filename: text,
    headers: list(header),
    body: fields(partBody, ['size']),
    parts: list(part),
  },
  ['partId', 'mimeType', 'filename', 'headers', 'body'],
);

/** What Gmail gives for a message in each format. */
export const fullMessage = fields({ ...message, raw: unplayed, payload }, ['id', 'threadId', 'labelIds', 'payload']);
export const rawMessage = fields(message, ['id', 'threadId', 'labelIds', 'raw', 'internalDate', 'sizeEstimate']);
export const minimalMessage = fields({ ...message, raw: unplayed }, ['id', 'threadId', 'labelIds', 'internalDate']);

const threadShape: Shape<gmail_v1.Schema$Thread> = {
  ...{ id: hexadecimal, historyId: like(/^\d+$/), snippet: text, messages: list(minimalMessage) },
};
export const thread = fields(threadShape, ['id', 'historyId', 'messages']);
export const fullThread = fields({ ...threadShape, messages: list(fullMessage) }, ['id', 'historyId', 'messages']);

/** A draft as it may be asked for: bytes, and where it belongs. Everything else of a message is Gmail's to say. */
const draftMessage = fields<Pick<gmail_v1.Schema$Message, 'raw' | 'threadId'>>({ raw: base64url, threadId: hexadecimal }, ['raw']); // prettier-ignore
export const newDraft = fields<Omit<gmail_v1.Schema$Draft, 'id'>>({ message: draftMessage }, ['message']);
const madeDraft: Shape<gmail_v1.Schema$Draft> = { id: like(/^r-?\d+$/), message: fields(message, ['id', 'threadId', 'labelIds']) }; // prettier-ignore
export const draft = fields(madeDraft, ['id', 'message']);

const taskShape: Shape<tasks_v1.Schema$Task> = {
  ...{ assignmentInfo: unplayed, links: list(unplayed), parent: unplayed, position: text, hidden: flag },
  ...{ kind: text, etag: text, id: text, selfLink: text, webViewLink: text, updated: moment, completed: moment },
  ...{ deleted: flag, title: like(/^/, 1024), notes: like(/^/, 8192), due: moment },
  status: oneOf('needsAction', 'completed'),
};
type Writable = Pick<tasks_v1.Schema$Task, 'title' | 'notes' | 'due' | 'status'>;
const { title, notes, due, status } = taskShape;
/** What may be written into a task. */
export const newTask = fields<Writable>({ title, notes, due, status });
export const task = fields(taskShape, ['id', 'status', 'updated']);
const taskList: Shape<tasks_v1.Schema$Tasks> = { kind: text, etag: text, items: list(task), nextPageToken: text };
export const taskPage = fields(taskList, ['kind']);

const when: Check = fields<calendar_v3.Schema$EventDateTime>({ date: unplayed, timeZone: text, dateTime: moment }, ['dateTime']); // prettier-ignore
const reminder = fields<calendar_v3.Schema$EventReminder>(
  { method: oneOf('email', 'popup'), minutes: between(0, 40_320) },
  ['method', 'minutes'],
);
const eventShape: Shape<calendar_v3.Schema$Event> = {
  ...{ anyoneCanAddSelf: unplayed, attachments: unplayed, attendees: unplayed, attendeesOmitted: unplayed },
  ...{
    birthdayProperties: unplayed,
    colorId: unplayed,
    conferenceData: unplayed,
    description: text,
    eventLabelId: unplayed,
  },
  ...{ endTimeUnspecified: unplayed, eventType: oneOf('default'), extendedProperties: unplayed },
  ...{ focusTimeProperties: unplayed, gadget: unplayed, guestsCanInviteOthers: unplayed, guestsCanModify: unplayed },
  ...{ guestsCanSeeOtherGuests: unplayed, hangoutLink: unplayed, location: unplayed, locked: unplayed },
  ...{ originalStartTime: unplayed, outOfOfficeProperties: unplayed, privateCopy: unplayed, recurrence: unplayed },
  ...{ recurringEventId: unplayed, workingLocationProperties: unplayed },
  ...{ created: moment, updated: moment, etag: text, htmlLink: text, iCalUID: text, kind: text, sequence: whole },
  creator: fields<{ email?: string; self?: boolean }>({ email: text, self: flag }),
  organizer: fields<{ email?: string; self?: boolean }>({ email: text, self: flag }),
  // base32hex of RFC 4648 §7, as events.insert asks.
  ...{ id: like(/^[a-v0-9]{5,1024}$/), start: when, end: when, summary: like(/^/, 1024) },
  status: oneOf('confirmed', 'tentative', 'cancelled'),
  transparency: oneOf('opaque', 'transparent'),
  visibility: oneOf('default', 'public', 'private', 'confidential'),
  reminders: fields<{ overrides?: unknown; useDefault?: boolean }>({ useDefault: flag, overrides: list(reminder, 5) }, ['useDefault']), // prettier-ignore
  source: fields<{ title?: string; url?: string }>({ title: text, url: like(/^https?:\/\/\S+$/) }, ['title', 'url']),
};
/** What Google alone says of an event. */
const said = { created: unplayed, updated: unplayed, creator: unplayed, organizer: unplayed, etag: unplayed, htmlLink: unplayed, iCalUID: unplayed, kind: unplayed, sequence: unplayed }; // prettier-ignore
export const newEvent = fields<calendar_v3.Schema$Event>({ ...eventShape, ...said }, ['start', 'end']);
export const eventChange = fields<calendar_v3.Schema$Event>({ ...eventShape, ...said, id: unplayed });
export const event = fields(eventShape, ['id', 'status', 'start', 'end', 'created', 'updated', 'kind', 'etag']);
