import type { ThreadMessage } from '../mail/ThreadMessage';

/** Currency of "$" and "pesos" by country: top domain, dialling code, ISO 4217. */
const PESOS =
  'mx 52 MXN|ar 54 ARS|cl 56 CLP|co 57 COP|uy 598 UYU|do 1809 DOP|ec 593 USD|sv 503 USD|pa 507 USD|pr 1787 USD';
/** Of a sum without any sign ("18 mil"). */
const BARE = 'es 34 EUR|ie 353 EUR|uk 44 GBP';

const table = (rows: string): readonly (readonly [top: string, code: string, currency: string])[] =>
  rows.split('|').map((row) => {
    const [top = '', code = '', currency = ''] = row.split(' ');
    return [top, code, currency] as const;
  });
const pesos = table(PESOS);
const bare = [...pesos, ...table(BARE)];

/**
 * What a sum is in whose words do not tell its currency (ISO 4217; `findAmounts` says XXX): that of the country of its writer, else of a
 * reader, by the end of an address or a number in international form in the signature. Null where neither tells. `.co` is Colombia's only
 * in Spanish.
 */
export function localCurrency(message: ThreadMessage, folded: string): string | null {
  const rows = /\$|\bpesos?\b/.test(folded) ? pesos : bare;
  const of = (address: string | null): string | null => {
    const top = address?.slice(address.lastIndexOf('.') + 1).toLowerCase();
    if (top === 'co' && message.language !== 'es') return null;
    return rows.find(([each]) => each === top)?.[2] ?? null;
  };
  const dialled = /\+\(?(\d{1,3})\)?[ .-]?(\d{3})?/.exec(message.signature ?? '');
  const digits = `${dialled?.[1] ?? ''}${dialled?.[2] ?? ''}`;
  const [first = null] = [
    of(message.from.address),
    rows.find(([, code]) => digits.startsWith(code))?.[2],
    ...[...message.to, ...message.cc].map(({ address }) => of(address)),
  ].filter((currency) => currency);
  return first;
}
