import type { ShownKind } from '../language/patternReader';
import type { ObjectionKind } from './Detail';
import type { Reading } from './readSentences';

/** What a sentence shows. */
export interface Shown {
  readonly kinds: ReadonlySet<ShownKind>;
  readonly objection: ObjectionKind | 'other' | null;
}

/** Log odds above what is asked for at which a sentence is believed although a rule reads it otherwise. */
export const CLEAR = 1;
/** The same where nothing else speaks for it, or an exception made for the rules against it: that doubts what is likely, not what is certain. */
export const CERTAIN = 3;
/** The same of a term against what a rule tells of its day: that it is mere talk, or what others will do on it. */
export const OVERRULING = 5;
const NOTHING: Shown = { kinds: new Set(), objection: null };
const DETAILS = ['question', 'request', 'problem', 'promise', 'reminder', 'meeting', 'deadline'] as const;

/**
 * What the learned model shows of a sentence (docs/decisions/0016) that is allowed and at least so clear, in log odds above what is asked
 * for; a problem or an objection, which stand beside anything, need not be so clear beside a rule. What an objection is about is left
 * to `Reading.about`.
 */
export function learnedDetails(
  reading: Reading,
  least: number,
  allowed: (kind: ShownKind, leaning: number) => boolean,
): Shown {
  const learned = reading.learned();
  // What is asked is a question unless a rule or the model knows much better; an objection that asks ("Consegue melhorar o preço?") must be clear.
  const asks = reading.plain.endsWith('?');
  const isQuestion = asks && learned.request < Math.max(CERTAIN, learned.question + 1);
  const kinds = DETAILS.filter(
    (kind) =>
      learned[kind] > (kind === 'problem' ? 0 : least) &&
      !(isQuestion && kind === 'request') &&
      // An inspection on a day is no appointment with me.
      !(kind === 'meeting' && learned.deadline > learned.meeting) &&
      allowed(kind, learned[kind]),
  );
  const objection = learned.objection > (asks ? CLEAR : 0) ? 'other' : null;
  return kinds.length === 0 && objection === null ? NOTHING : { kinds: new Set(kinds), objection };
}
