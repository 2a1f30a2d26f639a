import type { Evidence } from '../core/followup/NextStep';
import type { MessageEvent } from '../core/ledger/LedgerEvent';
import { dayText } from '../i18n/dayText';
import type { PanelButton, PanelQuote } from './PanelElement';
import { dayIn, type Scene } from './Scene';

/** Who wrote a message, as the reader calls them. */
export const writerOf = ({ words }: Scene, { direction, from }: Pick<MessageEvent, 'direction' | 'from'>): string =>
  direction === 'sent' ? words.contact.me : (from.name ?? from.address ?? words.contact.me);

/** The button that opens a message in the mail client; null where the host cannot, or the message is known from a quote only. */
export function openButton({ abilities, words }: Scene, messageId: string): PanelButton | null {
  if (!abilities.open || messageId.startsWith('quoted:')) return null;
  return { label: words.step.openMessage, description: null, act: { do: 'open', messageId } };
}

/** A sentence with who wrote it and when, and in which thread where that is another one. */
export function quoteOf(scene: Scene, { messageId, quote }: Evidence): PanelQuote {
  const { conversation, locale, words, today } = scene;
  const message = conversation.history.messages.find((one) => one.messageId === messageId);
  const here = conversation.thread.messages.find(({ id }) => id === messageId);
  const written = message ?? here;
  if (written === undefined) return { text: quote, source: '', open: openButton(scene, messageId) };
  const at = 'at' in written ? written.at : written.date;
  const parts = [writerOf(scene, written), dayText(locale, dayIn(scene, at), today)];
  if (message !== undefined && here === undefined && message.thread !== conversation.thread.key) {
    parts.push(words.step.elsewhere(message.subject));
  }
  return { text: quote, source: parts.filter(Boolean).join(', '), open: openButton(scene, messageId) };
}
