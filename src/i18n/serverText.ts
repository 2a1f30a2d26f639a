import type { Locale } from '../core/Locale';
import { server as en } from './en/server';
import { server as es } from './es/server';
import { server as ptBR, type ServerMessages } from './pt-BR/server';

const all: Record<Locale, ServerMessages> = { 'pt-BR': ptBR, en, es };

/** The words of the Gmail server in a locale. */
export const serverText = (locale: Locale): ServerMessages => all[locale];
