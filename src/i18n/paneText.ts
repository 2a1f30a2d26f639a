import type { Locale } from '../core/Locale';
import type { PaneMessages } from './pt-BR/pane';
import { wordsOf } from './wordsOf';

/** The words of the conversation view in a locale. */
export const paneText = (locale: Locale): PaneMessages => wordsOf(locale).pane;
