import fc from 'fast-check';
import { quotedDate, quotedDateIso } from '../../../src/core/mail/quotedDate';

const iso = (text: string, english = false): string | null => {
  const date = quotedDate(text, english);
  return date && quotedDateIso(date, 'America/Sao_Paulo');
};

describe('quotedDate', () => {
  test.each([
    ['segunda-feira, 12 de agosto de 2024 10:22', '2024-08-12T10:22:00-03:00'],
    ['seg., 12 de ago. de 2024 às 10:22', '2024-08-12T10:22:00-03:00'],
    ['lun, 12 ago 2024 a las 10:22', '2024-08-12T10:22:00-03:00'],
    ['lunes, 12 de agosto de 2024 10:22 p. m.', '2024-08-12T22:22:00-03:00'],
    ['Monday, August 12, 2024 10:22 PM', '2024-08-12T22:22:00-03:00'],
    ['Monday, August 12th, 2024 at 12:05 AM', '2024-08-12T00:05:00-03:00'],
    ['Mon, 12 Aug 2024 10:22:33 +0200', '2024-08-12T10:22:33+02:00'],
    ['12/08/2024 10:22', '2024-08-12T10:22:00-03:00'],
    ['31/08/24, 9h05', '2024-08-31T09:05:00-03:00'],
    ['2024-08-12 10:22', '2024-08-12T10:22:00-03:00'],
    ['12.08.2024 um 10:22', '2024-08-12T10:22:00-03:00'],
    ['12/08/2024 10:22:33 BRT', '2024-08-12T10:22:33-03:00'],
    ['26/03/2025  09:48  (GMT-03:00)', '2025-03-26T09:48:00-03:00'],
  ])('%s', (text, expected) => expect(iso(text)).toBe(expected));

  test('month first is read with AM or PM in an English header only', () => {
    expect(iso('8/12/2024 10:22 AM', true)).toBe('2024-08-12T10:22:00-03:00');
    expect(iso('8/12/2024 10:22', false)).toBe('2024-12-08T10:22:00-03:00');
    expect(iso('8/31/2024 10:22', false)).toBe('2024-08-31T10:22:00-03:00');
  });

  test.each(['', 'amanhã às 10:22', '45/13/2024', 'Ana Lima', '10:22'])('%j has no date', (text) =>
    expect(iso(text)).toBeNull(),
  );

  test('any day of any year is read from its numbers, whatever stands around it', () => {
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, fc.stringMatching(/^[a-z ,]{0,20}$/), ({ year, month, day: of }, around) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        expect(quotedDate(`${around} ${year}-${two(month)}-${two(of)} 10:22`, false)).toMatchObject({
          year,
          month,
          day: of,
          hour: 10,
          minute: 22,
        });
      }),
    );
  });
});
