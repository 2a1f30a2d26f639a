import { atHour } from '../../src/server/atHour';
import { conversationFor } from '../panel/conversationFor';

const { calendar } = conversationFor().settings;
const now = Date.parse('2026-11-23T10:00:00-03:00');
const at = (day: string, hour: string) => atHour({ do: 'schedule-hour', day, hour, followUp: null }, calendar, now);

test('a day and an hour are that moment in the user’s zone, later today included', () => {
  expect(at('2026-12-03', '15:30')).toEqual({ do: 'schedule', due: '2026-12-03T15:30:00-03:00' });
  expect(at('2026-11-23', '16:00')).toEqual({ do: 'schedule', due: '2026-11-23T16:00:00-03:00' });
});

test('a planned follow-up is moved to it', () => {
  const act = atHour({ do: 'schedule-hour', day: '2026-12-03', hour: '15:30', followUp: 'k' }, calendar, now);
  expect(act).toEqual({ do: 'move', followUp: 'k', due: '2026-12-03T15:30:00-03:00' });
});

test('on a day without business the hour is that of the next one that has some', () => {
  expect(at('2026-12-05', '15:30')).toMatchObject({ due: '2026-12-07T15:30:00-03:00' });
});

test('the hour at which business opens is not the whole day', () => {
  expect(at('2026-12-03', calendar.open)).toMatchObject({ due: `2026-12-03T${calendar.open}:01-03:00` });
});

test.each([
  ['2026-11-23', '09:59'],
  ['2026-11-20', '15:00'],
  ['', '15:00'],
  ['2026-02-31', '15:00'],
  ['2026-12-03', '24:00'],
  ['2026-12-03', 'três'],
])('what has passed or is no time is refused as a date: %s %s', (day, hour) => {
  expect(at(day, hour)).toEqual({ do: 'schedule', due: '' });
});
