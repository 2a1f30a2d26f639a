import type { LanguageCode } from '../Locale';

/**
 * Whether who wrote at `date` (ISO 8601 with its offset) has their summer around New Year; null where nothing tells. Portuguese is of Brazil
 * but at Portugal's hours, English of the north but at Australia's and New Zealand's, Spanish of the south at those of Chile and Argentina.
 */
export function isSouth(date: string | null, language: LanguageCode): boolean | null {
  const [, sign, hours] = /([+-])(\d\d):?\d\d$/.exec(date ?? '') ?? [];
  const ahead = hours === undefined ? null : Number(`${sign ?? ''}${hours}`);
  switch (language) {
    case 'pt':
      return ahead === null || ahead < -1;
    case 'es':
      return ahead === null ? null : ahead === -3 || ahead === -4;
    case 'en':
      return ahead !== null && ahead >= 8;
    default:
      return null;
  }
}
