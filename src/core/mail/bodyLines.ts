import { htmlLines } from './htmlLines';
import type { Line } from './Line';
import type { MailMessage } from './MailMessage';
import { textLines } from './textLines';

/** The lines of a message's body: HTML where there is any (it says where quotes begin), else the plain text. */
export function bodyLines(message: Pick<MailMessage, 'text' | 'html'>): Line[] {
  const lines = message.html === null ? [] : htmlLines(message.html);
  return lines.some(({ text }) => text.trim() !== '') ? lines : textLines(message.text ?? '');
}
