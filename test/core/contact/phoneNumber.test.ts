import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { phoneNumber } from '../../../src/core/contact/phoneNumber';
import { phonePlans, type CountryCode } from '../../../src/core/contact/phonePlans';

const countries = Object.keys(phonePlans) as CountryCode[];
const codes = [...new Set(Object.values(phonePlans).map(({ code }) => code))];

test('reads a number by the numbering plans as Google’s library does, in every country, however it is dialled', () => {
  const before = fc.constantFrom(
    '',
    '',
    '',
    '0',
    '00',
    '011',
    '0015',
    '90',
    '15',
    '1',
    '55',
    ...codes.map((code) => `+${code}`),
    ...codes,
  );
  const digits = fc.stringMatching(/^\d{5,13}$/);
  fc.assert(
    fc.property(fc.constantFrom(...countries), before, digits, (country, start, rest) => {
      const text = start + rest;
      const theirs = parsePhoneNumberFromString(text, country);
      const ours = phoneNumber(text, country);
      // Countries whose plan is not here.
      if (theirs !== undefined && !codes.includes(theirs.countryCallingCode)) return;
      // Islands that share a code (Jamaica, Jersey) are no countries of ours.
      if (theirs?.country !== undefined && !countries.some((one) => one === theirs.country)) return;
      expect(ours && [ours.number, ours.national, ours.isValid, ours.isPossible]).toEqual(
        theirs === undefined ? null : [theirs.number, theirs.nationalNumber, theirs.isValid(), theirs.isPossible()],
      );
    }),
    { numRuns: 3_000 },
  );
});
