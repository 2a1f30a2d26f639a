import { isBlank } from './isBlank';
import { aboveHeader, type AboveHeader } from './aboveHeader';
import { bannerIn } from './banner';
import type { Budget } from './Budget';
import { foldText } from '../language/foldText';
import { bareField, fieldIn, fieldsOfLine, fieldValue, inEnglish, type LabelledField } from './headerField';
import { headerOf } from './headerOf';
import type { HeaderField } from '../language/MailLanguage';
import { mailLanguages } from '../language/mailLanguages';
import type { Line } from './Line';
import { notesHeader } from './notesHeader';
import type { Person } from './Person';
import { words } from './phrases';
import { quotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { quotedPerson } from './quotedPeople';

/** Something drawn within the first letters. */
const drawn = /^.{0,10}[-‐–—_=]{2}/;

const NOBODY: Person = { name: null, address: null };

const isGap = (line: Line | undefined): boolean => line === undefined || isBlank(line.text);

/** First words of a line "De Fulano", which lost its colon. */
const fromWords = new Set(mailLanguages.flatMap(({ labels }) => words(labels.from)));
const LONGEST_FROM = Math.max(...[...fromWords].map((label) => label.length));

/** Whether a line begins with a label of the sender and a blank. */
function beginsFrom(text: string): boolean {
  const start = text.slice(0, LONGEST_FROM + 4).trimStart();
  for (let space = start.indexOf(' '); space > 0; space = start.indexOf(' ', space + 1))
    if (fromWords.has(foldText(start.slice(0, space)))) return true;
  return false;
}

/** The header block ("De: … Enviado: … Para: … Assunto: …") that begins at line `at`, or null. `floor` is the first free line. */
export function headerBlockAt(lines: readonly Line[], at: number, floor: number, budget: Budget): QuotedHeader | null {
  const line = lines[at];
  if (!line) return null;
  const banner = drawn.test(line.text) ? bannerIn(line.text) : null;
  const single = line.text.length > 60 ? fieldsOfLine(banner ? banner.rest : line.text) : null;
  if (single && /^[\s*]{0,6}(?=\S)/.test(line.text)) {
    const head = banner ? { start: at, forward: banner.forward, strong: true } : aboveHeader(lines, at, floor);
    const firstLabel = banner !== null || fieldIn(line.text) !== null;
    const header = firstLabel ? assemble(single, head, at + 1) : null;
    if (header) return header;
  }
  const inBanner = banner && banner.rest.length > 0 ? fieldIn(banner.rest) : null;
  if (single) budget.left -= 40;
  let first = inBanner ?? fieldIn(line.text);
  if (!first && !beginsFrom(line.text)) return null;
  const head =
    inBanner && banner ? { start: at, forward: banner.forward, strong: true } : aboveHeader(lines, at, floor);
  let bare = false;
  if (!first) {
    const guess = bareField(line.text);
    if (!guess || guess.field !== 'from') return null;
    if (!head.strong && !bareBlock(lines, at)) return null;
    first = guess;
    bare = true;
  }
  if (first.field === 'other' || first.field === 'cc') return null;
  budget.left -= 10;
  return readBlock(lines, at, first, head, bare, floor, budget);
}

/** Whether the next lines, too, begin with labels without colons. */
function bareBlock(lines: readonly Line[], at: number): boolean {
  const fields = new Set<HeaderField>();
  for (let i = at; i < at + 4; i++) {
    const guess = bareField(lines[i]?.text ?? '');
    if (guess) fields.add(guess.field);
  }
  return fields.has('date') && fields.has('to') && (fields.has('subject') || fields.size > 2);
}

function readBlock(
  lines: readonly Line[],
  at: number,
  first: LabelledField,
  head: AboveHeader,
  bare: boolean,
  floor: number,
  budget: Budget,
): QuotedHeader | null {
  const fields: { field: HeaderField; label: string; value: string }[] = [{ ...first }];
  const depth = lines[at]?.depth ?? 0;
  let end = at + 1;
  for (let i = at + 1, gap = 0; i < lines.length && i < at + 400; i++) {
    const line = lines[i];
    budget.left -= 2;
    if (!line || line.depth < depth || line.depth > depth + 1) break;
    if (isGap(line)) {
      // Blank lines stand within a header where HTML paragraphs became text; after the subject it is over.
      if (++gap > 2 || (complete(fields) && gap > 0)) break;
      continue;
    }
    let field = fieldIn(line.text);
    if (!field && (bare || (head.strong && fields.length > 1 && gap === 0))) {
      field = bareField(line.text);
      if (field && fields.some((known) => known.field === field?.field)) field = null;
    }
    if (field) {
      if (
        fields.some((known) => known.field === field.field) &&
        (field.field === 'from' || (field.field === 'subject' && gap > 0))
      )
        break;
      if (gap > 0 && field.field === 'other' && complete(fields)) break;
      fields.push({ ...field });
      end = i + 1;
      gap = 0;
      continue;
    }
    const last = fields.at(-1);
    if (!last || gap > 0) {
      // A value may stand on the line below its label.
      if (last && gap <= 1 && last.value === '' && labelWithin(lines, i + 1, 2)) {
        last.value = line.text.trim();
        end = i + 1;
        gap = 0;
        continue;
      }
      break;
    }
    if (!continues(last, line.text, lines, i)) break;
    last.value = `${last.value} ${line.text.trim()}`.trim();
    end = i + 1;
  }
  return assemble(fields, head, end) ?? notesHeader(lines, at, fields, head, end, floor);
}

const complete = (fields: readonly LabelledField[]): boolean => {
  const names = new Set(fields.map(({ field }) => field));
  return names.has('from') && names.has('subject') && (names.has('to') || names.has('date'));
};

function labelWithin(lines: readonly Line[], from: number, count: number): boolean {
  for (let i = from, seen = 0; i < lines.length && seen < count; i++) {
    const line = lines[i];
    if (!line || isGap(line)) continue;
    seen++;
    if (fieldIn(line.text)) return true;
  }
  return false;
}

/** Whether a line without a label goes on with the field before it: wrapped lists of people, a wrapped subject or date. */
function continues(last: LabelledField, text: string, lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  if (last.field === 'to' || last.field === 'cc' || last.field === 'other') {
    return (
      /[,;<]\s*$/.test(before) ||
      /^\S{0,60}@|<[^<>]{3,90}@|[;,]\s*$/.test(text.trim()) ||
      (before.length > 55 && labelWithin(lines, at + 1, 4)) ||
      (/^\s/.test(text) && labelWithin(lines, at + 1, 3))
    );
  }
  if (last.value === '') return labelWithin(lines, at + 1, 2);
  if (last.field === 'from')
    return /[<[]\s*$|[<[][^>\]]{0,120}$/.test(before) || (labelWithin(lines, at + 1, 1) && text.length < 90);
  if (last.field === 'date') return labelWithin(lines, at + 1, 1) && text.length < 60;
  return before.length > 64 && (labelWithin(lines, at + 1, 1) || isGap(lines[at + 1])) && text.length < 70;
}

function assemble(fields: readonly LabelledField[], head: AboveHeader, end: number): QuotedHeader | null {
  const from = fieldValue(fields, 'from');
  if (from === null) return null;
  const dateText = fieldValue(fields, 'date');
  // "3/4/25" is the third of April where the labels are Spanish; with AM or PM a client set to American English wrote it, whatever the labels.
  const english = inEnglish(fields) || /\d\s?[ap]m/i.test(dateText ?? from);
  const date = (dateText !== null ? quotedDate(dateText, english) : null) ?? quotedDate(from.slice(12), english);
  const person = quotedPerson(date && dateText === null ? from.slice(0, 12 + date.start) : from);
  const hasSubject = fields.some(({ field }) => field === 'subject');
  const names = new Set(fields.map(({ field }) => field));
  const known = (date ? 1 : 0) + (person.address !== null ? 1 : 0) + (hasSubject ? 1 : 0) + (names.has('to') ? 1 : 0);
  // Freight quotes and schedules have "De:" and "Para:" too: a header shows a moment or an address, and what it is about.
  const sure = head.strong
    ? known >= 1 && names.size >= 2
    : known >= 3 ||
      (known >= 2 && date !== null && person.address !== null) ||
      (hasSubject && names.has('date') && names.has('to'));
  if (!sure || (!date && person.address === null && !head.strong && !(hasSubject && names.has('date')))) return null;
  return headerOf(fields, head, end, person, date);
}

/** The labelled lines that begin at `at`, at most one blank line above them, as what they add to a header; null when there are none. */
export function fieldsAt(
  lines: readonly Line[],
  at: number,
): Pick<QuotedHeader, 'end' | 'to' | 'cc' | 'subject'> | null {
  const fields: LabelledField[] = [];
  let end = isGap(lines[at]) ? at + 1 : at;
  for (; end < lines.length && fields.length < 12; end++) {
    const field = fieldIn(lines[end]?.text ?? '');
    if (!field) break;
    fields.push(field);
  }
  if (!fields.some(({ field }) => field === 'to' || field === 'subject')) return null;
  const { to, cc, subject } = headerOf(fields, { start: at, forward: false, strong: true }, end, NOBODY, null);
  return { end, to, cc, subject };
}
