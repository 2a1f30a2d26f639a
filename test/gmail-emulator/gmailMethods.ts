import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { parseMessage } from '../../src/core/mail/parseMessage';
import { eventId, idFor, type EventIds, type KeptMessage } from './Mailbox';
import { answerAs, bodyAs, type Asked, type Method } from './Method';
import { payloadOf } from './payloadOf';
import { Refusal } from './Refusal';
import { draft, fullMessage, fullThread, minimalMessage, newDraft, rawMessage, thread } from './schemas';

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const addon = (name: string): string => auth(`gmail.addons.current.${name}`);
const reading = [
  ...['https://mail.google.com/', auth('gmail.metadata'), auth('gmail.modify'), auth('gmail.readonly')],
  ...[addon('message.action'), addon('message.metadata'), addon('message.readonly')],
];
const writing = ['https://mail.google.com/', addon('action.compose'), auth('gmail.compose'), auth('gmail.modify')];

/** A draft with its bytes read, for tests to look at. */
export interface KeptDraft {
  readonly id: string;
  readonly threadId: string;
  readonly bytes: Uint8Array;
  readonly mail: MailMessage;
}

/** What the mailbox holds; drafts join it as Gmail does it. */
export interface GmailData {
  readonly messages: KeptMessage[];
  readonly drafts: KeptDraft[];
  readonly eventIds: EventIds;
  /** A conversation's answer names its messages only, also where their texts are asked for. */
  readonly bare: boolean;
}

/** The methods of Gmail that the product uses. */
export function gmailMethods(data: GmailData): Method[] {
  const known = (id: string, kind: 'msg' | 'thread'): string => {
    if (/^[0-9a-f]{1,16}$/.test(id)) return id;
    const all = data.messages.map((one) => (kind === 'msg' ? one.id : one.threadId));
    const found = data.eventIds === 'own' ? all.find((one) => eventId(kind, one, 'own') === id) : undefined;
    if (found === undefined) throw new Refusal(400, 'Invalid id value');
    return found;
  };

  return [
    {
      ...{ name: 'gmail.users.messages.get', verb: 'GET', path: /^\/gmail\/v1\/users\/me\/messages\/([^/]+)$/ },
      ...{ query: ['format'], scopes: reading },
      run(asked) {
        const id = known(asked.path[0] ?? '', 'msg');
        const message = data.messages.find((one) => one.id === id);
        if (message === undefined) throw new Refusal(404);
        allow(asked, message);
        const format = asked.query.get('format');
        if (format === 'minimal') return answerAs(minimal(message), minimalMessage);
        if (format !== 'raw' && format !== 'full')
          throw new Refusal(501, `format ${format}: not played by the emulator`);
        allowText(asked, format);
        if (format === 'full') return answerAs<gmail_v1.Schema$Message>(full(message), fullMessage);
        return answerAs<gmail_v1.Schema$Message>({ ...minimal(message), raw: message.raw }, rawMessage);
      },
    },
    {
      ...{ name: 'gmail.users.threads.get', verb: 'GET', path: /^\/gmail\/v1\/users\/me\/threads\/([^/]+)$/ },
      ...{ query: ['format'], scopes: reading },
      run(asked) {
        const id = known(asked.path[0] ?? '', 'thread');
        const messages = data.messages.filter((one) => one.threadId === id);
        const [first] = messages;
        if (first === undefined) throw new Refusal(404);
        allow(asked, first);
        const format = asked.query.get('format');
        if (format === 'minimal' || (format === 'full' && data.bare))
          return answerAs<gmail_v1.Schema$Thread>({ id, historyId: '1', messages: messages.map(minimal) }, thread);
        if (format !== 'full') throw new Refusal(501, `format ${format}: not played by the emulator`);
        allowText(asked, format);
        return answerAs<gmail_v1.Schema$Thread>({ id, historyId: '1', messages: messages.map(full) }, fullThread);
      },
    },
    {
      ...{ name: 'gmail.users.drafts.create', verb: 'POST', path: /^\/gmail\/v1\/users\/me\/drafts$/ },
      ...{ query: [], scopes: writing },
      async run(asked) {
        const { message } = bodyAs<{ message: { raw: string; threadId?: string } }>(asked, newDraft, 'draft');
        const bytes = Buffer.from(message.raw, 'base64url');
        const mail = await parseMessage(bytes);
        if (mail.headers.length === 0) throw new Refusal(400, 'Invalid draft: no header');
        const wanted = data.messages.filter((one) => one.threadId === message.threadId);
        if (message.threadId !== undefined && wanted.length === 0) throw new Refusal(404);
        if (asked.bound === null) throw new Refusal(403, 'Missing access token for authorization.', 'forbidden');
        if (message.threadId !== undefined && asked.bound.threadId !== message.threadId)
          throw new Refusal(403, 'The access token is for another thread.', 'forbidden');
        const id = idFor(`draft ${data.drafts.length} ${mail.id}`);
        const threadId = belongs(mail, wanted) ? (message.threadId ?? id) : id;
        const made = { id: `r-${BigInt(`0x${id}`).toString().slice(0, 15)}`, threadId, bytes, mail };
        data.drafts.push(made);
        data.messages.push({ ...{ id, threadId, labels: ['DRAFT'], received: Date.parse('2026-11-23T13:05:00Z') }, ...{ raw: message.raw, size: bytes.length, mail } }); // prettier-ignore
        return answerAs<gmail_v1.Schema$Draft>({ id: made.id, message: { id, threadId, labelIds: ['DRAFT'] } }, draft);
      },
    },
  ];
}

/**
 * The add-on's own scopes reach the open message, and with `message.readonly` the others of its thread; they count only together with
 * the message's token.
 */
function allow({ bound, scopes }: Asked, message: KeptMessage): void {
  if (scopes.some((scope) => reading.includes(scope) && !scope.includes('gmail.addons'))) return;
  if (bound === null) throw new Refusal(403, 'Missing access token for authorization.', 'forbidden');
  const reaches = scopes.includes(addon('message.readonly')) ? bound.threadId === message.threadId : bound.messageId === message.id; // prettier-ignore
  if (!reaches) throw new Refusal(403, 'The access token is for another message.', 'forbidden');
}

/** Headers alone are what the scopes of metadata reach. */
function allowText({ scopes }: Asked, format: string): void {
  if (scopes.every((scope) => !/readonly|action|modify|mail\.google/.test(scope)))
    throw new Refusal(403, `Metadata scope does not allow format ${format.toUpperCase()}`);
}

/** All three signs (reference of `Message.threadId`): the thread is named, a message of it is answered, and the subject matches. */
function belongs(mail: MailMessage, thread: readonly KeptMessage[]): boolean {
  const answered = [mail.inReplyTo, ...mail.references];
  const plain = (subject: string): string =>
    subject
      .replace(/^(?:(?:re|fwd?):\s*)+/i, '')
      .trim()
      .toLowerCase();
  return (
    thread.some((one) => answered.includes(one.mail.id)) &&
    thread.some((one) => plain(one.mail.subject) === plain(mail.subject))
  );
}

function minimal({ id, threadId, labels, received, size }: KeptMessage): gmail_v1.Schema$Message {
  const numbers = { historyId: '1', internalDate: String(received), sizeEstimate: size };
  return { id, threadId, labelIds: [...labels], snippet: '', ...numbers };
}

const payloads = new WeakMap<KeptMessage, gmail_v1.Schema$MessagePart>();

/** With its parts, taken apart once: what the emulator takes for it is not Google's time. */
function full(message: KeptMessage): gmail_v1.Schema$Message {
  const payload = payloads.get(message) ?? payloadOf(Buffer.from(message.raw, 'base64url'));
  payloads.set(message, payload);
  return { ...minimal(message), payload };
}
