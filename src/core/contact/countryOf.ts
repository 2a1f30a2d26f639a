import type { LanguageCode } from '../Locale';
import { phonePlans, type CountryCode } from './phonePlans';

const countries = Object.keys(phonePlans) as readonly CountryCode[];

/** Countries whose phone plans are known, by their domain ("com.br" → BR); .uk is GB. */
const byTop = new Map(countries.map((country) => [country === 'GB' ? 'uk' : country.toLowerCase(), country]));

/** Used as company names rather than as countries. */
const generic = new Set(['co']);

/**
 * The country whose dialling rules a person's numbers follow: a country said in the signature by an international number, else
 * that of their domain, else that of the most frequent country of the language (the product's users sell in Brazil first).
 */
export function countryOf(address: string, signature: string, language: LanguageCode): CountryCode {
  const top = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
  const byDomain = byTop.get(top);
  if (byDomain && !(generic.has(top) && language === 'en')) return byDomain;
  const dialled = /\+\(?(\d{1,3})/.exec(signature)?.[1] ?? '';
  for (let length = dialled.length; length > 0; length--) {
    const country = countries.find((one) => phonePlans[one].code === dialled.slice(0, length));
    if (country) return country;
  }
  // A (DD) with eight or nine digits is written in Brazil only.
  if (/\(\d{2}\) ?9?\d{4}[-. ]\d{4}/.test(signature)) return 'BR';
  // Three, three and four digits are North America's, where Spanish is not what is written.
  if (language !== 'es' && /(?<!\d)\(?[2-9]\d{2}\)?[-. ]{1,2}\d{3}[-.]\d{4}(?!\d)/.test(signature)) return 'US';
  return language === 'en' ? 'US' : language === 'es' ? spanish(signature) : 'BR';
}

function spanish(signature: string): CountryCode {
  return /(?:^|\D)[6-9]\d{2}[ .]?\d{2,3}[ .]?\d{2,3}/.test(signature) ? 'ES' : 'MX';
}
