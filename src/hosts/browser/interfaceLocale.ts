import type { Locale } from '../../core/Locale';

/**
 * The interface language for a language tag of the mail client or browser ("pt-PT", "en-GB"): Portuguese for every kind of
 * it, Spanish likewise, English for the rest of the world.
 */
export function interfaceLocale(tag: string | undefined): Locale {
  const language = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return language === 'pt' ? 'pt-BR' : language === 'es' ? 'es' : 'en';
}
