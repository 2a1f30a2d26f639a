import { publicSuffixes } from './publicSuffixes';

const secondLevels = new Map(
  publicSuffixes.split(' ').map((row) => [row.slice(0, 2), new Set(row.slice(3).split(','))] as const),
);
/** Under these a Brazilian state comes before the name of the body: "prodesp.sp.gov.br" (registro.br, categories with UF). */
const withState = new Set(['gov.br', 'leg.br', 'jus.br', 'mp.br', 'def.br', 'tc.br']);

/**
 * The part of an address's or a host's domain that somebody registered: "vendas.vidrosul.com.br" → "vidrosul.com.br".
 * Null when there is no domain, only a public suffix, or an IP address.
 */
export function registrableDomain(addressOrHost: string): string | null {
  const host = addressOrHost
    .slice(addressOrHost.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.+$/, '');
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => label === '') || !/[a-z]/.test(top)) return null;
  const second = labels.at(-2) ?? '';
  let suffix = secondLevels.get(top)?.has(second) ? 2 : 1;
  if (suffix === 2 && withState.has(`${second}.${top}`) && labels.at(-3)?.length === 2) suffix = 3;
  return labels.length > suffix ? labels.slice(-suffix - 1).join('.') : null;
}
