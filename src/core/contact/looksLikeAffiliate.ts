import { foldText } from '../language/foldText';
import type { MessageEvent } from '../ledger/LedgerEvent';

/** "Affiliate" in the three languages, without accents; a partner or a commission alone may be anything. */
const word = /\b(?:afiliad[oa]s?|affiliates?)\b/;

/**
 * Whether people write to each other about an affiliate programme, so that the user can be asked for the segment. Only what they
 * wrote themselves counts, no newsletter; never decides by itself.
 */
export function looksLikeAffiliate(messages: readonly MessageEvent[]): boolean {
  return messages.some(({ auto, subject, text }) => auto === null && word.test(foldText(`${subject}\n${text}`)));
}
