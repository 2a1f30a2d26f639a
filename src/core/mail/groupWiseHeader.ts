import type { Line } from './Line';
import { quotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { quotedPerson } from './quotedPeople';

const MARK = '>>>';
const LONGEST = 300;

/** Whether a line stands between the marks with which GroupWise writes its headers; they are no quote marks then. */
export const isGroupWise = (raw: string): boolean =>
  raw.length < LONGEST && raw.startsWith(`${MARK} `) && raw.length > 12 && raw.trimEnd().endsWith(` ${MARK}`);

/** GroupWise's header on one line, its message below it at the same depth: ">>> Ana Lima <ana@x.example> 12/8/2024 10:22 >>>". */
export function groupWiseHeaderAt(lines: readonly Line[], at: number): QuotedHeader | null {
  const text = lines[at]?.text ?? '';
  if (!isGroupWise(text)) return null;
  const inner = text.trimEnd().slice(MARK.length, -MARK.length);
  const date = quotedDate(inner, true);
  if (!date?.timed) return null;
  const from = quotedPerson(
    inner.slice(0, date.start).replace(/(?:\s\p{L}{2,12}[.,]{0,2})?\s*$/u, (end) => (/[.,]/.test(end) ? '' : end)),
  );
  if (from.name === null && from.address === null) return null;
  return {
    start: at,
    end: at + 1,
    forward: false,
    sentence: true,
    from,
    to: '',
    cc: '',
    date,
    subject: null,
  };
}
