import type { Draft } from './Draft';
import type { DraftInput } from './DraftInput';
import { templateLanguages } from './languages';
import { writeDraftIn } from './writeDraftIn';

/** Writes a template for one contact in the language of `input.locale` (see writeDraftIn). */
export function writeDraft(input: DraftInput): Draft {
  return writeDraftIn(templateLanguages[input.locale], input);
}
