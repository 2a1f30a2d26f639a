import type { Segment, Stage } from '../contact/Contact';
import type { Settings } from '../ports/SettingsStore';
import type { Cadence } from './Cadence';

/** More follow-ups than this are no cadence but a siege; further ones are left out. */
const MOST = 12;
/** Business days; a longer interval than a working year is taken as one. */
const LONGEST = 250;

/**
 * The cadence for somebody of a segment and stage: that of the stage, else of the segment, else the common one. Intervals that cannot be
 * meant (no number, less than one day) are taken as one day; an empty list is none.
 */
export function cadenceFor(
  { cadence, cadences = {} }: Pick<Settings, 'cadence' | 'cadences'>,
  segment: Segment,
  stage: Stage | null,
): Cadence {
  const own = [stage === null ? undefined : cadences[`${segment}/${stage}`], cadences[segment]];
  const intervals = own.find((each) => each !== undefined && each.length > 0);
  return intervals === undefined ? cadence : { ...cadence, intervals: intervals.slice(0, MOST).map(sane) };
}

function sane(days: number): number {
  return days >= 1 ? Math.min(Math.round(days), LONGEST) : 1;
}
