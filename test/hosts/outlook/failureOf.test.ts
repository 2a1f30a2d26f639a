import { failureOf, failureOfThrown } from '../../../src/hosts/outlook/failureOf';

describe('a code of office.js', () => {
  test.each([
    [9020, 'broken'],
    [5000, 'unsupported'],
    [9030, 'gone'],
    [9049, 'gone'],
    [9041, 'offline'],
    [9038, 'denied'],
    [424242, 'broken'],
  ])('%i means %s', (code, failure) => {
    expect(failureOf(code)).toBe(failure);
  });
});

describe('a call that throws', () => {
  test('for want of permission is denied', () => {
    expect(failureOfThrown(new Error('Elevated permission is required to call the method'))).toBe('denied');
  });

  test('because this Outlook has no such function is unsupported', () => {
    expect(failureOfThrown(new TypeError('item.displayReplyFormAsync is not a function'))).toBe('unsupported');
  });

  test('for a text beyond a limit is full', () => {
    expect(failureOfThrown(new Error('Sys.ArgumentOutOfRangeException: htmlBody'))).toBe('full');
  });

  test('for whatever else is broken, even when it throws no error', () => {
    expect(failureOfThrown(new Error('?'))).toBe('broken');
    expect(failureOfThrown('text')).toBe('broken');
  });
});
