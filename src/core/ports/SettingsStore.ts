import type { Calendar } from '../followup/Calendar';
import type { Cadence, CadenceKey } from '../followup/Cadence';
import type { Locale } from '../Locale';
import type { ValueContent } from '../templates/ValueContent';
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
  /** For everybody whose segment and stage have none of their own. */
  readonly cadence: Cadence;
  /** Intervals of a segment, or of a segment in one stage, where the user wants others (`cadenceFor`). Absent: none. */
  readonly cadences?: Readonly<Partial<Record<CadenceKey, readonly number[]>>>;
  /** What the user has to offer that helps (`proposeContent`). Absent: nothing. */
  readonly contents?: readonly ValueContent[];
}

export interface SettingsStore {
  load(): Promise<Outcome<Settings | null>>;
  save(settings: Settings): Promise<Outcome<null>>;
  watch(listener: () => void): () => void;
}
