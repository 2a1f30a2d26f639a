import { trainModel } from '../../../scripts/meaning/trainModel';
import type { Example } from '../../../scripts/meaning/examples';
import { weighMeaning } from '../../../src/core/language/weighMeaning';

/** What has parts 1 to 4 is an opt-out, unless it also has parts 5 to 8; what has these is a question. */
const examples = Array.from({ length: 400 }, (_, index): Example => {
  const own = index % 3 !== 1 ? [1, 2, 3, 4] : [];
  const asked = index % 3 !== 0 ? [5, 6, 7, 8] : [];
  const features = [...own, ...asked, 10 + (index % 7), 20 + (index % 5)];
  return { sentences: [features], features, kind: index % 3 === 0 ? 'opted-out' : 'question', not: false };
});

describe('training', () => {
  const model = trainModel(examples, 30);
  const weigh = weighMeaning(model);

  test('tells kinds apart by their parts, one of which takes the other back', () => {
    expect(weigh([1, 2, 3, 4, 11, 21])['opted-out']).toBeGreaterThan(0);
    expect(weigh([1, 2, 3, 4, 5, 6, 7, 8, 11, 21])['opted-out']).toBeLessThan(0);
    expect(weigh([1, 2, 3, 4, 5, 6, 7, 8, 11, 21]).question).toBeGreaterThan(0);
    expect(weigh([11, 21])['opted-out']).toBeLessThan(weigh([1, 2, 3, 4, 11, 21])['opted-out']);
  });

  test('gives the same model for the same examples', () => {
    expect(trainModel(examples, 30)).toEqual(model);
  });
});
