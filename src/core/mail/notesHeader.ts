import { aboveHeader, type AboveHeader } from './aboveHeader';
import { bannerIn } from './banner';
import { headerOf } from './headerOf';
import { fieldValue, type LabelledField } from './headerField';
import type { Line } from './Line';
import { quotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { quotedPerson } from './quotedPeople';

/**
 * Notes writes name and moment on bare lines above To, cc and Subject ("Ana Souza", "12/08/2024 10:22", or both on one line,
 * or "Ana Souza on 12/08/2024 10:22:00"): the sender is looked for above the block.
 */
export function notesHeader(
  lines: readonly Line[],
  at: number,
  fields: readonly LabelledField[],
  head: AboveHeader,
  end: number,
  floor: number,
): QuotedHeader | null {
  const names = new Set(fields.map(({ field }) => field));
  if (!names.has('to') || !(names.has('subject') || names.has('cc')) || names.has('from')) return null;
  let date = fieldValue(fields, 'date') !== null ? quotedDate(fieldValue(fields, 'date') ?? '', true) : null;
  let start = -1;
  let who = '';
  for (let i = at - 1, seen = 0; i >= floor && i >= at - 8 && seen < 4; i--) {
    const line = lines[i];
    if (!line || line.depth !== (lines[at]?.depth ?? 0)) break;
    let text = line.text.trim();
    if (text === '') continue;
    seen++;
    if (text.length > 160) break;
    if (!date) {
      const above = lines[i - 1]?.text.trim() ?? '';
      // "… on 04/19/2001" and "09:01:03 PM" on two lines.
      const split = /^\d{1,2}:\d{2}/.test(text) && text.length < 14 && i > floor;
      if (split) text = `${above} ${text}`;
      date = quotedDate(text, true);
      if (!date) {
        if (seen >= 3 || !/^(?:sent by|enviado por|please respond)/i.test(text)) break;
        continue;
      }
      if (split) i--;
      start = i;
      who = text
        .slice(0, date.start)
        .replace(/\s+(?:on|em|el)\s*$/i, '')
        .replace(/^\s*(?:from|de)\s*:\s*/i, '')
        .trim();
      if (who !== '' && !/^(?:on|em|sent by)$/i.test(who)) break;
      who = '';
      continue;
    }
    if (/^[-_=*\s]{5,}$/.test(text)) break;
    if (/^(?:sent by|enviado por|please respond to)/i.test(text)) continue;
    const banner = bannerIn(text);
    if (banner) break;
    if (text.split(/\s+/).length <= 8 && !/[.!?:]$/.test(text)) {
      who = text.replace(/^\s*(?:from|de)\s*:\s*/i, '');
      start = i;
    }
    break;
  }
  if (!date || start < 0 || who === '') return null;
  const outer = aboveHeader(lines, start, floor);
  return headerOf(fields, { ...outer, forward: head.forward || outer.forward }, end, quotedPerson(who), date);
}
