import type { DueFilter, DueRow } from '../core/ports/DueIndex';

/** Whether a row of Today is of the segment and stage asked for. */
export function matches({ segment, stage }: DueRow, filter: DueFilter): boolean {
  return (filter.segment ?? segment) === segment && (filter.stage ?? stage) === stage;
}
