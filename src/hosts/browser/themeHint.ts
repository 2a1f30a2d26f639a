/** What the mail client shows its own windows in; `contrast` where the system forces its colours. */
export type ThemeHint = 'light' | 'dark' | 'contrast';

const query = (text: string): MediaQueryList => window.matchMedia(text);

/** What the browser and system prefer. */
export function themeHint(): ThemeHint {
  if (query('(forced-colors: active)').matches) return 'contrast';
  return query('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls back when that changes; returns the way to stop. */
export function onThemeHint(listener: () => void): () => void {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map(query);
  for (const one of queries) one.addEventListener('change', listener);
  return () => {
    for (const one of queries) one.removeEventListener('change', listener);
  };
}
