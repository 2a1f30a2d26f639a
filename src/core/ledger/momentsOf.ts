import { msOf } from '../dates/msOf';

interface Dated {
  readonly at: string;
}

const known = new WeakMap<readonly Dated[], readonly number[]>();

/** When each of these happened, as `msOf` reads it. Read once for a list, which must not change after. */
export function momentsOf(list: readonly Dated[]): readonly number[] {
  let moments = known.get(list);
  if (!moments) known.set(list, (moments = list.map(({ at }) => msOf(at))));
  return moments;
}

/** The list, with its moments that somebody has read already. */
export function withMoments<L extends readonly Dated[]>(list: L, moments: readonly number[]): L {
  known.set(list, moments);
  return list;
}

/** `filter` whose result keeps the moments that were read of the list. */
export function filterDated<T extends Dated, U extends T>(list: readonly T[], wanted: (one: T) => one is U): U[];
export function filterDated<T extends Dated>(list: readonly T[], wanted: (one: T) => boolean): T[];
export function filterDated<T extends Dated>(list: readonly T[], wanted: (one: T) => boolean): T[] {
  const moments = momentsOf(list);
  const kept: number[] = [];
  const found = list.filter((one, index) => {
    if (!wanted(one)) return false;
    kept.push(moments[index] ?? NaN);
    return true;
  });
  return withMoments(found, kept);
}
