import { autoKind } from './autoKind';
import { bodyLines } from './bodyLines';
import { detectLanguage } from './detectLanguage';
import { digest } from './digest';
import type { Directory } from './Directory';
import { timeOf, type Draft } from './Draft';
import type { MailMessage } from './MailMessage';
import type { OwnWords } from './ownWords';
import type { Person } from './Person';
import { isForwardSubject, isReplySubject } from './plainSubject';
import { quotedDateIso } from './quotedDate';
import type { QuotedDate } from './quotedDate';
import { quotedPeople } from './quotedPeople';
import type { ReadOptions } from './ReadOptions';
import { opening, senderKeys } from './sameMessage';
import { splitBody } from './splitBody';
import type { ThreadMessage } from './ThreadMessage';
import type { Turn } from './Turn';
import type { ReadWords, Words } from './wordsReader';

/** Messages rebuilt from one body at most: no conversation is longer, and a hostile body could hold a million headers. */
const MOST_TURNS = 1000;

/** The message itself first, then every message rebuilt from its body. `read` is the conversation's. */
export function draftsOf(message: MailMessage, options: ReadOptions, people: Directory, read: ReadWords): Draft[] {
  const all = splitBody(bodyLines(message));
  const turns = all.slice(0, MOST_TURNS);
  if (all.length > MOST_TURNS) for (const turn of all.slice(MOST_TURNS)) turns.at(-1)?.lines.push(...turn.lines);
  const root = turns[0];
  if (!root) return [];
  const words = wordsOf(root, read(root.lines, signedBy(message.from)));
  const judged = autoKind(message, words.text);
  const own = people.isMe(message.from);
  // What I send with a sales tool's footer is a touch like any other.
  const verdict = own && judged.auto === 'newsletter' ? { ...judged, auto: null } : judged;
  const order = timeOf(message.date);
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
        language: words.language,
        answers: [...answersOf(root, words), ...root.coloured],
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
    const draft = quotedDraft(turn, turns[turn.parent] ?? null, {
      message,
      own,
      above,
      forwarded,
      options,
      people,
      read,
    });
    orders.set(index, draft?.order ?? above - 1);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** The name under which somebody signs: the address tells it where the header gives none. */
const signedBy = ({ name, address }: Person): string | null => name ?? address?.split('@')[0] ?? null;

/** A writer's words with those in a colour within what they quote below the others. */
function wordsOf({ coloured }: Turn, words: Words): Words {
  if (coloured.length === 0) return words;
  const text = [words.text, ...coloured.map(({ answer }) => answer)].filter((block) => block !== '').join('\n\n');
  return { ...words, text, language: detectLanguage(text), opening: opening(text) };
}

interface Around {
  readonly message: MailMessage;
  readonly own: boolean;
  /** Order of the message that quotes. */
  readonly above: number;
  readonly forwarded: boolean;
  readonly options: ReadOptions;
  readonly people: Directory;
  readonly read: ReadWords;
}

function quotedDraft(turn: Turn, quoter: Turn | null, around: Around): Draft | null {
  const { message, own, above, forwarded, options, people, read } = around;
  const header = turn.header;
  const from = people.complete(
    header && (header.from.name ?? header.from.address) !== null ? header.from : unknownSender(message, quoter),
  );
  const words = wordsOf(turn, read(turn.lines, signedBy(from)));
  if (words.text === '' && header === null) return null;
  if (words.text === '' && words.signature === null && from.name === null && from.address === null) return null;
  const date = header?.date ? plausible(header.date, options.timeZone, above, message.date) : null;
  const known = from.name !== null || from.address !== null;
  const direction = known ? (people.isMe(from) ? 'sent' : 'received') : own ? 'received' : 'sent';
  return {
    // What is quoted was there before, whatever the clocks say.
    order: date === null ? above - 1 : above > 0 ? Math.min(timeOf(date), above - 1) : timeOf(date),
    subject: header?.subject ?? null,
    message: {
      id: `quoted:${digest([...senderKeys(from).slice(0, 1), date?.slice(0, 16) ?? '', words.opening].join('|'))}`,
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
      language: words.language,
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

const DAY = 86_400_000;
/** Mail is answered within days: day and month that may change places do so where that makes the difference between these, in ms. */
const SOON = 4 * DAY;
const LATE = 28 * DAY;

/**
 * The header's moment. Where it would be later than the message that quotes it (`above`), or weeks before where it might be days, day and
 * month change places if they may, and a time without a zone is read in the offset of the message at hand, whose writer's mail client
 * wrote the header.
 */
function plausible(date: QuotedDate, timeZone: string, above: number, messageDate: string | null): string | null {
  const iso = quotedDateIso(date, timeZone);
  if (above <= 0 || iso === null) return iso;
  const swapped = (): string | null =>
    date.ambiguous ? quotedDateIso({ ...date, month: date.day, day: date.month }, timeZone) : null;
  const before = above - Date.parse(iso);
  if (before >= 0) {
    const other = before > LATE ? swapped() : null;
    const sooner = other === null ? Infinity : above - Date.parse(other);
    return sooner >= 0 && sooner < SOON ? other : iso;
  }
  const offset = /[+-]\d{2}:\d{2}$/.exec(messageDate ?? '')?.[0];
  if (date.offset === null && offset !== undefined) {
    const theirs = quotedDateIso({ ...date, offset }, timeZone);
    if (theirs !== null && Date.parse(theirs) <= above) return theirs;
  }
  if (before >= -DAY) return iso;
  const other = swapped();
  return other !== null && Date.parse(other) <= above + DAY ? other : iso;
}

/** What was answered between the quoted lines: each block with the quoted line above it. */
function answersOf(turn: Turn, words: OwnWords): ThreadMessage['answers'] {
  return turn.below.flatMap(({ at, quoted }, index) => {
    const end = turn.below[index + 1]?.at ?? turn.lines.length;
    const answer = turn.lines
      .slice(at, end)
      .flatMap((line, offset) => (words.kept[at + offset] ? [line.text.trimEnd()] : []))
      .join('\n')
      .trim();
    return answer === '' ? [] : [{ quoted, answer }];
  });
}
