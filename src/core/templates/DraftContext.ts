import type { Day } from '../dates/Day';
import type { DraftInput } from './DraftInput';
import type { FormId, TemplateLanguage } from './TemplateLanguage';
import type { TemplateId } from './templateIds';

/** A draft's input with what is decided before any slot is filled. */
export interface DraftContext extends DraftInput {
  readonly id: TemplateId;
  readonly form: FormId;
  readonly language: TemplateLanguage;
  /** What the conversation is about: the thread's subject; after a bounce that of my message, not of the report. */
  readonly subject: string;
  /** Today in the user's zone. */
  readonly today: Day;
  /** First name of whom the draft goes to: the contact, or the person named instead; null when unknown. */
  readonly whom: string | null;
}
