import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/sidebar';
const files = readdirSync(folder);
const read = (pattern: RegExp): string =>
  files
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const named = new Set(
  [...read(/\.tsx?$/).matchAll(/(?<=["'` ])[a-z][A-Za-z]*(?:-[A-Za-z0-9]+)*(?=["'` ])/g)].map(([name]) => name),
);
/** Classes whose end is chosen while it runs: `statusLine-${tone}`. */
const begun = [...read(/\.tsx?$/).matchAll(/`([a-z][A-Za-z]*-)\$\{/g)].map(([, start = '']) => start);
const drawn = new Set(
  [...read(/^(?!themes).*\.css$/).matchAll(/\.([a-z][A-Za-z]*(?:-[A-Za-z0-9]+)*)(?=[\s,:.{])/g)].map(
    ([, name = '']) => name,
  ),
);

test('every rule of a style sheet is for a class that a component has', () => {
  const themes = ['retorno-theme', 'retorno-light', 'retorno-dark', 'retorno-contrast'];
  const unused = [...drawn].filter(
    (name) => !named.has(name) && !themes.includes(name) && !begun.some((start) => name.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test('every class of a component has a rule in a style sheet', () => {
  const prefixes = new Set([...drawn].map((name) => name.split('-')[0]).filter((prefix) => prefix !== 'retorno'));
  const classNames = [...named].filter((name) => name.includes('-') && prefixes.has(name.split('-')[0]));
  expect(classNames.length).toBeGreaterThan(80);
  expect(classNames.filter((name) => !drawn.has(name))).toEqual([]);
});
