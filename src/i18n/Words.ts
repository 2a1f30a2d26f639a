import type { dates } from './pt-BR/dates';
import type { failures, refusals } from './pt-BR/failures';
import type { PaneMessages } from './pt-BR/pane';
import type { reasons, unless } from './pt-BR/reasons';

/** Everything that the open conversation is told with in one language. */
export interface Words {
  readonly pane: PaneMessages;
  readonly dates: typeof dates;
  readonly failures: typeof failures;
  readonly refusals: typeof refusals;
  readonly reasons: typeof reasons;
  readonly unless: typeof unless;
  readonly someone: string;
}
