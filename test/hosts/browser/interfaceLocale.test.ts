import { interfaceLocale } from '../../../src/hosts/browser/interfaceLocale';

test.each([
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['es-AR', 'es'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a mail client in %s is spoken to in %s', (tag, locale) => {
  expect(interfaceLocale(tag)).toBe(locale);
});
