import type { Locale } from '../core/Locale';
import { templates as en } from './en/templates';
import { templates as es } from './es/templates';
import { templates as ptBR, type TemplatesMessages } from './pt-BR/templates';

const all: Record<Locale, TemplatesMessages> = { 'pt-BR': ptBR, en, es };

/** The words of the Templates view in a locale. */
export const templatesText = (locale: Locale): TemplatesMessages => all[locale];
