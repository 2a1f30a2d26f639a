import type { Locale } from '../core/Locale';
import { pane as en } from './en/pane';
import { pane as es } from './es/pane';
import { pane as ptBR, type PaneMessages } from './pt-BR/pane';

const all: Record<Locale, PaneMessages> = { 'pt-BR': ptBR, en, es };

/** The words of the conversation view in a locale. */
export const paneText = (locale: Locale): PaneMessages => all[locale];
