import type { Locale } from '../core/Locale';
import { today as en } from './en/today';
import { today as es } from './es/today';
import { today as ptBR, type TodayMessages } from './pt-BR/today';

const all: Record<Locale, TodayMessages> = { 'pt-BR': ptBR, en, es };

/** The words of the Today view in a locale. */
export const todayText = (locale: Locale): TodayMessages => all[locale];
