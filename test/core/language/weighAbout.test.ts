import { bucketsText, weightsText } from '../../../src/core/language/meaningText';
import { OBJECTIONS, weighAbout } from '../../../src/core/language/weighAbout';

/** Part 10 speaks for a price, part 20 for a time, part 30 against both. */
const weigh = weighAbout({
  buckets: bucketsText([10, 20, 30]),
  weights: weightsText(
    OBJECTIONS.flatMap((kind) => (kind === 'price' ? [5, 0, -5] : kind === 'time' ? [0, 5, -5] : [0, 0, 0])),
  ),
  steps: OBJECTIONS.map(() => 0.5),
  biases: OBJECTIONS.map(() => 0),
});

describe('what an objection is about', () => {
  test('is what the parts of its sentence speak for', () => {
    expect(weigh([10])).toBe('price');
    expect(weigh([20])).toBe('time');
    expect(weigh([10, 500])).toBe('price');
  });

  test('is left open where nothing or as much speaks for another kind', () => {
    expect(weigh([])).toBeNull();
    expect(weigh([500, 501])).toBeNull();
    expect(weigh([30])).toBeNull();
  });

  test('counts less the more there is beside it', () => {
    const beside = Array.from({ length: 400 }, (_, part) => 1000 + part);
    expect(weigh([10, ...beside])).toBeNull();
  });
});
