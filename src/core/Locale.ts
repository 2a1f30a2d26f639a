/** The interface languages. `pt-BR` is the one the product is written for (DESIGN: promises to the user). */
export type Locale = 'pt-BR' | 'en' | 'es';

/** What a message is written in, as the reader tells it; `other` is split where marks allow but not understood. */
export type LanguageCode = 'pt' | 'es' | 'en' | 'other';
