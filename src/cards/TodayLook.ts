import type { Segment, Stage } from '../core/contact/Contact';
import type { TodayGroupKind } from '../core/followup/rankToday';
import type { TodayQuery } from '../core/followup/TodayQuery';
import type { TodayOptions } from '../panel/todayView';

/** What is looked at in Today: one kind of people and one stage, one of its lists from this row on; null: all of them. */
export interface TodayLook {
  readonly segment: Segment | null;
  readonly stage: Stage | null;
  readonly list: TodayGroupKind | null;
  readonly from: number;
}

/** Everything, from the beginning. */
export const firstToday: TodayLook = { segment: null, stage: null, list: null, from: 0 };

/** Rows of a list that are read for a card: no card has room for more. */
const READ = 30;

/** How `today` and `todayView` have to be asked for this look. */
export const todayOptions = ({ segment, stage, from }: TodayLook): TodayOptions & TodayQuery => ({
  ...{ segment, stage, shown: from + READ },
});
