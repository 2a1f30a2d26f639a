import type { PhonePlan } from './PhonePlan';
import { phonePlans, type CountryCode } from './phonePlans';

/** A number read by the numbering plan of its country. */
export interface PhoneNumber {
  /** E.164. */
  readonly number: string;
  readonly country: CountryCode;
  /** Without the country's code and the prefix that is dialled inside it. */
  readonly national: string;
  /** Whether such a number can be given out. */
  readonly isValid: boolean;
  /** Whether it has a length that numbers of that country have. */
  readonly isPossible: boolean;
}

const plans = Object.entries(phonePlans) as readonly (readonly [CountryCode, PhonePlan])[];
const expressions = new Map<string, RegExp>();

/** Each pattern is compiled when it is first asked for. */
function expression(source: string): RegExp {
  let known = expressions.get(source);
  if (known === undefined) expressions.set(source, (known = new RegExp(source)));
  return known;
}
const isWhole = (text: string, pattern: string): boolean => expression(`^(?:${pattern})$`).test(text);

/** Of the countries that share a code the one that a number belongs to; undefined where none can be told. */
function owner(code: string, national: string): readonly [CountryCode, PhonePlan] | undefined {
  const sharing = plans.filter(([, plan]) => plan.code === code);
  if (sharing.length < 2) return sharing[0];
  return sharing.find(([, plan]) =>
    plan.leading === undefined ? isAssigned(plan, national) : expression(`^(?:${plan.leading})`).test(national),
  );
}

const isAssigned = ({ pattern, assigned }: PhonePlan, national: string): boolean =>
  isWhole(national, pattern) && (assigned === undefined || isWhole(national, assigned));

/** Without what is dialled before a number inside the country (a 0, a carrier), unless it is no number without it. */
function withoutPrefix(number: string, { prefix, transform, pattern, lengths, code }: PhonePlan): string {
  if (prefix === undefined) return number;
  const before = expression(`^(?:${prefix})`);
  const match = before.exec(number);
  if (match === null) return number;
  const carried = match.length > 1 && match.at(-1) !== undefined && match.at(-1) !== '';
  const rest = transform !== undefined && carried ? number.replace(before, transform) : number.slice(match[0].length);
  if (isWhole(number, pattern) && !isWhole(rest, pattern)) return number;
  const possible = owner(code, rest)?.[1].lengths ?? lengths;
  const tooLong = rest.length > Math.max(...possible);
  return tooLong || possible.includes(rest.length) ? rest : number;
}

/** Digits with the country's code taken off, if they have one: after a plus, after the prefix for calls abroad, or plainly in front. */
function splitCode(
  digits: string,
  international: boolean,
  home: PhonePlan,
): { readonly plan: PhonePlan; readonly rest: string; readonly atHome: boolean } | null {
  if (!international) {
    const abroad = expression(`^(?:${home.abroad})`).exec(digits);
    const dialled = abroad === null ? '' : digits.slice(abroad[0].length);
    if (dialled !== '' && !dialled.startsWith('0')) return splitCode(dialled, true, home);
    const rest = digits.slice(home.code.length);
    if (!digits.startsWith(home.code)) return { plan: home, rest: digits, atHome: true };
    const whole = withoutPrefix(digits, home);
    const shorter = isWhole(withoutPrefix(rest, home), home.pattern);
    const tooLong = whole.length > Math.max(...home.lengths);
    const coded = (!isWhole(whole, home.pattern) && shorter) || tooLong;
    return { plan: home, rest: coded ? rest : digits, atHome: !coded };
  }
  if (digits.startsWith('0')) return null;
  for (let length = 1; length <= 3; length++) {
    const plan = plans.find(([, { code }]) => code === digits.slice(0, length))?.[1];
    if (plan !== undefined) return { plan, rest: digits.slice(length), atHome: false };
  }
  return null;
}

/**
 * A phone number as somebody writes it, with a plus or as it is dialled in `country`. Null where it has the code of a country whose plan
 * is not known here, or nothing like the digits of a number. By Google's numbering plans (see phonePlans).
 */
export function phoneNumber(text: string, country: CountryCode): PhoneNumber | null {
  const digits = text.replace(/\D/g, '');
  const split = splitCode(digits, /^\D*\+/.test(text), phonePlans[country]);
  if (split === null) return null;
  const national = withoutPrefix(split.rest, split.plan);
  if (national.length < 2 || national.length > 17) return null;
  const { code } = split.plan;
  const main = plans.find(([, plan]) => plan.code === code);
  const own = owner(code, national) ?? (split.atHome ? ([country, split.plan] as const) : main);
  if (own === undefined) return null;
  return {
    number: `+${code}${national}`,
    country: own[0],
    national,
    isValid: isAssigned(own[1], national),
    isPossible: own[1].lengths.includes(national.length),
  };
}
