import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import { scheduleChoices } from '../../../src/core/followup/scheduleChoices';
import { stepOf } from '../templates/sampleInput';

const choices = (due: string | null, now: string): string[] =>
  scheduleChoices(stepOf({ due }), defaultCalendar, Date.parse(now)).map(
    (one) => `${one.kind} ${one.due.slice(0, 16)}`,
  );

describe('the dates offered for a follow-up', () => {
  test('begin with the day of the step while it is to come', () => {
    expect(choices('2024-08-16T09:00:00-03:00', '2024-08-13T10:00:00-03:00')).toEqual([
      'suggested 2024-08-16T09:00',
      'tomorrow 2024-08-14T09:00',
      'next-week 2024-08-19T09:00',
    ]);
  });

  test('begin with the next opening when the step is overdue or has no day', () => {
    expect(choices('2024-08-01T09:00:00-03:00', '2024-08-13T10:00:00-03:00')).toEqual([
      'suggested 2024-08-14T09:00',
      'three-business-days 2024-08-16T09:00',
      'next-week 2024-08-19T09:00',
    ]);
    expect(choices(null, '2024-08-13T07:00:00-03:00')[0]).toBe('suggested 2024-08-13T09:00');
  });

  test('step over weekends and holidays', () => {
    expect(choices(null, '2025-02-28T16:00:00-03:00')).toEqual([
      'suggested 2025-03-05T09:00',
      'three-business-days 2025-03-07T09:00',
    ]);
  });

  test('name the week after this one on a Sunday as well', () => {
    expect(choices('2024-08-30T09:00:00-03:00', '2024-08-18T16:00:00-03:00')).toEqual([
      'suggested 2024-08-30T09:00',
      'tomorrow 2024-08-19T09:00',
      'three-business-days 2024-08-21T09:00',
    ]);
  });
});
