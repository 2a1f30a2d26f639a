import type { Segment } from '../core/contact/Contact';

/** Where a template would go: into a reply of the open conversation, or to the cursor of a window in which the user writes. */
export type TemplatePlace = 'conversation' | 'window';

/** Which templates are looked at: those whose name has `query` in it, for one kind of people; empty and null for all. */
export interface TemplatesLook {
  readonly query: string;
  readonly segment: Segment | null;
}

export const allTemplates: TemplatesLook = { query: '', segment: null };
