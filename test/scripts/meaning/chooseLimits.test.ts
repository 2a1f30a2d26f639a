import { chooseLimits, chooseLonger, type Judged } from '../../../scripts/meaning/chooseLimits';
import { LEARNED_KINDS } from '../../../src/core/language/MeaningModel';

/** A line of a mail of which a model says so much for requests. */
function line(score: number, kinds: readonly string[]): Judged {
  return {
    example: {
      kind: kinds[0] ?? null,
      not: false,
      all: new Set(kinds),
      asks: false,
      mails: 'one',
    },
    scores: LEARNED_KINDS.map((kind) => (kind === 'request' ? score : -9)),
  };
}

describe('what is asked for in whole mails', () => {
  const requests = Array.from({ length: 60 }, (_, index) => line(index < 55 ? 2 : -2, ['request']));
  const others = Array.from({ length: 200 }, (_, index) => line(index < 20 ? 1 : -3, []));
  const judged = [...requests, ...others];
  // No phrases here: their limit would be the lowest that there is.
  const limits = chooseLimits(judged).map((limit) => ({ ...limit, above: 0 }));
  const chosen = chooseLonger(judged, limits, 1.5);

  test('is the limit between the lines that show a kind and those that do not', () => {
    const request = chosen.find(({ kind }) => kind === 'request');
    expect(request?.above).toBeGreaterThanOrEqual(1);
    expect(request?.above).toBeLessThan(2);
    expect(request).toMatchObject({ told: 55 / 60, so: 1 });
  });

  test('is more than what is asked for in phrases where too few lines show a kind', () => {
    const index = LEARNED_KINDS.indexOf('purchased');
    expect(chosen[index]?.above).toBeCloseTo((limits[index]?.above ?? 0) + 1.5);
  });
});
