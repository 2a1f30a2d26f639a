import { isSignOff, isSignOffWithName } from '../mail/cardLine';

/** A greeting is short, in UTF-16 units and words. */
const GREETING = 40;
const GREETING_WORDS = 4;
const greeting =
  /(?:^|\W)(?:ol[aá]|oi|opa|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|caríssim[oa]|hola|buen[oa]s?|estimad[oa]s?|hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)(?!\p{L})/iu;
/** Of closing lines there are seldom more: thanks, a closing, a name. */
const MOST_CLOSINGS = 3;

/**
 * The sentences of a mail that say something: from the first after the greeting up to the first of the closing lines, as indexes into the
 * list. What stands alone between "Hi Tom," and "Cheers, Jo" is all that was said. A mail that is nothing else is taken whole.
 */
export function spokenPart(list: readonly string[]): readonly [from: number, to: number] {
  let from = 0;
  let to = list.length;
  if (to > 1 && isGreeting(list[0] ?? '')) from = 1;
  while (to > from + 1 && list.length - to < MOST_CLOSINGS && isClosing(list[to - 1] ?? '')) to -= 1;
  return [from, to];
}

function isGreeting(line: string): boolean {
  if (line.length > GREETING || line.endsWith('?')) return false;
  const words = line.split(' ').length;
  return words <= GREETING_WORDS && (/[,:]$/.test(line) || greeting.test(line));
}

function isClosing(line: string): boolean {
  return isSignOff(line) || isSignOffWithName(line) || /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(line);
}
