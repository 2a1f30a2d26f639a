/** Waits up to `ms` for something that has no event to wait for; rejects with what was seen last. */
export async function eventually<T>(look: () => Promise<T>, fits: (seen: T) => boolean, ms = 5_000): Promise<T> {
  const until = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (fits(seen)) return seen;
    if (performance.now() > until) throw new Error(`Still ${JSON.stringify(seen)} after ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
