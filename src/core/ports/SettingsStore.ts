import type { Calendar } from '../followup/Calendar';
import type { Cadence } from '../followup/Cadence';
import type { Locale } from '../Locale';
import type { Outcome } from './Failure';

/** What the user can set. Everything works with the defaults. */
export interface Settings {
  /** Own addresses beside those the host knows, lower case. */
  readonly me: readonly string[];
  /** The user's name for sign-offs; null = as the host says. */
  readonly name: string | null;
  /** null = the mail client's or browser's language. */
  readonly locale: Locale | null;
  readonly calendar: Calendar;
  readonly cadence: Cadence;
}

export interface SettingsStore {
  load(): Promise<Outcome<Settings | null>>;
  save(settings: Settings): Promise<Outcome<null>>;
  watch(listener: () => void): () => void;
}
