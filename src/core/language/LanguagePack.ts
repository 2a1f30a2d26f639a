import type { LanguageCode } from '../Locale';
import type { DateLanguage } from './DateLanguage';
import type { DetailLanguage } from './DetailLanguage';
import type { Lexicon } from './Lexicon';
import type { SignalLanguage } from './SignalLanguage';

/** A language whose meaning can be read. */
export type Spoken = Exclude<LanguageCode, 'other'>;

/** What meaning is read with in one language: the larger part of what is known of it, loaded only where it is spoken. */
export interface LanguagePack {
  readonly dates: DateLanguage;
  readonly lexicon: Lexicon;
  readonly details: DetailLanguage;
  readonly signals: SignalLanguage;
}
