import type { TemplateId } from './templateIds';

const inOrder: readonly TemplateId[] = ['first-follow-up', 'second-follow-up', 'third-follow-up', 'fourth-follow-up'];
/** The first one speaks of a first message: it is no follow-up of a follow-up. */
const LATER = inOrder.slice(1);

/**
 * The template of a follow-up by its number (1 for the first), never the one that they were sent last (`last`, null when unknown): then, and
 * beyond the fourth, the later ones come in turn.
 */
export function followUpTemplate(number: number, last: string | null): TemplateId {
  const place = Math.max(number, 1) - 1;
  const planned = inOrder[place] ?? later(place - 1);
  return planned === last ? later(LATER.indexOf(planned) + 1) : planned;
}

function later(place: number): TemplateId {
  return LATER[place % LATER.length] ?? 'second-follow-up';
}
