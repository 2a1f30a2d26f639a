import { daysOffText, readDaysOff } from '../../src/panel/daysOffText';

describe('daysOffText', () => {
  test('writes days in a row as one line, and days of every year without one', () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-01', '12-24', '2027-02-13'];
    expect(daysOffText(days, 'pt-BR', 'a').split('\n')).toEqual(['24/12', '30/12/2026 a 01/01/2027', '13/02/2027']);
    expect(daysOffText(days, 'en', 'to').split('\n')).toEqual(['12-24', '2026-12-30 to 2027-01-01', '2027-02-13']);
  });

  test.each(['pt-BR', 'en', 'es'] as const)('reads in %s what it wrote', (locale) => {
    const days = ['02-29', '12-24', '2026-12-30', '2026-12-31', '2027-02-13'];
    expect(readDaysOff(daysOffText(days, locale, locale === 'en' ? 'to' : 'a'), locale)).toEqual({ days });
  });

  test('takes one-digit days and months, commas and blank lines', () => {
    expect(readDaysOff('1/5, 7/9/2027\n\n', 'pt-BR')).toEqual({ days: ['05-01', '2027-09-07'] });
  });

  test.each(['32/12', '24/13', 'Natal', '04/01/2027 a 21/12/2026', '24/12 a 31/12', '01/01/2026 a 31/12/2027'])(
    'names the line that is no day: %s',
    (line) => expect(readDaysOff(`24/12\n${line}`, 'es')).toEqual({ bad: line }),
  );

  test('in English takes no slashes, which could mean either order', () => {
    expect(readDaysOff('12/10', 'en')).toEqual({ bad: '12/10' });
  });
});
