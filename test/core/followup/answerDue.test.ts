import { answerDue } from '../../../src/core/followup/answerDue';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';

const due = (at: string, timeZone = 'America/Sao_Paulo'): string =>
  answerDue(Date.parse(at), { ...defaultCalendar, timeZone });

describe('an answer is due', () => {
  test.each([
    ['24 hours later on a business day', '2024-08-12T11:22:00-03:00', '2024-08-13T11:22:00-03:00'],
    ['at opening, when 24 hours later is earlier', '2024-08-12T06:00:00-03:00', '2024-08-13T09:00:00-03:00'],
    ['at closing, when 24 hours later is later', '2024-08-13T20:30:00-03:00', '2024-08-14T18:00:00-03:00'],
    ['at closing exactly', '2024-08-13T18:00:00-03:00', '2024-08-14T18:00:00-03:00'],
    ['at opening of Monday, when asked on Friday', '2024-08-09T16:40:00-03:00', '2024-08-12T09:00:00-03:00'],
    ['at opening of Monday, when asked on Saturday', '2024-08-10T16:40:00-03:00', '2024-08-12T09:00:00-03:00'],
    ['on Monday within working hours, when asked on Sunday', '2024-08-11T16:40:00-03:00', '2024-08-12T16:40:00-03:00'],
    ['in the user’s zone, whatever that of the message', '2024-08-13T16:22:00+02:00', '2024-08-14T11:22:00-03:00'],
  ])('%s', (_title, at, expected) => {
    expect(due(at)).toBe(expected);
  });

  test('24 hours later by the clock of the world when the zone changes its clock in between', () => {
    // New York springs forward at 02:00 on 10 March 2024: Saturday 11:00 plus 24 hours is Sunday noon.
    expect(due('2024-03-10T11:30:00-04:00', 'America/New_York')).toBe('2024-03-11T11:30:00-04:00');
    expect(due('2024-11-03T11:30:00-05:00', 'America/New_York')).toBe('2024-11-04T11:30:00-05:00');
  });
});
