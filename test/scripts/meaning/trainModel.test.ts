import { trainModel } from '../../../scripts/meaning/trainModel';
import type { Example } from '../../../scripts/meaning/examples';
import { weighMeaning } from '../../../src/core/language/weighMeaning';

const [one, other] = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
] as const;
/** What has the one or the other is an opt-out; both together are none, nor is neither: more than sums of weights can tell. */
const examples = Array.from({ length: 2000 }, (_, index): Example => {
  const [first, second] = [index % 2 === 0, index % 4 > 1];
  const features = [...(first ? one : []), ...(second ? other : []), 10 + (index % 7), 20 + (index % 5)];
  return {
    sentences: [features],
    features,
    kind: first !== second ? 'opted-out' : null,
    not: false,
    all: null,
    asks: false,
    mails: null,
    worth: 1,
  };
});

describe('training', () => {
  const model = trainModel(examples, 30);
  const weigh = weighMeaning(model);

  test('tells what either part shows and both together do not', () => {
    const optOut = (...parts: readonly number[]): number => weigh([...parts, 11, 21])['opted-out'];
    expect(optOut(...one)).toBeGreaterThan(0);
    expect(optOut(...other)).toBeGreaterThan(0);
    expect(optOut(...one, ...other)).toBeLessThan(0);
    expect(optOut()).toBeLessThan(0);
  });

  test('gives the same model for the same examples', () => {
    expect(trainModel(examples, 30)).toEqual(model);
  });
});
