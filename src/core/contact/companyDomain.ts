import { isFreeMail } from './freeMail';
import { registrableDomain } from './registrableDomain';

/**
 * The registrable domain of an address, which stands for a company: "ana@vendas.vidrosul.com.br" → "vidrosul.com.br".
 * Null for a free-mail provider and for what is no address.
 */
export function companyDomain(address: string): string | null {
  if (!address.includes('@')) return null;
  const domain = registrableDomain(address);
  return domain !== null && !isFreeMail(domain) ? domain : null;
}
