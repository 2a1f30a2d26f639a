import type { Contact, Stage } from '../contact/Contact';
import type { DetailKind } from '../details/Detail';
import type { NextStep } from '../followup/NextStep';
import { foldText } from '../language/foldText';
import type { History } from '../ledger/History';
import { sentences } from '../mail/sentences';
import { candidates } from './references';
import type { ProposedContent, ValueContent } from './ValueContent';

/** What a person raises; promises and dates of theirs are no problem that a text could help with. */
const raised: readonly DetailKind[] = ['problem', 'question', 'objection', 'request', 'product'];
/** From this follow-up on the approach changes, other content being one way (DOMAIN: practice 8). */
const ANYWAY_FROM = 3;

/** For whom, in which conversation and before which touch. */
export interface ContentOccasion {
  readonly contact: Contact;
  readonly history: History;
  readonly step: NextStep;
  readonly stage: Stage;
  readonly threadKey: string;
  readonly open: ReadonlyMap<string, readonly boolean[]>;
}

/** Whether a folded text has a word that begins with this one: "frete" stands in "fretes". */
const speaksOf = (text: string, topic: string): boolean =>
  ` ${text.replace(/[^\p{L}\d]+/gu, ' ')}`.includes(` ${topic}`);

/** A link as it is compared: with or without the protocol and the last slash it is the same. */
const bare = (link: string): string => link.replace(/^https?:\/\//i, '').replace(/\/$/, '');

interface Said {
  readonly messageId: string;
  readonly quote: string;
}

/** What they raised, the newest first, and after that whatever else they wrote, sentence by sentence. */
function wordsOf(occasion: ContentOccasion): Said[] {
  const { history, contact } = occasion;
  const quotes = candidates('contact', raised, occasion).map(({ message, detail }) => ({
    messageId: message.messageId,
    quote: detail.quote,
  }));
  const theirs = history.messages.filter(
    ({ direction, auto, from }) => direction === 'received' && auto === null && from.address === contact.address,
  );
  const rest = [...theirs]
    .reverse()
    .flatMap(({ messageId, text }) => sentences(text).map((quote) => ({ messageId, quote })));
  return [...quotes, ...rest];
}

/**
 * The value content to offer in a follow-up: one about what they raised, or else wrote of, the newest first; from the third unanswered touch on, else one for
 * everybody, what is for their stage or segment before the rest. Never one that they were sent, be it by hand: a message of mine with its
 * link counts. Null for other steps and where nothing fits.
 */
export function proposeContent(contents: readonly ValueContent[], occasion: ContentOccasion): ProposedContent | null {
  const { history, step, stage } = occasion;
  if (step.action !== 'follow-up' || contents.length === 0) return null;
  const mine = history.messages.filter(({ direction }) => direction === 'sent');
  const wasSent = ({ id, link }: ValueContent): boolean =>
    history.contents.includes(id) || mine.some(({ text }) => text.includes(bare(link)));
  const fits = contents.filter(
    (one) =>
      !wasSent(one) &&
      (one.segment === null || one.segment === history.segment) &&
      (one.stage === null || one.stage === stage),
  );
  if (fits.length === 0) return null;
  for (const { messageId, quote } of wordsOf(occasion)) {
    const said = foldText(quote);
    for (const content of fits) {
      const topic = content.topics.find((word) => speaksOf(said, word));
      if (topic !== undefined) return { content, because: { messageId, quote, topic } };
    }
  }
  if (step.attempt < ANYWAY_FROM) return null;
  const closeness = ({ segment, stage: of }: ValueContent): number =>
    (of === null ? 0 : 2) + (segment === null ? 0 : 1);
  const [first] = fits.filter(({ topics }) => topics.length === 0).sort((a, b) => closeness(b) - closeness(a));
  return first === undefined ? null : { content: first, because: null };
}
