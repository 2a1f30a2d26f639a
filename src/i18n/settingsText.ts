import type { Locale } from '../core/Locale';
import { settings as en } from './en/settings';
import { settings as es } from './es/settings';
import { settings as ptBR, type SettingsMessages } from './pt-BR/settings';

const all: Record<Locale, SettingsMessages> = { 'pt-BR': ptBR, en, es };

/** The words of the Settings view in a locale. */
export const settingsText = (locale: Locale): SettingsMessages => all[locale];
