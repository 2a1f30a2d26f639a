import { foldText } from '../language/foldText';
import type { Person } from './Person';

const day = '\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?';
const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?\\s?m\\.?)?';
/** WhatsApp on iPhones and on the web, and a copy of several messages ("[12/03/2025, 10:15:22] Ana: …", "[10:15, 12/03/2025] Ana: …"). */
const bracketed = `\\[(?:${day},?\\s)?${clock}(?:,?\\s${day})?\\]\\s{1,3}`;
/** WhatsApp's export on Android ("12/03/2025 10:15 - Ana: …"). */
const dashed = `${day},?\\s${clock}\\s[-–]\\s`;
const said = new RegExp(`^[ \\t]{0,4}(?:(${bracketed})|${dashed})(?:~\\s?)?([^:\\n[\\]]{1,40}):(?:\\s|$)`, 'i');
const anySaid = new RegExp(`^[ \\t]{0,4}(?:${bracketed}|${dashed})`, 'im');
const phone = /^\+?[\d\s()-]{9,}$/;

/**
 * A text without the lines that its writer pasted from a messenger: what was said there was said elsewhere, and mostly by others. Lines of
 * `keep` stay. Without brackets around its moment a line may as well be one of a timetable: such lines count where somebody of `people` (the
 * writer, who is written to) or a phone number speaks in them, or two speak by turns.
 */
export function withoutTalk(text: string, people: readonly Person[], keep: Person | null): string {
  if (!anySaid.test(text)) return text;
  const lines = text.split('\n');
  const found = lines.map((line) => said.exec(line));
  const speakers = found.flatMap((one) => (one ? [firstWord(one[2] ?? '')] : []));
  const known = new Set(people.map(({ name }) => firstWord(name ?? '')));
  const certain =
    found.some((one) => one !== null && (one[1] !== undefined || phone.test(one[2] ?? ''))) ||
    speakers.some((who, at) => known.has(who) || (speakers[at - 2] === who && speakers[at - 1] !== who));
  if (!certain) return text;
  const kept = keep === null ? null : firstWord(keep.name ?? '');
  // What stands right below such a line goes on with it where another one follows.
  const goesOn: boolean[] = [];
  for (let at = lines.length - 1; at >= 0; at--)
    goesOn[at] = found[at] !== null || (goesOn[at + 1] === true && lines[at]?.trim() !== '');
  let talks = false;
  return lines
    .map((line, at) => {
      const one = found[at];
      talks = one ? firstWord(one[2] ?? '') !== kept : talks && goesOn[at] === true;
      return talks ? '' : line;
    })
    .join('\n');
}

const firstWord = (name: string): string => foldText(name.trim()).split(/[\s,]/, 1)[0] || '?';
