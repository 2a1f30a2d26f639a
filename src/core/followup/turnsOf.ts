import { msOf } from '../dates/msOf';
import type { Channel, MessageEvent } from '../ledger/LedgerEvent';
import type { History } from '../ledger/History';
import { isAnswerOf } from '../ledger/isAnswerOf';
import { isColleagueAnswer } from '../ledger/isColleagueAnswer';
import { momentsOf } from '../ledger/momentsOf';

/** One time that somebody really turned to the other: no automatic reply, no bounce, nothing that bounced. */
export interface Turn {
  readonly ms: number;
  readonly at: string;
  /** `colleague`: somebody else of the contact's company. */
  readonly by: 'me' | 'them' | 'colleague';
  readonly channel: Channel;
  /** Null for what was done outside e-mail, or is known only because the user marked it as done. */
  readonly message: MessageEvent | null;
  /** A follow-up marked as done, on a channel that nobody noted. */
  readonly marked: boolean;
}

/** A delivery failure comes back within days (RFC 5321 §4.5.4.1: servers give up after four or five). */
const BOUNCED_WITHIN = 7 * 86_400_000;

/** Who turned to whom, oldest first, over all threads and channels. A follow-up marked as done is a touch of mine at that moment. */
export function turnsOf(history: History): Turn[] {
  const turns: Turn[] = [];
  const lost = bouncedOf(history);
  const moments = momentsOf(history.messages);
  history.messages.forEach((message, index) => {
    const by = sideOf(message, history.person);
    if (by && (lost.size === 0 || !lost.has(message.messageId))) {
      turns.push({ ms: moments[index] ?? NaN, at: message.at, by, channel: 'email', message, marked: false });
    }
  });
  for (const { at, direction, channel } of history.touches) {
    turns.push({
      ms: msOf(at),
      at,
      by: direction === 'sent' ? 'me' : 'them',
      channel,
      message: null,
      marked: false,
    });
  }
  for (const { state, closedAt, closedBy } of history.followUps) {
    if (state === 'done' && closedBy === 'user' && closedAt !== null) {
      turns.push({ ms: msOf(closedAt), at: closedAt, by: 'me', channel: 'email', message: null, marked: true });
    }
  }
  return turns.sort((a, b) => a.ms - b.ms);
}

function sideOf(message: MessageEvent, person: string): Turn['by'] | null {
  // My own automatic reply is no touch either; a newsletter of mine reaches them and is one.
  if (message.direction === 'sent')
    return message.forwarded || (message.auto ?? 'newsletter') !== 'newsletter' ? null : 'me';
  if (isAnswerOf(message, person)) return 'them';
  return isColleagueAnswer(message, person) ? 'colleague' : null;
}

/** The delivery failures of this person's address. */
export function bouncesOf(history: History): MessageEvent[] {
  return history.messages.filter(
    ({ auto, failedRecipient }) => auto === 'bounce' && (failedRecipient ?? history.person) === history.person,
  );
}

/** Message-IDs of what I sent and was not delivered: for each bounce the last message before it, in its thread where there is one. */
function bouncedOf(history: History): Set<string> {
  const lost = new Set<string>();
  for (const bounce of bouncesOf(history)) {
    const end = msOf(bounce.at);
    const moments = momentsOf(history.messages);
    const before = history.messages.filter(({ direction }, index) => {
      const ms = moments[index] ?? NaN;
      return direction === 'sent' && ms <= end && ms > end - BOUNCED_WITHIN;
    });
    const found = before.findLast(({ thread }) => thread === bounce.thread) ?? before.at(-1);
    if (found) lost.add(found.messageId);
  }
  return lost;
}
