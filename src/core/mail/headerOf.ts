import type { AboveHeader } from './aboveHeader';
import { fieldValue, type LabelledField } from './headerField';
import type { Person } from './Person';
import type { QuotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';

/** A quoted header made of its labelled fields, its sender and its moment. */
export const headerOf = (
  fields: readonly LabelledField[],
  head: AboveHeader,
  end: number,
  from: Person,
  date: QuotedDate | null,
): QuotedHeader => ({
  start: head.start,
  end,
  forward: head.forward,
  sentence: false,
  from,
  to: fieldValue(fields, 'to') ?? '',
  cc: fieldValue(fields, 'cc') ?? '',
  date,
  subject: fieldValue(fields, 'subject'),
});
