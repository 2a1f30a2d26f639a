/**
 * Writes `src/core/contact/phoneMetadata.ts`: libphonenumber's numbering plans cut to the countries where the product's users
 * sell, without the formats (only E.164 is written). Run after an update of libphonenumber-js: `npx tsx scripts/generatePhoneMetadata.ts`.
 */
import { writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/metadata.min.json';

// prettier-ignore
const countries = ['BR', 'PT', 'ES', 'US', 'CA', 'GB', 'AR', 'UY', 'PY', 'CL', 'CO', 'MX', 'PE', 'BO', 'EC', 'VE', 'CR', 'PA', 'DO', 'FR', 'DE', 'IT'];

/** A country's row: the formats, which stand at index 4 of version 4 of this metadata, are dropped. */
function withoutFormats(row: readonly unknown[]): unknown[] {
  return row.map((cell, index) => (index === 4 ? [] : cell));
}

const all: Record<string, readonly unknown[]> = metadata.countries;
const codes: Record<string, readonly string[]> = metadata.country_calling_codes;
const cut = {
  version: metadata.version,
  country_calling_codes: Object.fromEntries(
    Object.entries(codes)
      .map(([code, list]) => [code, list.filter((country) => countries.includes(country))] as const)
      .filter(([, list]) => list.length > 0),
  ),
  countries: Object.fromEntries(countries.map((country) => [country, withoutFormats(all[country] ?? [])])),
};

const json = JSON.stringify(cut).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
writeFileSync(
  'src/core/contact/phoneMetadata.ts',
  `import type { MetadataJson } from 'libphonenumber-js/core';

/** Numbering plans of the countries that matter here, cut by scripts/generatePhoneMetadata.ts: do not edit. */
export const phoneMetadata = JSON.parse(
  '${json}',
) as MetadataJson;
`,
);
