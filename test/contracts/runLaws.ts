import type { Law } from './Law';

/** Runs every law, for a page that has no test runner: each name with the message of its breach, or null where it holds. */
export async function runLaws(laws: readonly Law[]): Promise<{ name: string; breach: string | null }[]> {
  const results: { name: string; breach: string | null }[] = [];
  for (const law of laws) {
    const breach = await law.run().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    results.push({ name: law.name, breach });
  }
  return results;
}
