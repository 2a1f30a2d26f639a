import { themes } from './themes';

/**
 * The themes as a style sheet: what they share once, the rest under a class for each. The pane needs no theme code then, which is 12 KB
 * gzip of JavaScript that would only ever compute these same values.
 */
export function themesCss(): string {
  const all = Object.entries(themes).map(([name, theme]) => [name, new Map(Object.entries(theme))] as const);
  const [[, first]] = all as [(typeof all)[number]];
  const shared = [...first].filter(([key, value]) => all.every(([, theme]) => theme.get(key) === value));
  const isShared = new Set(shared.map(([key]) => key));
  const rule = (selector: string, values: Iterable<readonly [string, unknown]>): string =>
    `${selector}{${[...values].map(([key, value]) => `--${key}:${String(value)}`).join(';')}}\n`;
  return [
    rule('.retorno-theme', shared),
    ...all.map(([name, theme]) =>
      rule(
        `.retorno-${name}`,
        [...theme].filter(([key]) => !isShared.has(key)),
      ),
    ),
  ].join('');
}
