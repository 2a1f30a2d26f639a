/** Rows in one statement: PostgreSQL takes 65,535 values, SQLite 32,766, and no row of ours has more than nine. */
const MOST = 1000;

/** Does `work` on at most a thousand at a time, one part after the other, and joins what it gives. */
export async function inParts<T, R>(all: readonly T[], work: (part: T[]) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let from = 0; from < all.length; from += MOST) found.push(...(await work(all.slice(from, from + MOST))));
  return found;
}
