import { isSouth } from '../../../src/core/dates/isSouth';

describe('isSouth', () => {
  it.each([
    ['2025-03-12T10:00:00-03:00', 'pt', true],
    ['2025-03-12T10:00:00+00:00', 'pt', false],
    ['2025-03-12T10:00:00Z', 'pt', true],
    [null, 'pt', true],
    ['2025-03-12T10:00:00-03:00', 'es', true],
    ['2025-03-12T10:00:00-06:00', 'es', false],
    ['2025-03-12T10:00:00+01:00', 'es', false],
    ['2025-03-12T10:00:00Z', 'es', null],
    ['2025-03-12T10:00:00-05:00', 'en', false],
    ['2025-03-12T10:00:00+11:00', 'en', true],
    ['2025-03-12T10:00:00-03:00', 'other', null],
  ] as const)('of %s in %s says %s', (date, language, south) => {
    expect(isSouth(date, language)).toBe(south);
  });
});
