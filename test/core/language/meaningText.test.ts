import fc from 'fast-check';
import { BUCKETS } from '../../../src/core/language/meaningFeatures';
import { bucketsOf, bucketsText, STEPS, weightsOf, weightsText } from '../../../src/core/language/meaningText';

describe('a learned model as text', () => {
  test('has the same buckets when it is read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: BUCKETS - 1 })), (some) => {
        const buckets = some.sort((a, b) => a - b);
        expect(bucketsOf(bucketsText(buckets))).toEqual(buckets);
      }),
    );
  });

  test('has the same weights when it is read, and nothing behind an odd one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -STEPS, max: STEPS })), (weights) => {
        const read = [...weightsOf(weightsText(weights))];
        expect(read).toEqual(weights.length % 2 === 0 ? weights : [...weights, 0]);
      }),
    );
  });

  test('needs no escape in a program: no quote, backslash or line', () => {
    const buckets = Array.from({ length: 200 }, (_, index) => (index * (index + 1)) / 2);
    const steps = Array.from({ length: 2 * STEPS + 1 }, (_, index) => index - STEPS);
    const weights = steps.flatMap((one) => steps.flatMap((other) => [one, other]));
    expect(bucketsText(buckets) + weightsText(weights)).toMatch(/^[^'\\\n\r\u2028]+$/);
  });
});
