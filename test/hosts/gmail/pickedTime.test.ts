import type { FormInput } from '../../../src/hosts/gmail/GmailEvent';
import { pickedTime, pickerValue } from '../../../src/hosts/gmail/pickedTime';

const zones = [
  'America/Sao_Paulo',
  'UTC',
  'Asia/Tokyo',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'America/St_Johns',
];
const at = (iso: string): number => Date.parse(iso);
const both = (ms: number): FormInput => ({ kind: 'dateTime', ms, hasDate: true, hasTime: true });

describe('a picked day', () => {
  test.each(zones)('is the day that was shown, whatever the zone: %s', (zone) => {
    expect(pickedTime({ kind: 'date', ms: at('2026-11-26T00:00:00Z') }, zone)).toEqual({
      day: '2026-11-26',
      time: null,
    });
  });

  test('is a day also where the picker calls it date and time without a time', () => {
    const input: FormInput = { kind: 'dateTime', ms: at('2026-11-26T00:00:00Z'), hasDate: true, hasTime: false };
    expect(pickedTime(input, 'America/Sao_Paulo')).toEqual({ day: '2026-11-26', time: null });
  });
});

describe('a picked hour', () => {
  test('is the hour of that moment in the user’s zone, where pickers send moments', () => {
    expect(pickedTime(both(at('2026-11-26T13:30:00Z')), 'America/Sao_Paulo')).toEqual({
      day: '2026-11-26',
      time: '10:30',
    });
    expect(pickedTime(both(at('2026-11-26T23:30:00Z')), 'Asia/Tokyo')).toEqual({ day: '2026-11-27', time: '08:30' });
  });

  test('is the hour as it was shown, where pickers send the clock’s reading', () => {
    const input = both(at('2026-11-26T10:30:00Z'));
    expect(pickedTime(input, 'America/Sao_Paulo', 'clock')).toEqual({ day: '2026-11-26', time: '10:30' });
  });
});

describe('what a picker is given', () => {
  test.each(zones.flatMap((zone) => (['moment', 'clock'] as const).map((reading) => [zone, reading] as const)))(
    'in %s, read as a %s, comes back as it was',
    (zone, reading) => {
      for (const iso of ['2026-11-26T10:30:00-03:00', '2026-03-29T02:30:00+01:00', '2027-01-01T00:00:00+14:00']) {
        const asked = pickedTime(both(at(iso)), zone);
        const value = Number(pickerValue(iso, 'dateTime', zone, reading));
        expect(pickedTime(both(value), zone, reading)).toEqual(asked);
        const day = Number(pickerValue(iso, 'date', zone, reading));
        expect(pickedTime({ kind: 'date', ms: day }, zone, reading)).toEqual({ day: asked?.day, time: null });
      }
    },
  );

  test('for no moment is nothing', () => {
    expect(pickerValue('amanhã', 'date', 'UTC')).toBeNull();
    expect(pickerValue('2026-11-26T10:30:00Z', 'date', 'Mars/Olympus')).toBeNull();
  });
});

describe('no date', () => {
  test.each<[string, FormInput | undefined]>([
    ['a field that is missing', undefined],
    ['text', { kind: 'text', values: ['2026-11-26'] }],
    ['a time alone', { kind: 'time', hours: 9, minutes: 0 }],
    ['a time without its date', { kind: 'dateTime', ms: 0, hasDate: false, hasTime: true }],
    ['a year of five digits', { kind: 'date', ms: 8.64e15 - 1 }],
    ['a moment beyond the calendar', { kind: 'date', ms: Number.MAX_SAFE_INTEGER }],
    ['a moment before the calendar', both(-Number.MAX_SAFE_INTEGER)],
  ])('is %s', (_what, input) => {
    expect(pickedTime(input, 'America/Sao_Paulo')).toBeNull();
  });

  test('is told in a zone that nobody knows', () => {
    expect(pickedTime(both(0), 'Mars/Olympus')).toBeNull();
  });
});
