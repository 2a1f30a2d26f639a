import type { DetailLanguage } from '../language/DetailLanguage';
import type { Amount } from './Detail';
import { spelledNumber } from './spelledNumber';

/** ISO codes and signs that mean one currency wherever they stand. `$` alone depends on the language. */
const SIGNS: Readonly<Record<string, string>> = {
  r$: 'BRL',
  us$: 'USD',
  u$s: 'USD',
  u$: 'USD',
  usd$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  mx$: 'MXN',
  ar$: 'ARS',
  cop$: 'COP',
  clp$: 'CLP',
  's/': 'PEN',
  brl: 'BRL',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  mxn: 'MXN',
  ars: 'ARS',
  clp: 'CLP',
  cop: 'COP',
  pen: 'PEN',
  uyu: 'UYU',
};
const NUMBER = '\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const cache = new WeakMap<
  DetailLanguage,
  {
    readonly sum: RegExp;
    readonly percent: RegExp;
    readonly spelled: RegExp;
    readonly currency: RegExp;
    readonly range: RegExp;
    readonly values: Readonly<Record<string, number>>;
    readonly thousand: RegExp;
    readonly month: RegExp;
    readonly year: RegExp;
    readonly lead: RegExp;
    readonly priced: RegExp;
    readonly words: readonly (readonly [RegExp, string])[];
  }
>();

/**
 * Sums of money in a folded sentence, each with currency, period and instalments where said; a percentage of a price gives null
 * (an amount without a sum). Numbers without any sign of money, registration numbers and phones give none.
 */
export function findAmounts(folded: string, language: DetailLanguage): (Amount | null)[] {
  let ready = cache.get(language);
  if (!ready) cache.set(language, (ready = prepare(language)));
  const found: (Amount | null)[] = [];
  const digits = /\d/.test(folded);
  for (const match of digits ? folded.matchAll(ready.sum) : []) {
    const groups = match.groups ?? {};
    const sign = groups['sign'];
    const after = groups['after'];
    const scale = groups['scale'];
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    let currency: string | null = null;
    if (sign !== undefined) currency = sign === '$' ? language.money.dollar : (SIGNS[sign] ?? null);
    if (after !== undefined)
      currency =
        (after === '$' ? language.money.dollar : SIGNS[after]) ??
        ready.words.find(([test]) => test.test(after))?.[1] ??
        null;
    if (currency === null) {
      // "18 mil", "40k": money only where words of price lead to it, or where it stands alone.
      const next = folded.slice(match.index + match[0].length);
      const priced =
        ready.priced.test(folded.slice(Math.max(0, match.index - 40), match.index)) && isSum(match[0], next);
      if (!priced && (scale === undefined || !(ready.lead.test(before) || match[0].length > folded.length - 3)))
        continue;
      if (
        !priced &&
        /^ (?!por |ao |a |al |per |no |na |para |e |o |ou |and |or |y |en |for |mensa|anua|reais|\d)[a-z]{3,}/.test(
          next,
        )
      )
        continue;
      // "Entre 10 mil e 15 mil dólares": the currency stands after the second.
      currency = ready.range.exec(next)?.groups?.['unit'] ?? '';
      currency = ready.words.find(([test]) => test.test(currency ?? ''))?.[1] ?? language.money.bare;
    }
    const value =
      valueOf(groups['number'] ?? '', language.money.decimal) *
        (scale === undefined ? 1 : ready.thousand.test(scale) ? 1_000 : 1_000_000) +
      Number(groups['rest'] ?? 0);
    if (!Number.isFinite(value) || value <= 0) continue;
    const tail = folded.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const count =
      /(\d{1,3}) ?(?:x|vezes|parcelas|cuotas|pagos|installments|instalments|payments|meses)(?: iguales)? (?:fixas |iguais |mensais |mensuales )?(?:de|of|at)(?: ate)? $/.exec(
        before,
      );
    found.push({
      value,
      currency,
      period: ready.month.test(tail) ? 'month' : ready.year.test(tail) ? 'year' : null,
      instalments: count ? Number(count[1]) : null,
    });
  }
  for (const match of ready.currency.test(folded) ? folded.matchAll(ready.spelled) : []) {
    const value = spelledNumber(match.groups?.['number'] ?? '', ready.values);
    const unit = match.groups?.['after'] ?? '';
    const currency = ready.words.find(([test]) => test.test(unit))?.[1];
    if (value >= 2 && currency !== undefined) found.push({ value, currency, period: null, instalments: null });
  }
  if (digits) for (let left = folded.match(ready.percent)?.length ?? 0; left > 0; left--) found.push(null);
  return found;
}

/** A number of two digits or more that is neither a year nor a share nor counts things: "taxa de 3%", "orçamento de 2027", "entrada de 40 sacos". */
function isSum(number: string, next: string): boolean {
  return (
    /\d.?\d/.test(number) &&
    !/^(?:19|20)\d\d$/.test(number) &&
    !/^ ?(?:%|p[eo]r ?c|(?:kg|km|hs?|min|m2?|l|t)\b|(?!ma[is]|mensa|anua|reais|(?:es|is|was|has|nos)\b)[a-z]+s\b)/.test(
      next,
    )
  );
}

function prepare({ money }: DetailLanguage) {
  const signs = Object.keys(SIGNS)
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[$/]/g, '\\$&'))
    .join('|');
  const words = Object.values(money.currencies).join('|');
  const pairs = money.spelled.split(' ');
  const values = Object.fromEntries(
    pairs.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(pairs[index + 1])] as const] : [])),
  );
  const scale = `(?<scale>${money.thousand}|${money.million})(?!\\w)(?: e (?<rest>\\d{3})(?!\\d))?`;
  return {
    sum: new RegExp(
      `(?<![\\w.,/-])(?:(?<sign>${signs}|\\$) ?)?(?<number>${NUMBER})(?!\\d|/\\d|[.,]\\d|-\\d)(?:(?: ?${scale}))?(?:(?: de)? ?(?<after>${words}|${signs}|\\$)(?!\\w))?(?![\\w])`,
      'g',
    ),
    range: new RegExp(
      `^ (?:e|a|y|and|to|or|ou|o) (?:${NUMBER}) ?(?:${money.thousand}|${money.million})?(?: de)? (?<unit>${words})(?!\\w)`,
    ),
    spelled: new RegExp(
      `(?<!\\w)(?<!\\d )(?<number>(?:${Object.keys(values).join('|')})(?:(?: e | y | and |[ -])(?:${Object.keys(values).join('|')})){0,8})(?: de)? (?<after>${words})(?!\\w)`,
      'g',
    ),
    values,
    currency: new RegExp(`(?:${words})(?!\\w)`),
    percent: new RegExp(
      `(?<!\\w)(?:\\d{1,2}(?:[.,]\\d{1,2})? ?%(?: ?${money.percent}(?!\\w))|${money.percent} (?:de |del |of |a )?(?:uns |ate )?\\d{1,2}(?:[.,]\\d{1,2})? ?%)`,
      'g',
    ),
    thousand: new RegExp(`^(?:${money.thousand})$`),
    month: new RegExp(`^,? ?(?:${words})? ?(?:[a-z]+ )?(?:/[a-z]+)?(?:${money.month})`),
    year: new RegExp(`^,? ?(?:${words})? ?(?:[a-z]+ )?(?:${money.year})`),
    priced: new RegExp(`(?<!\\w)(?:${money.priced}) $`),
    lead: new RegExp(`(?<!\\w)(?:${money.lead}) (?:[a-z]+ )?$`),
    words: Object.entries(money.currencies).map(([code, list]) => [new RegExp(`^(?:${list})$`), code] as const),
  };
}

/** The number of "12.500,00", "12,500.00", "1,5" as its writer meant it; `decimal` decides where only one mark is there. */
function valueOf(text: string, decimal: ',' | '.'): number {
  const compact = text.replace(/ /g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  const mark = compact.charAt(last);
  const places = compact.length - last - 1;
  const both = compact.includes('.') && compact.includes(',');
  const many = compact.indexOf(mark) !== last;
  const isDecimal = both || (!many && (places !== 3 || (mark === decimal && /^0/.test(compact))));
  if (!isDecimal) return Number(compact.replace(/[.,]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}
