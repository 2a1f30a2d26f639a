import { english } from '../language/en/mail';
import { foldText } from '../language/foldText';
import type { HeaderField } from '../language/MailLanguage';
import { mailLanguages } from '../language/mailLanguages';
import { withoutEnds } from '../language/withoutEnds';
import { anyOf, mayBegin, words } from './phrases';

/** One field of a quoted header: what its label announces, and what stands after it. */
export interface LabelledField {
  readonly field: HeaderField;
  /** As written, without its colon. */
  readonly label: string;
  readonly value: string;
}

/** Field by label; the product's languages win ("da" is Italian's from, but no label elsewhere). */
const labels = new Map<string, HeaderField>();
for (const language of mailLanguages) {
  for (const field of Object.keys(language.labels) as HeaderField[]) {
    for (const label of words(language.labels[field])) if (!labels.has(label)) labels.set(label, field);
  }
}
const longLabels = [...labels.keys()].filter((label) => label.length > 1);
const spelled = mailLanguages.flatMap(({ labels: lists }) => Object.values(lists).flatMap((list) => list.split('|')));
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Labels inside one line: after a blank or a bracket in any case, or glued to what stands before, then with a capital. */
const inline = new RegExp(`(?<![\\p{L}\\d/])(?:${anyOf([...new Set([...spelled, ...longLabels])])})\\s?[:：]`, 'giu');
const glued = new RegExp(
  `(?<=[>\\p{L}\\d)])(?:${anyOf([...new Set(spelled.filter((label) => label.length > 1 || label === 'a').flatMap((label) => [capital(label), label.length < 4 ? label.toUpperCase() : capital(label)]))])})\\s?(?:[:：]|(?=\\s))`,
  'gu',
);
const startsLabel = new RegExp(`^(?:${anyOf(longLabels)})(?=\\s{1,8}\\S)`, 'u');

/** Whether a line that begins with a letter may begin with a label. */
export const mayBeginLabel = mayBegin([...labels.keys()]);

const LONGEST_LABEL = 34;
const STAR = 42;

/** The field of a line "Label: value"; stars, tabs and a space before the colon are taken off. Null for any other line. */
export function fieldIn(text: string): LabelledField | null {
  const at = labelEnd(text);
  const field = at < 0 ? null : fieldOf(text.slice(0, at));
  if (field === null) return text.charCodeAt(0) === STAR ? starred(text) : null;
  return { field, label: text.slice(0, at), value: withoutEnds(text.slice(at + 1), '*_', '') };
}

/** Where a label's colon may stand; -1 where there is none, or a sign before it that no label has. */
function labelEnd(text: string): number {
  for (let at = 0; at < text.length && at <= LONGEST_LABEL; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) return at;
    // Digits, commas, full stops, quotes, addresses.
    if ((code >= 48 && code <= 57) || code === 44 || code === 46 || code === 34 || code === 64) return -1;
  }
  return -1;
}

const fieldOf = (label: string): HeaderField | null =>
  labels.get(foldText(label)) ?? labels.get(plainLabel(label)) ?? null;

const ofEnglish = new Set(Object.values(english.labels).flatMap((list) => words(list)));

/** Whether a header's labels are all English. */
export const inEnglish = (fields: readonly LabelledField[]): boolean =>
  fields.every(({ label }) => ofEnglish.has(plainLabel(label)));

/** A label without stars, bullets and what stands in brackets ("Kopie (CC)"), folded. */
const plainLabel = (label: string): string =>
  foldText(
    label
      .replace(/\([^()]{0,12}\)/g, ' ')
      .replace(/[*_|•\s]+/g, ' ')
      .trim(),
  );

/** "*De* Fulano": a bold label that lost its colon. */
function starred(text: string): LabelledField | null {
  const found = /^\*{1,2}([\p{L} /()]{1,24})\*{1,2}\s+(\S.*)$/u.exec(text);
  const field = found ? labels.get(foldText((found[1] ?? '').trim())) : undefined;
  return found && field !== undefined ? { field, label: found[1] ?? '', value: found[2] ?? '' } : null;
}

/** "De   Fulano <f@x>": only believed inside a block of such lines. */
export function bareField(text: string): LabelledField | null {
  const trimmed = text.trim();
  if (trimmed.length > 400) return null;
  const found = startsLabel.exec(foldText(trimmed.slice(0, 60)));
  const field = found ? labels.get(found[0]) : undefined;
  return found && field !== undefined ? { field, label: found[0], value: trimmed.slice(found[0].length).trim() } : null;
}

/** All the fields of a header written on one line, null where it has fewer than three. */
export function fieldsOfLine(text: string): LabelledField[] | null {
  if (text.length > 3000 || !hasColons(text, 3)) return null;
  const first = fieldIn(text);
  if (first?.field !== 'from' && first?.field !== 'date' && first?.field !== 'subject') return null;
  const places = [...text.matchAll(inline), ...text.matchAll(glued)].sort((a, b) => a.index - b.index);
  const fields: LabelledField[] = [];
  places.forEach((place, index) => {
    const label = place[0].replace(/\s?[:：]$/, '');
    const field = labels.get(foldText(label));
    const next = places[index + 1]?.index ?? text.length;
    if (field !== undefined && next >= place.index + place[0].length) {
      fields.push({ field, label, value: text.slice(place.index + place[0].length, next).trim() });
    }
  });
  return new Set(fields.map(({ field }) => field)).size >= 3 && fields.some(({ field }) => field === 'from')
    ? fields
    : null;
}

function hasColons(text: string, least: number): boolean {
  let at = -1;
  for (let count = 0; count < least; count++) {
    at = text.indexOf(':', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** What a field says, the first one that says anything; null where none does. */
export const fieldValue = (fields: readonly LabelledField[], name: HeaderField): string | null =>
  fields.find(({ field, value }) => field === name && value !== '')?.value ?? null;
