import { foldText } from '../language/foldText';
import { mailLanguages } from '../language/mailLanguages';
import { hues, type Hue } from './inkOf';
import type { Ink, Line } from './Line';
import { anyOf, everywhere, words } from './phrases';
import { signatureSpan } from './signatureSpan';
import type { Turn } from './Turn';

const answering = new RegExp(`\\b(?:${anyOf(everywhere('answering'))})`);
const below = new RegExp(`\\b(?:${anyOf(everywhere('below'))})\\b`);
const namedHues = hues.map(
  (hue, index) =>
    [
      hue,
      new RegExp(
        `\\b(?:${anyOf(mailLanguages.flatMap((language) => words(language.hues.split(';')[index] ?? '')))})\\b`,
      ),
    ] as const,
);

/** Longest line that announces answers, in UTF-16 units. */
const LONGEST = 200;

/**
 * Answers that somebody wrote in another colour, or after "R:", between the lines of the message they quote, as Outlook's users do, taken out
 * of the quoted turn and given to who answered. Believed where that person says so ("respostas em azul", "see my answers in red"), writes in the same
 * colour above, or says nothing there; else coloured words are the quoted writer's own, and so is the signature. Changes `turns`.
 */
export function colouredAnswers(turns: readonly Turn[]): void {
  const children = new Map<number, Turn>();
  for (const turn of turns) if (!children.has(turn.parent)) children.set(turn.parent, turn);
  turns.forEach((turn, index) => {
    const child = children.get(index);
    if (!child || child.forwarded || !child.lines.some(mayAnswer)) return;
    const told = announced(turn.lines);
    const hue = told && told !== 'any' ? told : hueOfAnswers(turn.lines, child.lines, told === 'any');
    if (hue) take(turn, child, child.lines, hue, told === hue);
    else if (told || filled(turn.lines).length === 0) take(turn, child, child.lines.map(labelled), 'label', false);
  });
}

const label = /^\s*(?:r|resp|resposta|respuesta|ans|answer)\s?[.:]{1,2}\s+(?=\S)/i;

/** Whether a line may be an answer by its colour or by its first word ("R: são 87"). */
export const mayAnswer = ({ ink, text }: Line): boolean =>
  ink !== undefined || (/^\s*[ra]/i.test(text) && label.test(text));

/** A line without the word that calls it an answer, which is its ink. */
function labelled(line: Line): Line {
  const text = line.text.replace(label, '');
  return text === line.text ? line : { ...line, text, ink: { hue: 'label', from: 0 } };
}

/** The colour that a writer announces; `any` where answers are announced below without one. */
function announced(lines: readonly Line[]): Hue | 'any' | null {
  let any: 'any' | null = null;
  for (const { text } of lines) {
    if (text.trim() === '' || text.length > LONGEST) continue;
    const folded = foldText(text);
    const answers = answering.test(folded);
    if (!answers && !below.test(folded)) continue;
    const found = namedHues.find(([, name]) => name.test(folded));
    if (found) return found[0];
    if (answers && below.test(folded)) any = 'any';
  }
  return any;
}

const filled = (lines: readonly Line[]): Line[] => lines.filter(({ text }) => text.trim() !== '');

/** The colour of most of somebody's lines; null where most are black. */
function usual(lines: readonly Line[]): Hue | null {
  const all = filled(lines);
  return (
    hues.find((hue) => all.filter(({ ink }) => ink?.hue === hue && ink.from === 0).length * 2 > all.length) ?? null
  );
}

/** The colour in which answers stand that nobody announced one for: the answerer's own, or the only one where they wrote nothing above. */
function hueOfAnswers(own: readonly Line[], quoted: readonly Line[], any: boolean): Hue | null {
  const typed = usual(own);
  const theirs = usual(quoted);
  if (typed !== null && typed !== theirs && quoted.some(({ ink }) => ink?.hue === typed)) return typed;
  if (!any && filled(own).length > 0) return null;
  return hues.find((hue) => hue !== theirs && quoted.some(({ ink }) => ink?.hue === hue)) ?? null;
}

function take(turn: Turn, child: Turn, lines: readonly Line[], hue: Ink, sure: boolean): void {
  const span = signatureSpan(
    lines.map(({ text }) => text),
    child.header?.from.name ?? null,
  );
  const answers: { quoted: string; answer: string }[] = [];
  const rest: Line[] = [];
  let [quoted, open] = ['', false];
  lines.forEach((line, at) => {
    const from = line.ink?.hue === hue && !(span && at >= span.start && at < span.end) ? line.ink.from : -1;
    const head = from < 0 ? line.text : line.text.slice(0, from);
    if (head.trim() !== '') {
      quoted = head.trim();
      open = false;
    }
    const answer = from < 0 || quoted === '' ? '' : line.text.slice(from).trim();
    if (answer === '') rest.push(line);
    else {
      if (head.trim() !== '') rest.push({ text: head.trimEnd(), depth: line.depth, mark: line.mark });
      const last = open ? answers.at(-1) : undefined;
      if (last) last.answer += `\n${answer}`;
      else answers.push({ quoted, answer });
      open = true;
    }
  });
  const asked = answers.filter((one) => /[?:]["')]?$/.test(one.quoted)).length;
  // Who says nothing above may as well pass on a mail with coloured words in it.
  if (!sure && (asked === 0 || (filled(turn.lines).length === 0 && (asked < 2 || asked < answers.length)))) return;
  turn.coloured.push(...answers);
  child.lines.splice(0, child.lines.length, ...rest);
}
