import type { Locale } from '../Locale';
import { templates as en } from './en/language';
import { templates as es } from './es/language';
import { templates as ptBR } from './pt-BR/language';
import type { TemplateLanguage } from './TemplateLanguage';

export const templateLanguages: Readonly<Record<Locale, TemplateLanguage>> = { 'pt-BR': ptBR, en, es };
