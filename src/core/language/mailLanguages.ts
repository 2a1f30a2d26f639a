import { english } from './en/mail';
import { spanish } from './es/mail';
import type { MailLanguage } from './MailLanguage';
import { others } from './other/mail';
import { portuguese } from './pt-BR/mail';

/** Every language whose mail is known, the product's first: where two share a word, the earlier one wins. */
export const mailLanguages: readonly MailLanguage[] = [portuguese, spanish, english, others];
