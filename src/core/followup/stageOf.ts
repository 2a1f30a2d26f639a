import type { History } from '../ledger/History';
import { isAnswerOf } from '../ledger/isAnswerOf';
import type { MessageEvent } from '../ledger/LedgerEvent';
import type { Evidence } from './NextStep';
import type { StageProposal, StageView } from './StageView';

/**
 * Where somebody is in the funnel (DOMAIN: the four phases of a sale). What the user set stands; the messages may speak for another
 * stage, which is then proposed with the sentence it rests on. A proposal never goes back from what was set.
 */
export function stageOf(history: History): StageView {
  const found = proposalOf(history);
  if (history.stage === null) return { stage: found.stage, set: false, proposed: null, because: found };
  const ahead = order.indexOf(found.stage) > order.indexOf(history.stage);
  return { stage: history.stage, set: true, proposed: ahead ? found : null, because: null };
}

const order = ['prospecting', 'qualification', 'negotiation', 'after-sale'] as const;

function proposalOf(history: History): StageProposal {
  const theirs = history.messages.filter((message) => isAnswerOf(message, history.person));
  const bought = newest(theirs, ({ signals }) => signals.find(({ kind }) => kind === 'purchased'));
  if (bought) return { stage: 'after-sale', reason: 'purchased', evidence: bought };
  const exchanged = theirs.length > 0 || history.touches.some(({ direction }) => direction === 'received');
  const priced = exchanged ? newest([...history.messages].filter(isOurs(history)), priceIn) : null;
  if (priced) return { stage: 'negotiation', reason: 'price-talked', evidence: priced };
  if (exchanged) {
    const last = newest(theirs, ({ details, text }) => details[0] ?? { quote: text.split('\n', 1)[0] ?? '' });
    return { stage: 'qualification', reason: 'they-answered', evidence: last };
  }
  return { stage: 'prospecting', reason: 'silent', evidence: null };
}

/** Messages of the person or of mine: not what machines or third people wrote. */
function isOurs(history: History): (message: MessageEvent) => boolean {
  return (message) => isAnswerOf(message, history.person) || (message.direction === 'sent' && message.auto === null);
}

/** An amount, or an objection to the price: a bargain has begun. */
function priceIn({ details }: MessageEvent): { readonly quote: string } | undefined {
  return details.find(({ kind, amount, objection }) => amount !== null || kind === 'amount' || objection === 'price');
}

function newest(
  messages: readonly MessageEvent[],
  find: (message: MessageEvent) => { readonly quote: string } | undefined,
): Evidence | null {
  for (const message of [...messages].reverse()) {
    const found = find(message);
    if (found && found.quote !== '') return { messageId: message.messageId, quote: found.quote };
  }
  return null;
}
