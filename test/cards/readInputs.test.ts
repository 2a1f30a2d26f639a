import { dayOfPicker, readInputs, type FormValue } from '../../src/cards/readInputs';

describe('what was typed in a card', () => {
  test('is read by the name of its input; empty ones are left out', () => {
    const values = new Map<string, FormValue>([
      ['note', { kind: 'text', values: ['Ligou às 9h'] }],
      ['reason', { kind: 'text', values: [''] }],
      ['channel', { kind: 'text', values: [] }],
      ['open', { kind: 'time', hours: 9, minutes: 5 }],
      ['day', { kind: 'date', ms: Date.UTC(2026, 11, 1) }],
    ]);
    expect(readInputs(values)).toEqual({ note: 'Ligou às 9h', open: '09:05', day: '2026-12-01' });
  });

  test.each([
    ['UTC', 0],
    ['São Paulo', 3],
    ['Apia, west of the date line once', 11],
    ['Kolkata', -5.5],
    ['Auckland', -11.99],
  ])('gives the picked day whether Google means midnight UTC or midnight in %s', (_, hoursBehind) => {
    const midnight = Date.UTC(2026, 11, 1);
    expect(dayOfPicker(midnight)).toBe('2026-12-01');
    expect(dayOfPicker(midnight + hoursBehind * 3_600_000)).toBe('2026-12-01');
  });

  test.each([NaN, Infinity, -1e15, 9e15])('gives no day for %d', (ms) => {
    expect(dayOfPicker(ms)).toBe('');
  });
});
