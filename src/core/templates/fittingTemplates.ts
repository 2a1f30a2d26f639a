import type { Segment } from '../contact/Contact';
import type { Action } from '../followup/NextStep';
import type { Template } from './Template';
import { templateList } from './templateList';

/** The templates that can carry out a step for people of a segment, in the order of the list. */
export const fittingTemplates = (action: Action, segment: Segment): Template[] =>
  templateList().filter(({ actions, segments }) => actions.includes(action) && segments.includes(segment));
