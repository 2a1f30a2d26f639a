import type { Consent, Reply } from '../cards/respond';
import type { Visited } from './Visit';

/** What an act comes to: what is answered, and what the log may know of it. */
export interface Done {
  readonly reply: Reply | Consent;
  readonly failure: Visited['failure'];
}
