import type { Locale } from '../core/Locale';
import type { Clock } from '../core/ports/Clock';
import type { DemoMailbox } from './demoMailbox';
import type { DemoWords } from './words';

export type DemoTheme = 'light' | 'dark' | 'contrast';
/** Whose side pane stands beside the message. */
export type DemoClient = 'outlook' | 'gmail';

/** What every part of the mail client is drawn from. */
export interface View {
  readonly mailbox: DemoMailbox;
  readonly words: DemoWords;
  readonly locale: Locale;
  readonly clock: Clock;
  /** IANA: in which zone dates are shown; undefined for the device's. */
  readonly timeZone: string | undefined;
}
