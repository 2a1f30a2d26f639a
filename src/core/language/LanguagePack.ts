import type { LanguageCode } from '../Locale';
import type { DateLanguage } from './DateLanguage';
import type { DetailLanguage } from './DetailLanguage';
import type { SignalLanguage } from './SignalLanguage';

/** A language whose meaning can be read. */
export type Spoken = Exclude<LanguageCode, 'other'>;

/** What meaning is read with in one language: the larger part of what is known of it, loaded only where it is spoken. */
export interface LanguagePack {
  readonly dates: DateLanguage;
  readonly details: DetailLanguage;
  readonly signals: SignalLanguage;
}
