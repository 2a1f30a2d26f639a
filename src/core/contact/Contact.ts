import type { LanguageCode } from '../Locale';

/** The three kinds of people that a cadence is chosen by (DOMAIN: People and words). */
export type Segment = 'lead' | 'customer' | 'affiliate';
/** The four phases of a sale (DOMAIN: People and words). */
export type Stage = 'prospecting' | 'qualification' | 'negotiation' | 'after-sale';
export type Formality = 'formal' | 'informal';

/** The person on the other side of the open message. */
export interface Contact {
  /** Lower-case address: the key of everything recorded about this person. */
  readonly address: string;
  /** As a Brazilian would write it: "José Silva" for "SILVA, José"; null when only an address is known. */
  readonly name: string | null;
  /** How to greet them: "João", never "Filho"; null for a department or an unknown name. */
  readonly firstName: string | null;
  readonly title: string | null;
  readonly company: string | null;
  /** E.164. */
  readonly phones: readonly string[];
  readonly language: LanguageCode;
  readonly formality: Formality;
}
