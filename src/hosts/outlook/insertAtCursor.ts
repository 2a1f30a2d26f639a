import type { Outcome } from '../../core/ports/Failure';
import type { ReplyContent } from '../../core/ports/MailHost';
import { ask } from './ask';

/** What one insert takes, by the documentation of `Body.setSelectedDataAsync`. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Inserts at the cursor of the message being written, as text where the message is plain text. Where the host refuses the
 * cursor, the text goes to the top instead; not after a time-out, when the first insert may still arrive. Settles within `ms`.
 */
export async function insertAtCursor(
  item: Office.MessageCompose,
  { html, text }: ReplyContent,
  ms: number,
): Promise<Outcome<null>> {
  if (html.length > MOST_CHARACTERS) return { ok: false, failure: 'full' };
  const until = performance.now() + ms;
  const left = (): number => Math.max(0, until - performance.now());
  const type = await ask<Office.CoercionType>(left(), (done) => item.body.getTypeAsync(done));
  if (!type.ok && type.failure === 'timeout') return type;
  const plain = type.ok && type.value === Office.CoercionType.Text;
  const data = plain ? text : html;
  const options = { coercionType: plain ? Office.CoercionType.Text : Office.CoercionType.Html };
  const placed = await ask<void>(left(), (done) => item.body.setSelectedDataAsync(data, options, done));
  if (placed.ok) return { ok: true, value: null };
  if (placed.failure === 'timeout') return placed;
  const top = await ask<void>(left(), (done) => item.body.prependAsync(data, options, done));
  return top.ok ? { ok: true, value: null } : top;
}
