import type { DraftPart } from '../panel/PanelElement';
import { gap, reference, whole } from './formatted';

const markup = { plain: whole, reference, gap } as const;

/** The words of a draft: what comes from the conversation and what is still to fill in are marked by colour, gaps by their brackets too. */
export const draftMarkup = (parts: readonly DraftPart[]): string =>
  parts.map(({ text, mark }) => markup[mark](text)).join('');
