/**
 * Writes `src/core/contact/phonePlans.ts`: Google's numbering plans, from libphonenumber-js's metadata, cut to the countries where the
 * product's users sell and to what reading a number needs. Run after an update of libphonenumber-js: `npx tsx scripts/generatePhonePlans.ts`.
 */
import { writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/metadata.min.json';

// prettier-ignore
const countries = ['BR', 'PT', 'ES', 'US', 'CA', 'GB', 'AR', 'UY', 'PY', 'CL', 'CO', 'MX', 'PE', 'BO', 'EC', 'VE', 'CR', 'PA', 'DO', 'FR', 'DE', 'IT'];

const all: Record<string, readonly unknown[]> = metadata.countries;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What kinds of numbers there are, where the plan alone does not tell: one pattern, each kind with the lengths that it may have. */
function assigned(kinds: unknown): string | undefined {
  if (!Array.isArray(kinds)) return undefined;
  const patterns = kinds.flatMap((kind: unknown) => {
    const [pattern, lengths] = Array.isArray(kind) ? (kind as readonly unknown[]) : [];
    if (text(pattern) === undefined) return [];
    return [Array.isArray(lengths) ? `(?=\\d{${lengths.join('}$|\\d{')}}$)(?:${String(pattern)})` : String(pattern)];
  });
  return patterns.length === 0 ? undefined : patterns.join('|');
}

// Places in version 4 of the metadata: 4 formats, 5 national prefix, 7 what is parsed as one, 8 its replacement, 10 leading digits, 11 kinds.
const plans = Object.fromEntries(
  countries.map((country) => {
    const row = all[country] ?? [];
    const [code, abroad, pattern, lengths] = row;
    const rest = { prefix: text(row[7]) ?? text(row[5]), transform: text(row[8]), leading: text(row[10]) };
    return [country, { code, abroad, pattern, lengths, ...rest, assigned: assigned(row[11]) }];
  }),
);

const json = JSON.stringify(plans).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
writeFileSync(
  'src/core/contact/phonePlans.ts',
  `import type { PhonePlan } from './PhonePlan';

export type CountryCode =
  ${countries.map((country) => `'${country}'`).join(' | ')};

/** Numbering plans of the countries that matter here, from Google's libphonenumber, made by scripts/generatePhonePlans.ts: do not edit. */
export const phonePlans = JSON.parse(
  '${json}',
) as Readonly<Record<CountryCode, PhonePlan>>;
`,
);
