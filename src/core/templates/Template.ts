import type { Segment } from '../contact/Contact';
import type { Action } from '../followup/NextStep';
import type { Locale } from '../Locale';
import type { TemplateId } from './templateIds';

/** What a list of templates shows of one; the texts themselves are in `templates/<language>/`. */
export interface Template {
  readonly id: TemplateId;
  /** The next steps that this template can carry out. */
  readonly actions: readonly Action[];
  readonly segments: readonly Segment[];
  /** Its name in each language. */
  readonly names: Readonly<Record<Locale, string>>;
}
