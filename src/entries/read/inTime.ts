import type { MailMessage } from '../../core/mail/MailMessage';

/** Messages oldest first; an undated one counts as the oldest, so that it is open only when it is alone. Returns a new array. */
export function inTime(messages: readonly MailMessage[]): MailMessage[] {
  const ms = (message: MailMessage): number => (message.date === null ? NaN : Date.parse(message.date)) || 0;
  return [...messages].sort((a, b) => ms(a) - ms(b));
}
