import type { ObjectionKind } from '../details/Detail';
import type { AboutModel } from './MeaningModel';
import { bucketsOf, weightsOf } from './meaningText';

/** What an objection can be about, in the order of a model's weights. */
export const OBJECTIONS = [
  'price',
  'time',
  'authority',
  'competitor',
  'trust',
  'need',
] as const satisfies readonly ObjectionKind[];

const KINDS = OBJECTIONS.length;
/** A share of certainty below which it is not told: of six kinds, hardly more than a guess. */
const LEAST = 0.35;

/** What an objection is about, from the parts of its sentence (`meaningFeatures`); null where that is not clear. */
export function weighAbout({
  buckets,
  weights,
  steps,
  biases,
}: AboutModel): (features: readonly number[]) => ObjectionKind | null {
  const list = bucketsOf(buckets);
  const places = new Map(list.map((bucket, place) => [bucket, place]));
  const byKind = weightsOf(weights);
  return (features) => {
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const sums = new Float64Array(KINDS);
    for (const feature of features) {
      const place = places.get(feature);
      if (place !== undefined)
        for (let kind = 0; kind < KINDS; kind++)
          sums[kind] = (sums[kind] ?? 0) + (byKind[kind * list.length + place] ?? 0);
    }
    const odds = OBJECTIONS.map((_, kind) =>
      Math.exp((biases[kind] ?? 0) + (steps[kind] ?? 0) * share * (sums[kind] ?? 0)),
    );
    const best = odds.indexOf(Math.max(...odds));
    const all = odds.reduce((sum, each) => sum + each, 0);
    return (odds[best] ?? 0) < LEAST * all ? null : (OBJECTIONS[best] ?? null);
  };
}
