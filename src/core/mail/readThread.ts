import { autoKind } from './autoKind';
import { detectLanguage } from './detectLanguage';
import { digest } from './digest';
import { foldText } from '../language/foldText';
import { htmlLines } from './htmlLines';
import type { Line } from './Line';
import type { MailMessage } from './MailMessage';
import { ownWords } from './ownWords';
import type { OwnWords } from './ownWords';
import type { Person } from './Person';
import { isForwardSubject, isReplySubject, plainSubject } from './plainSubject';
import { quotedPeople } from './quotedPeople';
import { quotedDateIso } from './quotedDate';
import type { QuotedDate } from './quotedDate';
import type { ReadOptions } from './ReadOptions';
import { opening, sameMessage, senderKeys } from './sameMessage';
import type { Turn } from './splitBody';
import { splitBody } from './splitBody';
import { textLines } from './textLines';
import type { Thread } from './Thread';
import type { ThreadMessage } from './ThreadMessage';

/** Messages rebuilt from one body at most: no conversation is longer, and a hostile body could hold a million headers. */
const MOST_TURNS = 1000;

/** The lines of a message's body: HTML where there is any (it says where quotes begin), else the plain text. */
export function bodyLines(message: Pick<MailMessage, 'text' | 'html'>): Line[] {
  const lines = message.html === null ? [] : htmlLines(message.html);
  return lines.some(({ text }) => text.trim() !== '') ? lines : textLines(message.text ?? '');
}

interface Draft {
  message: ThreadMessage;
  /** What it is about, where its header says so. */
  subject: string | null;
  /** Milliseconds for sorting: the date, else just before the message that quotes it. */
  order: number;
}

/**
 * The conversation that messages tell, those rebuilt from quoted text included: each once, oldest first. Never throws;
 * what cannot be understood stays in the text of its writer.
 */
export function readThread(messages: readonly MailMessage[], options: ReadOptions): Thread {
  const me = new Set(options.me.map((address) => address.toLowerCase()));
  const people = new Directory(messages, me);
  const seen: Draft[] = [];
  const quoted: Draft[] = [];
  let whole = true;
  for (const message of messages) {
    const drafts = draftsOf(message, options, people);
    const [first, ...rest] = drafts;
    if (first) seen.push(first);
    quoted.push(...rest);
  }
  const merged = merge(seen, quoted);
  const ids = new Set(messages.map(({ id }) => id));
  if (merged.some(({ message }) => message.source === 'quoted' && !message.forwarded)) whole = false;
  if (
    messages.some(
      (message) =>
        (message.inReplyTo !== null && !ids.has(message.inReplyTo)) || message.references.some((id) => !ids.has(id)),
    )
  )
    whole = false;
  const ordered = merged.sort((a, b) => a.order - b.order).map(({ message }) => message);
  const subject = plainSubject(subjectOf(seen, quoted));
  const language = threadLanguage(ordered, subject, me);
  return {
    key: threadKey(messages, subject),
    subject,
    language,
    seen: whole ? 'whole' : 'part',
    messages: ordered.map((message) =>
      message.language === 'other' && message.text.length < 40 && !/[\u0370-\uffff]/.test(message.text)
        ? { ...message, language }
        : message,
    ),
  };
}

const time = (date: string | null): number => {
  const ms = date === null ? NaN : Date.parse(date);
  return Number.isNaN(ms) ? 0 : ms;
};

/** That of the newest message; a delivery report is about the message that it returns. */
function subjectOf(seen: readonly Draft[], quoted: readonly Draft[]): string {
  const newest = (drafts: readonly Draft[]): string | null =>
    drafts.reduce<Draft | null>((best, one) => (best === null || one.order >= best.order ? one : best), null)
      ?.subject ?? null;
  const written = seen.filter(({ message }) => message.auto !== 'bounce');
  return newest(written) ?? newest(quoted.filter(({ subject }) => subject !== null)) ?? newest(seen) ?? '';
}

const domain = (address: string | null): string => address?.slice(address.indexOf('@')) ?? '';

function threadLanguage(
  messages: readonly ThreadMessage[],
  subject: string,
  me: ReadonlySet<string>,
): ThreadMessage['language'] {
  const received = messages.filter(({ direction, auto }) => direction === 'received' && auto === null);
  // What a colleague put in between says nothing of the language that the contact is written to in.
  const mine = new Set([...me].map(domain));
  const others = received.filter(({ from }) => !mine.has(domain(from.address)));
  // Several people may write in several languages: the one who wrote last is answered.
  const last = others.at(-1)?.from.address;
  const latest = last === null || last === undefined ? others : others.filter(({ from }) => from.address === last);
  const answers = others.length > 0 ? latest : received;
  // Whoever never wrote is written to in the language of my own messages, not in that of a delivery report.
  const written = messages.filter(({ auto }) => auto !== 'bounce');
  const theirs = answers.length > 0 ? answers : written.length > 0 ? written : messages;
  const words = (some: readonly ThreadMessage[]): string =>
    [...some.map((message) => message.text.slice(0, 1500)), subject].join('\n');
  const own = words(theirs);
  const language = detectLanguage(own);
  // A word of agreement tells no language; what it answers does.
  return language === 'other' && own.length < 80 ? detectLanguage(words(messages)) : language;
}

/** The root's Message-ID where references name it, else subject and people. */
function threadKey(messages: readonly MailMessage[], subject: string): string {
  const oldest = [...messages].sort((a, b) => time(a.date) - time(b.date))[0];
  if (!oldest) return `subject:${digest(foldText(subject))}`;
  const root =
    messages.map(({ references }) => references[0]).find((id) => id !== undefined) ??
    oldest.references[0] ??
    oldest.inReplyTo;
  return root ?? oldest.id;
}

/** Who is who on the messages at hand: quoted headers often give a name without its address. */
class Directory {
  private readonly byName = new Map<string, string | null>();
  private readonly myNames = new Set<string>();

  constructor(
    messages: readonly MailMessage[],
    private readonly me: ReadonlySet<string>,
  ) {
    for (const { from, to, cc, replyTo } of messages)
      for (const person of [from, ...to, ...cc, ...replyTo]) this.note(person);
  }

  private note({ name, address }: Person): void {
    if (name === null || address === null) return;
    for (const key of senderKeys({ name, address: null })) {
      const known = this.byName.get(key);
      // One name with two addresses proves nothing.
      this.byName.set(key, known === undefined || known === address ? address : null);
      if (this.me.has(address)) this.myNames.add(key);
    }
  }

  /** The person with the address that the headers give for this name, where exactly one does. */
  complete(person: Person): Person {
    if (person.address !== null || person.name === null) return person;
    const address = this.byName.get(senderKeys(person)[0] ?? '') ?? null;
    return { name: person.name, address };
  }

  isMe(person: Person): boolean {
    if (person.address !== null) return this.me.has(person.address);
    return person.name !== null && this.myNames.has(senderKeys(person)[0] ?? '');
  }
}

/** The message itself first, then every message rebuilt from its body. */
function draftsOf(message: MailMessage, options: ReadOptions, people: Directory): Draft[] {
  const all = splitBody(bodyLines(message));
  const turns = all.slice(0, MOST_TURNS);
  if (all.length > MOST_TURNS) for (const turn of all.slice(MOST_TURNS)) turns.at(-1)?.lines.push(...turn.lines);
  const root = turns[0];
  if (!root) return [];
  const words = ownWords(root.lines, message.from.name);
  const verdict = autoKind(message, words.text);
  const own = people.isMe(message.from);
  const order = time(message.date);
  const drafts: Draft[] = [
    {
      order,
      subject: message.subject,
      message: {
        id: message.id,
        from: message.from,
        to: message.to,
        cc: message.cc,
        date: message.date,
        direction: own ? 'sent' : 'received',
        source: 'message',
        forwarded: false,
        text: words.text,
        signature: words.signature,
        auto: verdict.auto,
        failedRecipient: verdict.failedRecipient,
        language: detectLanguage(words.text),
        answers: answersOf(root, words),
      },
    },
  ];
  // A report about mail quotes what it is about, which is no turn of a conversation that needs rebuilding.
  if (verdict.auto === 'newsletter') return drafts;
  const forwards = isForwardSubject(message.subject);
  const orders = new Map<number, number>([[0, order]]);
  const firstQuoted = turns.findIndex(({ parent }) => parent === 0);
  const inForward = new Set<number>();
  turns.forEach((turn, index) => {
    if (index === 0) return;
    const forwarded = turn.forwarded || inForward.has(turn.parent) || (forwards && index === firstQuoted);
    if (forwarded) inForward.add(index);
    const above = orders.get(turn.parent) ?? order;
    const draft = quotedDraft(turn, turns[turn.parent] ?? null, { message, own, above, forwarded, options, people });
    orders.set(index, draft?.order ?? above - 1);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

interface Around {
  readonly message: MailMessage;
  readonly own: boolean;
  /** Order of the message that quotes. */
  readonly above: number;
  readonly forwarded: boolean;
  readonly options: ReadOptions;
  readonly people: Directory;
}

function quotedDraft(turn: Turn, quoter: Turn | null, around: Around): Draft | null {
  const { message, own, above, forwarded, options, people } = around;
  const header = turn.header;
  const from = people.complete(
    header && (header.from.name ?? header.from.address) !== null ? header.from : unknownSender(message, quoter),
  );
  const words = ownWords(turn.lines, from.name);
  if (words.text === '' && header === null) return null;
  if (words.text === '' && words.signature === null && from.name === null && from.address === null) return null;
  const date = header?.date ? plausible(header.date, options.timeZone, above, message.date) : null;
  const known = from.name !== null || from.address !== null;
  const direction = known ? (people.isMe(from) ? 'sent' : 'received') : own ? 'received' : 'sent';
  return {
    // What is quoted was there before, whatever the clocks say.
    order: date === null ? above - 1 : above > 0 ? Math.min(time(date), above - 1) : time(date),
    subject: header?.subject ?? null,
    message: {
      id: `quoted:${digest([...senderKeys(from).slice(0, 1), date?.slice(0, 16) ?? '', opening(words.text)].join('|'))}`,
      from,
      to: quotedPeople(header?.to ?? '').map((person) => people.complete(person)),
      cc: quotedPeople(header?.cc ?? '').map((person) => people.complete(person)),
      date,
      direction,
      source: 'quoted',
      forwarded,
      text: words.text,
      signature: words.signature,
      auto: null,
      failedRecipient: null,
      language: detectLanguage(words.text),
      answers: [],
    },
  };
}

/** A quote without header, in an answer to one person alone: that person's words. Else nobody is named. */
function unknownSender(message: MailMessage, quoter: Turn | null): Person {
  const only = message.to.length === 1 && message.cc.length === 0 ? message.to[0] : undefined;
  const answers = message.inReplyTo !== null || isReplySubject(message.subject);
  return only && answers && quoter?.header === null && quoter.parent < 0 ? only : { name: null, address: null };
}

/**
 * The header's moment. Where it would be later than the message that quotes it (`above`), day and month change places if they may, and a
 * time without a zone is read in the offset of the message at hand, whose writer's mail client wrote the header.
 */
function plausible(date: QuotedDate, timeZone: string, above: number, messageDate: string | null): string | null {
  const iso = quotedDateIso(date, timeZone);
  if (above <= 0 || iso === null || Date.parse(iso) <= above) return iso;
  const offset = /[+-]\d{2}:\d{2}$/.exec(messageDate ?? '')?.[0];
  if (date.offset === null && offset !== undefined) {
    const theirs = quotedDateIso({ ...date, offset }, timeZone);
    if (theirs !== null && Date.parse(theirs) <= above) return theirs;
  }
  if (!date.ambiguous || Date.parse(iso) <= above + 86_400_000) return iso;
  const other = quotedDateIso({ ...date, month: date.day, day: date.month }, timeZone);
  return other !== null && Date.parse(other) <= above + 86_400_000 ? other : iso;
}

/** What was answered between the quoted lines: each block with the quoted line above it. */
function answersOf(turn: Turn, words: OwnWords): ThreadMessage['answers'] {
  return turn.below.flatMap(({ at, quoted }, index) => {
    const end = turn.below[index + 1]?.at ?? turn.lines.length;
    const answer = turn.lines
      .slice(at, end)
      .flatMap((line, offset) => (words.kept.has(at + offset) ? [line.text.trimEnd()] : []))
      .join('\n')
      .trim();
    return answer === '' ? [] : [{ quoted, answer }];
  });
}

/** Direct messages first, then the quoted ones that none of them is; what a quote knows more is not mixed in. */
function merge(seen: readonly Draft[], quoted: readonly Draft[]): Draft[] {
  const buckets = new Map<string, Draft[]>();
  const kept: Draft[] = [];
  const keys = ({ message }: Draft): string[] => {
    const words = opening(message.text).slice(0, 16);
    const minute = message.date === null ? 'x' : String(Math.round(time(message.date) / 120_000));
    const out = [`w${words}`];
    for (const sender of senderKeys(message.from)) out.push(`${sender}|${minute}`);
    return out;
  };
  const neighbours = (draft: Draft): string[] => {
    const at = Math.round(time(draft.message.date) / 120_000);
    const out = keys(draft);
    if (draft.message.date !== null)
      for (const sender of senderKeys(draft.message.from)) out.push(`${sender}|${at - 1}`, `${sender}|${at + 1}`);
    return out;
  };
  const add = (draft: Draft): void => {
    kept.push(draft);
    for (const key of keys(draft)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(draft);
      else buckets.set(key, [draft]);
    }
  };
  const byId = new Set<string>();
  for (const draft of seen) {
    if (byId.has(draft.message.id)) continue;
    byId.add(draft.message.id);
    add(draft);
  }
  for (const draft of quoted) {
    const twin = neighbours(draft)
      .flatMap((key) => (buckets.get(key) ?? []).slice(0, 20))
      .find((one) => sameMessage(one.message, draft.message));
    if (!twin) add(draft);
    else if (twin.message.source === 'quoted' && richer(draft.message, twin.message))
      twin.message = { ...draft.message, forwarded: twin.message.forwarded };
  }
  return kept;
}

/** Whether a second quote of a message tells more: an address, a date, a longer text. */
function richer(a: ThreadMessage, b: ThreadMessage): boolean {
  const score = (one: ThreadMessage): number =>
    (one.from.address === null ? 0 : 2) + (one.date === null ? 0 : 2) + (one.to.length > 0 ? 1 : 0);
  return score(a) > score(b) || (score(a) === score(b) && a.text.length > b.text.length + 20);
}
