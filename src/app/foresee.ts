import { learnLanguages } from '../core/language/learnLanguages';
import type { Locale } from '../core/Locale';

/**
 * Fetches, ahead of need, what reading mail in the interface's own language takes: most mail is in it. Never rejects; whoever needs
 * what did not come asks again.
 */
export const foresee = (locale: Locale): Promise<void> =>
  learnLanguages([locale === 'pt-BR' ? 'pt' : locale]).catch(() => undefined);
