import type { DueRow } from '../../core/ports/DueIndex';
import type { Tally } from './migrations';

/** What rows are counted by; the empty list is that of nobody who is shown. */
const kindOf = ({ list, segment, stage }: DueRow): string => `${list ?? ''}/${segment}/${stage}`;

/** The tally after these rows went and those came. */
export function tallied(tally: Tally, gone: readonly (DueRow | undefined)[], come: readonly DueRow[] = []): Tally {
  const counts: Record<string, number> = { ...tally };
  for (const row of gone) if (row) counts[kindOf(row)] = (counts[kindOf(row)] ?? 0) - 1;
  for (const row of come) counts[kindOf(row)] = (counts[kindOf(row)] ?? 0) + 1;
  return counts;
}
