import { bannerIn } from './banner';
import type { Budget } from './Budget';
import { foldText } from '../language/foldText';
import type { HeaderField } from '../language/MailLanguage';
import { mailLanguages } from '../language/mailLanguages';
import type { Line } from './Line';
import { anyOf, words } from './phrases';
import type { Person } from './Person';
import { quotedDate } from './quotedDate';
import type { QuotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { quotedPeople, quotedPerson } from './quotedPeople';

/** Field by label; the product's languages win ("da" is Italian's from, but no label elsewhere). */
const labels = new Map<string, HeaderField>();
for (const language of mailLanguages) {
  for (const field of Object.keys(language.labels) as HeaderField[]) {
    for (const label of words(language.labels[field])) if (!labels.has(label)) labels.set(label, field);
  }
}
const longLabels = [...labels.keys()].filter((label) => label.length > 1);
const spelled = mailLanguages.flatMap(({ labels: lists }) => Object.values(lists).flatMap((list) => list.split('|')));
/** Labels inside one line: after a blank or a bracket in any case, or glued to what stands before, then with a capital. */
const inline = new RegExp(`(?<![\\p{L}\\d/])(?:${anyOf([...new Set([...spelled, ...longLabels])])})\\s?[:：]`, 'giu');
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
const glued = new RegExp(
  `(?<=[>\\p{L}\\d)])(?:${anyOf([...new Set(spelled.filter((label) => label.length > 1 || label === 'a').flatMap((label) => [capital(label), label.length < 4 ? label.toUpperCase() : capital(label)]))])})\\s?(?:[:：]|(?=\\s))`,
  'gu',
);
const startsLabel = new RegExp(`^(?:${anyOf(longLabels)})(?=\\s{1,8}\\S)`, 'u');

const fromWords = new RegExp(
  `^\\s{0,3}(?:${anyOf(mailLanguages.flatMap(({ labels: lists }) => words(lists.from)))})\\s`,
  'i',
);

/** Something drawn within the first letters. */
const drawn = /^.{0,10}[-‐–—_=]{2}/;
const LONGEST_LABEL = 34;
const RULE = /^[\s*]{0,4}[_\-–—=]{10,200}\s*$/;

const NOBODY: Person = { name: null, address: null };

interface Field {
  readonly field: HeaderField;
  readonly value: string;
}

/** The field of a line "Label: value"; stars, tabs and a space before the colon are taken off. Null for any other line. */
function fieldIn(text: string): Field | null {
  let at = -1;
  for (let i = 0; i < text.length && i <= LONGEST_LABEL; i++) {
    const code = text.charCodeAt(i);
    if (code === 58 || code === 0xff1a) {
      at = i;
      break;
    }
  }
  if (at < 0) return starred(text);
  const label = text.slice(0, at);
  const field = labels.get(label) ?? labels.get(plainLabel(label));
  if (field === undefined) return starred(text);
  return {
    field,
    value: text
      .slice(at + 1)
      .replace(/^[\s*_]+/, '')
      .trim(),
  };
}

/** A label without stars, bullets and what stands in brackets ("Kopie (CC)"), folded. */
const plainLabel = (label: string): string =>
  foldText(
    label
      .replace(/\([^()]{0,12}\)/g, ' ')
      .replace(/[*_|•\s]+/g, ' ')
      .trim(),
  );

/** "*De* Fulano": a bold label that lost its colon. */
function starred(text: string): Field | null {
  if (text.charCodeAt(0) !== 42) return null;
  const found = /^\*{1,2}([\p{L} /()]{1,24})\*{1,2}\s+(\S.*)$/u.exec(text);
  const field = found ? labels.get(foldText((found[1] ?? '').trim())) : undefined;
  return found && field !== undefined ? { field, value: found[2] ?? '' } : null;
}

/** "De   Fulano <f@x>": only believed inside a block of such lines. */
function bareField(text: string): Field | null {
  const trimmed = text.trim();
  if (trimmed.length > 400) return null;
  const found = startsLabel.exec(foldText(trimmed.slice(0, 60)));
  const field = found ? labels.get(found[0]) : undefined;
  return found && field !== undefined ? { field, value: trimmed.slice(found[0].length).trim() } : null;
}

/** All the fields of a header written on one line, null where it has fewer than three. */
function oneLine(text: string): Field[] | null {
  if (text.length > 3000 || text.split(':', 5).length < 4) return null;
  const first = fieldIn(text);
  if (first?.field !== 'from' && first?.field !== 'date' && first?.field !== 'subject') return null;
  const places = [...text.matchAll(inline), ...text.matchAll(glued)].sort((a, b) => a.index - b.index);
  const fields: Field[] = [];
  places.forEach((place, index) => {
    const field = labels.get(foldText(place[0].replace(/\s?[:：]$/, '')));
    const next = places[index + 1]?.index ?? text.length;
    if (field !== undefined && next >= place.index + place[0].length) {
      fields.push({ field, value: text.slice(place.index + place[0].length, next).trim() });
    }
  });
  return new Set(fields.map(({ field }) => field)).size >= 3 && fields.some(({ field }) => field === 'from')
    ? fields
    : null;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** What stands above a block and makes it certain: a banner or a rule on the lines before, or the client's own container. */
interface Above {
  readonly start: number;
  readonly forward: boolean;
  readonly strong: boolean;
}

function above(lines: readonly Line[], at: number, floor: number): Above {
  const depth = lines[at]?.depth ?? 0;
  let start = at;
  for (let i = at - 1, seen = 0; i >= floor && i >= at - 6 && seen < 2; i--) {
    const line = lines[i];
    if (!line || line.depth !== depth) break;
    if (isBlank(line)) continue;
    seen++;
    if (RULE.test(line.text)) {
      start = i;
      continue;
    }
    const banner = bannerIn(line.text);
    if (banner) return { start: i, forward: banner.forward, strong: true };
    break;
  }
  return { start, forward: false, strong: start < at || lines[at]?.mark === 'header' };
}

/** The header block ("De: … Enviado: … Para: … Assunto: …") that begins at line `at`, or null. `floor` is the first free line. */
export function headerBlockAt(lines: readonly Line[], at: number, floor: number, budget: Budget): QuotedHeader | null {
  const line = lines[at];
  if (!line) return null;
  const banner = drawn.test(line.text) ? bannerIn(line.text) : null;
  const single = line.text.length > 60 ? oneLine(banner ? banner.rest : line.text) : null;
  if (single && /^[\s*]{0,6}(?=\S)/.test(line.text)) {
    const head = banner ? { start: at, forward: banner.forward, strong: true } : above(lines, at, floor);
    const firstLabel = banner !== null || fieldIn(line.text) !== null;
    const header = firstLabel ? assemble(single, head, at + 1) : null;
    if (header) return header;
  }
  const inBanner = banner && banner.rest.length > 0 ? fieldIn(banner.rest) : null;
  if (single) budget.left -= 40;
  let first = inBanner ?? fieldIn(line.text);
  if (!first && !fromWords.test(line.text)) return null;
  const head = inBanner && banner ? { start: at, forward: banner.forward, strong: true } : above(lines, at, floor);
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
  first: Field,
  head: Above,
  bareStart: boolean,
  floor: number,
  budget: Budget,
): QuotedHeader | null {
  const fields: { field: HeaderField; value: string }[] = [{ ...first }];
  const depth = lines[at]?.depth ?? 0;
  let end = at + 1;
  let bare = bareStart;
  for (let i = at + 1, gap = 0; i < lines.length && i < at + 400; i++) {
    const line = lines[i];
    budget.left -= 2;
    if (!line || line.depth < depth || line.depth > depth + 1) break;
    if (isBlank(line)) {
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
    bare ||= false;
  }
  return assemble(fields, head, end) ?? notes(lines, at, fields, head, end, floor);
}

const complete = (fields: readonly Field[]): boolean => {
  const names = new Set(fields.map(({ field }) => field));
  return names.has('from') && names.has('subject') && (names.has('to') || names.has('date'));
};

function labelWithin(lines: readonly Line[], from: number, count: number): boolean {
  for (let i = from, seen = 0; i < lines.length && seen < count; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    seen++;
    if (fieldIn(line.text)) return true;
  }
  return false;
}

/** Whether a line without a label goes on with the field before it: wrapped lists of people, a wrapped subject or date. */
function continues(last: Field, text: string, lines: readonly Line[], at: number): boolean {
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
  return before.length > 64 && (labelWithin(lines, at + 1, 1) || isBlank(lines[at + 1])) && text.length < 70;
}

const value = (fields: readonly Field[], name: HeaderField): string | null =>
  fields.find(({ field, value: text }) => field === name && text !== '')?.value ?? null;

function assemble(fields: readonly Field[], head: Above, end: number): QuotedHeader | null {
  const from = value(fields, 'from');
  if (from === null) return null;
  const dateText = value(fields, 'date');
  const english = true;
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

const headerOf = (
  fields: readonly Field[],
  head: Above,
  end: number,
  from: Person,
  date: QuotedDate | null,
): QuotedHeader => ({
  start: head.start,
  end,
  forward: head.forward,
  sentence: false,
  from,
  to: quotedPeople(value(fields, 'to') ?? ''),
  cc: quotedPeople(value(fields, 'cc') ?? ''),
  date,
  subject: value(fields, 'subject'),
  rest: '',
});

/**
 * Notes writes name and moment on bare lines above To, cc and Subject ("Ana Souza", "12/08/2024 10:22", or both on one line,
 * or "Ana Souza on 12/08/2024 10:22:00"): the sender is looked for above the block.
 */
function notes(
  lines: readonly Line[],
  at: number,
  fields: readonly Field[],
  head: Above,
  end: number,
  floor: number,
): QuotedHeader | null {
  const names = new Set(fields.map(({ field }) => field));
  if (!names.has('to') || !(names.has('subject') || names.has('cc')) || names.has('from')) return null;
  let date = value(fields, 'date') !== null ? quotedDate(value(fields, 'date') ?? '', true) : null;
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
  const outer = above(lines, start, floor);
  return headerOf(fields, { ...outer, forward: head.forward || outer.forward }, end, quotedPerson(who), date);
}

/** The labelled lines that begin at `at`, at most one blank line above them, as what they add to a header; null when there are none. */
export function fieldsAt(
  lines: readonly Line[],
  at: number,
): Pick<QuotedHeader, 'end' | 'to' | 'cc' | 'subject'> | null {
  const fields: Field[] = [];
  let end = isBlank(lines[at]) ? at + 1 : at;
  for (; end < lines.length && fields.length < 12; end++) {
    const field = fieldIn(lines[end]?.text ?? '');
    if (!field) break;
    fields.push(field);
  }
  if (!fields.some(({ field }) => field === 'to' || field === 'subject')) return null;
  const { to, cc, subject } = headerOf(fields, { start: at, forward: false, strong: true }, end, NOBODY, null);
  return { end, to, cc, subject };
}
