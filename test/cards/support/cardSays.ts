import { words } from './saidIn';

const plain = (text: string): string =>
  text
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The fields of card JSON that a person reads. */
const read: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'header', 'text', 'topLabel', 'bottomLabel', 'altText', 'label', 'hintText', 'actionLabel'],
  'value',
]);

/** Everything that a card says, those behind its buttons included, one line each. */
export function cardSays(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return read.has(key) ? [words(plain(value))] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => cardSays(one, key));
  if (typeof value !== 'object' || value === null || key === 'action' || key === 'onChangeAction') return [];
  return Object.entries(value).flatMap(([name, part]) => cardSays(part, name));
}
