import type { Law } from './Law';

/** Makes each law a test of jest. */
export function declareLaws(laws: readonly Law[]): void {
  test.each(laws.map((law) => [law.name, law] as const))('%s', (_name, law) => law.run());
}
