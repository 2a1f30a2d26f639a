import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themesCss } from '../../scripts/themesCss';

test('the style sheet holds the themes as they are in the script', () => {
  expect(readFileSync(join(__dirname, '../../src/sidebar/themes.css'), 'utf8')).toBe(themesCss());
});

test('each theme gives every variable that Fluent has a value', () => {
  const css = themesCss();
  for (const theme of ['light', 'dark', 'contrast']) expect(css).toContain(`.retorno-${theme}{--`);
  expect(css).not.toContain('undefined');
});
