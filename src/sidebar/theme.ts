/** What the mail client shows its own windows in. */
export type ThemeHint = 'light' | 'dark' | 'contrast';

/** The class that gives Fluent's variables their values (`themes.css`, made by `npx tsx scripts/makeThemes.ts`). */
export const themeClass = (theme: ThemeHint): string => `retorno-theme retorno-${theme}`;
