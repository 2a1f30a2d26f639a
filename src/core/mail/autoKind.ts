import { foldText } from '../language/foldText';
import { oneSpaced } from '../language/oneSpaced';
import { isUnsubscribe } from './footers';
import type { MailMessage } from './MailMessage';
import { anyOf, everywhere } from './phrases';
import type { AutoKind } from './ThreadMessage';

const before = '(?:^|[\\s"\'(¡*.,:;!-])';
const phrase = (name: 'away' | 'awayMore' | 'acknowledged' | 'failed' | 'delayed'): RegExp =>
  new RegExp(`${before}(?:${anyOf(everywhere(name))})`);
const away = phrase('away');
const awayMore = phrase('awayMore');
const acknowledged = phrase('acknowledged');
const failed = phrase('failed');
const delayed = phrase('delayed');
const tag = '^(?:\\[[^\\]]{1,20}\\]\\s?)?';
const autoSubjects = anyOf(everywhere('autoSubjects'));
const autoSubject = new RegExp(`${tag}(?:re\\s?:\\s?)?(?:${autoSubjects})`);
/** What a person answers to an automatic message has its subject too. */
const answersAuto = new RegExp(`${tag}re\\s?:`);
const daemon =
  /^(?:mailer-?daemon|post[_.-]?master|mail-?daemon|mdaemon|bounces?|maildeliverysystem|mail\.?delivery|microsoftexchange[0-9a-f]*)(?:[+._-].{0,60})?@|^(?:mailer-daemon|postmaster)$/;
const daemonName =
  /mail delivery (?:sub)?(?:system|service)|mail administrator|mailer-?daemon|system administrator|postmaster|mail system|content-filter|microsoft outlook|mail router/;
/** Enhanced status codes of permanent and transient failures (RFC 3463), and SMTP's 5xx with a word beside it. */
const status = /(?:^|\D)[45]\.\d{1,3}\.\d{1,3}(?:\D|$)|(?:^|\s)5[0-5]\d[ -](?:#?\d|\w)/;
const noReply =
  /^(?:no-?_?reply|nao-?_?responda|naoresponda|no-?responder|donotreply|do-not-reply|noresponder)(?:[+._-].{0,40})?@/;

/** Characters of a body that prose is looked for in: automatic messages say what they are at once. */
const HEAD = 1200;

export interface AutoVerdict {
  readonly auto: AutoKind | null;
  readonly failedRecipient: string | null;
}

/**
 * What kind of automatic message this is, null for a person's. Headers first (RFC 3834 Auto-Submitted, RFC 3464 reports,
 * RFC 2919/2369 lists, Exchange's and Gmail's own), then subject, then prose alone. `own` is the writer's own text.
 */
export function autoKind(message: MailMessage, own: string): AutoVerdict {
  const header = (name: string): string => message.headers.find((one) => one.name === name)?.value.toLowerCase() ?? '';
  const subject = foldText(message.subject).trim();
  const type = header('content-type');
  const head = oneSpaced(foldText(own.slice(0, HEAD)));
  const sender = message.from.address ?? '';
  const report = message.parts.some(({ contentType }) =>
    /^message\/(?:delivery-status|global-delivery-status|feedback-report)/.test(contentType),
  );
  const fromDaemon =
    daemon.test(sender) ||
    daemonName.test(foldText(message.from.name ?? '')) ||
    /^<?>?$|mailer-daemon/.test(header('return-path').trim() || 'x');
  const reported =
    report ||
    (/multipart\/report/.test(type) && /delivery-status|feedback-report/.test(type)) ||
    header('x-failed-recipients') !== '';
  const failing = failed.test(subject) || (failed.test(head) && (fromDaemon || status.test(head)));
  const submitted = header('auto-submitted');
  const automatic =
    (submitted !== '' && !submitted.startsWith('no')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('x-auto-reply-from') !== '' ||
    header('x-vacation') !== '' ||
    /auto_?reply/.test(header('precedence')) ||
    (/oof|autoreply/.test(header('x-auto-response-suppress')) &&
      header('in-reply-to') !== '' &&
      autoSubject.test(subject));
  const named = autoSubject.test(subject) && (automatic || !answersAuto.test(subject) || !head.includes('?'));
  const plainReport = /multipart\/report/.test(type) && !/report-type/.test(type) && fromDaemon;
  const isReportAuto = reported && !(/disposition-notification/.test(type) && !report);
  if (
    isReportAuto ||
    plainReport ||
    (fromDaemon && (failing || head === '' || daemonFailure(subject, head)) && !named)
  ) {
    const kind = isDelayed(message, subject, head) ? 'delayed' : 'bounce';
    return { auto: kind, failedRecipient: failedRecipient(message) };
  }
  const isAway = away.test(head) || away.test(subject);
  if (named || automatic) {
    if (isBulk(header) && !isAway && !named) return none('newsletter');
    // A notice that confirms nothing and says who else helps, or when, is of somebody who is away, in whatever words.
    if (isAway || ((named || awayMore.test(head)) && !acknowledged.test(head))) return none('out-of-office');
    if (failing && !named) return { auto: 'bounce', failedRecipient: failedRecipient(message) };
    return none('auto-ack');
  }
  if (failed.test(subject) && (status.test(head) || failed.test(head)))
    return { auto: 'bounce', failedRecipient: failedRecipient(message) };
  if (isBulk(header) && message.inReplyTo === null) return none('newsletter');
  if (proseAway(head)) return none('out-of-office');
  if (proseReceipt(head, sender)) return none('auto-ack');
  if (message.inReplyTo === null && noReply.test(sender) && own.split('\n').some(isUnsubscribe))
    return none('newsletter');
  if (
    message.inReplyTo === null &&
    (message.text ?? '').length + (message.html ?? '').length > 400 &&
    endsWithUnsubscribe(message)
  )
    return none('newsletter');
  return none(null);
}

const none = (auto: AutoKind | null): AutoVerdict => ({ auto, failedRecipient: null });

/** A server that still tries (RFC 3464 §2.3.3 Action: delayed, or prose): the address may be good, so it is no failure. */
function isDelayed(message: MailMessage, subject: string, head: string): boolean {
  const report = message.parts
    .find(({ contentType }) => contentType.includes('delivery-status'))
    ?.text.slice(0, 20_000);
  if (report !== undefined && /^action\s*:\s*fail/im.test(report)) return false;
  return (report !== undefined && /^action\s*:\s*delay/im.test(report)) || delayed.test(`${subject} ${head}`);
}

const daemonFailure = (subject: string, head: string): boolean =>
  failed.test(head) || status.test(head) || /fail|error|return|deliver|warning|entrega|devol|bounce/.test(subject);

const isBulk = (header: (name: string) => string): boolean =>
  header('list-unsubscribe') !== '' ||
  (/bulk|list|junk/.test(header('precedence')) && header('list-id') !== '') ||
  header('feedback-id') !== '' ||
  header('x-campaign') !== '' ||
  header('x-mailchimp-id') !== '' ||
  /bulk/.test(header('precedence'));

/** An absence note without headers: says that one is away near its start, asks nothing, and says what to do instead. */
function proseAway(head: string): boolean {
  const start = head.slice(0, 420);
  return away.test(start) && awayMore.test(head) && !head.includes('?') && head.length < 1000;
}

/** A receipt without headers: two of its phrases, or one from an address that takes no answer. */
function proseReceipt(head: string, sender: string): boolean {
  const first = acknowledged.exec(head);
  if (!first || head.includes('?')) return false;
  const second = acknowledged.exec(head.slice(first.index + first[0].length));
  return second !== null || noReply.test(sender);
}

function endsWithUnsubscribe(message: MailMessage): boolean {
  const tail = (message.text ?? message.html?.replace(/<[^<>]{0,2000}>/g, '\n') ?? '').slice(-1500);
  return /<[^<>]{0,40}(?:unsub|descadastr|optout|opt-out)|https?:\/\/\S{0,200}(?:unsub|descadastr|optout|opt-out|cancelar-inscri)/i.test(
    `${tail}${(message.html ?? '').slice(-3000)}`,
  );
}

const mailbox = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-][\w.-]{0,190}[A-Za-z0-9]/;

/** The address that could not be reached: the report's field, the provider's header, else what the text names. */
function failedRecipient(message: MailMessage): string | null {
  for (const part of message.parts) {
    if (!part.contentType.includes('delivery-status')) continue;
    const fields = part.text.slice(0, 20_000);
    const field =
      /^final-recipient\s*:[^;\n]{0,40};?\s*<?([^\s<>;]{1,320})/im.exec(fields) ??
      /^original-recipient\s*:[^;\n]{0,40};?\s*<?([^\s<>;]{1,320})/im.exec(fields);
    const found = mailbox.exec(field?.[1] ?? '');
    if (found) return found[0].toLowerCase();
  }
  const gmail = message.headers.find(({ name }) => name === 'x-failed-recipients')?.value;
  const fromHeader = gmail === undefined ? null : mailbox.exec(gmail.slice(0, 2000));
  if (fromHeader) return fromHeader[0].toLowerCase();
  const own = new Set([message.from.address, ...message.to.map(({ address }) => address)]);
  const text = (message.text ?? message.html?.replace(/<(?!\w[^<>@]{0,60}@)[^<>]{0,2000}>/g, ' ') ?? '').slice(0, 8000);
  for (const found of text.matchAll(new RegExp(mailbox.source, 'g'))) {
    const address = found[0].toLowerCase();
    if (!own.has(address) && !daemon.test(address)) return address;
  }
  return null;
}
