import type { Locale } from '../core/Locale';
import { cards as en } from './en/cards';
import { cards as es } from './es/cards';
import { cards as ptBR, type CardsMessages } from './pt-BR/cards';

const all: Record<Locale, CardsMessages> = { 'pt-BR': ptBR, en, es };

/** The words of Gmail's cards in a locale. */
export const cardsText = (locale: Locale): CardsMessages => all[locale];
