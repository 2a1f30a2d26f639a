import { isBlank } from './isBlank';
import { isProse } from './cardLine';
import {
  isAdvice,
  isCaution,
  isDisclaimer,
  isInvitation,
  isLegal,
  isListFooter,
  isMobileFooter,
  isPicture,
  isRule,
  isToolMark,
  isUnsubscribe,
  isWarning,
  mayOpenFooter,
  withoutTag,
} from './footers';
import type { Line } from './Line';
import { signatureSpan } from './signatureSpan';

export interface OwnWords {
  readonly text: string;
  readonly signature: string | null;
  /** Lines taken off: warnings, disclaimers, footers of phones and lists. */
  readonly dropped: readonly string[];
  /** For each line of the input, whether `text` keeps it. */
  readonly kept: readonly boolean[];
}

/** Lines from the end in which footers begin. */
const TAIL = 90;
/** Characters below which a paragraph is no disclaimer. */
const LEAST_LEGAL = 55;

/**
 * The words of one writer: without the gateway's warning above, the phone's line, disclaimers and unsubscribe footers below,
 * and with the signature apart. When nothing would be left, what was taken last is given back: losing words is worse than
 * showing a footer.
 */
export function ownWords(lines: readonly Line[], name: string | null): OwnWords {
  const texts = lines.map(({ text }) => (endsBlank(text) ? text.trimEnd() : text));
  const state = new Array<State>(texts.length).fill('kept');
  dropWarnings(texts, state);
  const end = dropFooters(lines, texts, state);
  markSignature(lines, texts, state, end, name);
  const kept = state.map((one) => one === 'kept' || one === 'signs');
  const signature: string[] = [];
  const dropped: string[] = [];
  const own: string[] = [];
  texts.forEach((text, index) => {
    if (kept[index]) own.push(text);
    if (state[index] === 'signs' || state[index] === 'signature') signature.push(text);
    else if (!kept[index] && !isBlank(text)) dropped.push(text);
  });
  const card = tidy(withoutRules(signature));
  return { text: tidy(withoutRules(own)), signature: card === '' ? null : card, dropped, kept };
}

/** Whether a text may end in white space. */
function endsBlank(text: string): boolean {
  if (text === '') return false;
  const last = text.charCodeAt(text.length - 1);
  return last < 33 || last > 127;
}

/** Rules above a card and below a text separate what is no longer there. */
function withoutRules(lines: readonly string[]): readonly string[] {
  let [start, end] = [0, lines.length];
  const blank = (at: number): boolean => isBlank(lines[at] ?? '');
  while (end > start && (blank(end - 1) || isRule(lines[end - 1] ?? ''))) end--;
  while (start < end && (blank(start) || isRule(lines[start] ?? ''))) start++;
  return start < end ? lines.slice(start, end) : lines;
}

/** `signs`: a name under a closing, part of the text and of the signature. */
type State = 'kept' | 'signs' | 'signature' | 'dropped';

function dropWarnings(texts: string[], state: State[]): void {
  for (let at = 0, seen = 0; at < texts.length && seen < 5; at++) {
    const text = texts[at] ?? '';
    if (isBlank(text) || isRule(text)) continue;
    seen++;
    if (isToolMark(text)) {
      state[at] = 'dropped';
      continue;
    }
    if (!isWarning(text)) continue;
    const rest = withoutTag(text);
    if (rest !== text && rest.trim() !== '' && !isWarning(rest) && !isAdvice(rest)) {
      texts[at] = rest;
      return;
    }
    // The warning's paragraph, never more than a few lines of it.
    const first = at;
    while (at < texts.length && at < first + 6 && !isBlank(texts[at] ?? '')) {
      if (at > first && (greeting.test(texts[at] ?? '') || (ended(texts[at - 1] ?? '') && !isCaution(texts[at] ?? ''))))
        break;
      state[at++] = 'dropped';
    }
    at--;
  }
}

/** Whether a line ends its sentence; what follows is another's unless it warns as well. */
const ended = (text: string): boolean => /[.!]["')*\s]*$/.test(text);

/** The writer's first line right below a warning. */
const greeting =
  /^\s*(?:ol[aá]|oi|bom dia|boa tarde|boa noite|prezad|car[oa]|hola|buen|estimad|hi|hello|dear|good (?:morning|afternoon))\b/i;

/** Takes footers off the end; returns the index where they begin. */
function dropFooters(lines: readonly Line[], texts: readonly string[], state: State[]): number {
  let end = texts.length;
  texts.forEach((text, at) => {
    if (isPicture(text)) state[at] = 'dropped';
  });
  const free = (at: number): boolean => state[at] === 'dropped' || isBlank(texts[at] ?? '');
  const floor = Math.max(0, texts.length - TAIL);
  // A disclaimer or an unsubscribe footer runs to the end; its opening may stand many lines above.
  for (let at = texts.length - 1; at >= floor; at--) {
    if (free(at)) continue;
    const text = texts[at] ?? '';
    const rule = isRule(text);
    if (!rule && text.length > 11 && !mayOpenFooter(text)) continue;
    const opens =
      at === 0 ||
      free(at - 1) ||
      isRule(texts[at - 1] ?? '') ||
      isMobileFooter(texts[at - 1] ?? '') ||
      text.length > 60 ||
      isUnsubscribe(text);
    const footer =
      opens &&
      ((isDisclaimer(text) && paragraph(texts, at).length > LEAST_LEGAL) ||
        isLegal(paragraph(texts, at)) ||
        isUnsubscribe(text));
    const joins = opens && isInvitation(text) && isJoin(texts, at, end);
    const listRule = rule && isAdvert(texts.slice(at + 1, at + 41), text.trim().length >= 20);
    if ((footer || joins || listRule) && !asks(texts, at, end)) end = at;
  }
  for (let at = end; at < texts.length; at++) state[at] = 'dropped';
  // Lines of phones and clients, wherever they stand near the end, and what the client marked so.
  for (let at = end - 1, seen = 0; at >= 0 && seen < 12; at--) {
    if (free(at)) continue;
    seen++;
    if (isMobileFooter(texts[at] ?? '') || isToolMark(texts[at] ?? '')) {
      state[at] = 'dropped';
      // The scanner's address below its line.
      if (linkAlone.test(texts[at + 1] ?? '')) state[at + 1] = 'dropped';
    }
  }
  while (end > 0 && (free(end - 1) || (isRule(texts[end - 1] ?? '') && (texts[end - 1] ?? '').trim().length > 2)))
    state[--end] = 'dropped';
  if (
    state.every((one, index) => one === 'dropped' || isBlank(texts[index] ?? '')) &&
    texts.some((text) => !isBlank(text))
  ) {
    // Nothing but footers: a newsletter or an automatic message, shown as it is.
    if (!texts.every((text) => isBlank(text) || isMobileFooter(text))) state.fill('kept');
    return texts.length;
  }
  return end;
}

/** Whether a link stands in the lines of an invitation, and nothing that somebody wrote. */
function isJoin(texts: readonly string[], from: number, to: number): boolean {
  const lines = texts.slice(from, to);
  return lines.some((text) => text.includes('://')) && !lines.some((text, at) => at > 0 && isProse(text));
}

const linkAlone = /^\s*<?(?:https?:|www\.)\S+\s*$/;

/** What a mail provider or a mailing list puts under a rule: a few lines with an address to click, nothing else. */
function isAdvert(after: readonly string[], long: boolean): boolean {
  const filled = after.filter((text) => !isBlank(text) && !isRule(text));
  if (isListFooter(filled.slice(0, 4).join('\n'))) return true;
  return (
    long &&
    filled.length > 0 &&
    filled.length <= 4 &&
    linkAlone.test(filled.at(-1) ?? '') &&
    !/\d{4}/.test(filled.join(''))
  );
}

/** The paragraph that begins at a line, at most twelve lines of it. */
function paragraph(texts: readonly string[], at: number): string {
  let end = at;
  while (end < texts.length && end < at + 12 && !isBlank(texts[end] ?? '')) end++;
  return texts.slice(at, end).join(' ');
}

/** Whether a person seems to go on below: a footer asks nothing and greets nobody. */
function asks(texts: readonly string[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (greeting.test(texts[at] ?? '')) return true;
  return false;
}

function markSignature(
  lines: readonly Line[],
  texts: readonly string[],
  state: State[],
  end: number,
  name: string | null,
): void {
  const isText = (at: number): boolean => state[at] === 'kept' && !isBlank(texts[at] ?? '');
  const marked = lines.some(({ mark }) => mark === 'signature')
    ? lines.map((line, at) => line.mark === 'signature' && isText(at))
    : [];
  if (marked.some(Boolean) && texts.some((_, at) => isText(at) && !marked[at])) {
    marked.forEach((is, at) => {
      if (is) state[at] = 'signature';
    });
  }
  const open: number[] = [];
  for (let at = 0; at < end; at++) if (state[at] === 'kept') open.push(at);
  const span = signatureSpan(
    open.map((at) => texts[at] ?? ''),
    name,
  );
  if (!span || (span.shared && marked.some((is, at) => is && state[at] === 'signature'))) return;
  for (const at of open.slice(span.start, span.end)) state[at] = span.shared ? 'signs' : 'signature';
}

function tidy(lines: readonly string[]): string {
  const text = atMargin(lines).join('\n');
  return (text.includes('\n\n\n') ? text.replace(/\n{3,}/g, '\n\n') : text).trim();
}

/** Lines without the blanks that all of them begin with: Yahoo indents what it quotes. */
function atMargin(lines: readonly string[]): readonly string[] {
  let margin = Infinity;
  for (const line of lines) {
    if (line !== '') margin = Math.min(margin, line.length - line.trimStart().length);
    if (margin === 0) return lines;
  }
  return margin < Infinity ? lines.map((line) => line.slice(margin)) : lines;
}
