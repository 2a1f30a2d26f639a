import type { TodayGroup } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { TodayQuery } from '../core/followup/TodayQuery';
import type { Settings } from '../core/ports/SettingsStore';
import type { Me } from './whoAmI';

/** Everybody with something due, as `today` gives them. */
export interface Today {
  readonly groups: readonly TodayGroup<TodayPerson>[];
  /** Over all groups but `waiting`, shown or not: how many are due today, and how many of them late. */
  readonly counts: { readonly due: number; readonly late: number };
  /** Milliseconds since the epoch at which this was decided. */
  readonly now: number;
  readonly settings: Settings;
}

/** Is shown a list that is being brought up to date; false where nobody wants it any more. */
export type Meanwhile = (today: Today) => boolean;

/** What Today is asked for, by whom and when (ms). */
export interface TodayAsked {
  readonly query: TodayQuery;
  readonly settings: Settings;
  readonly me: Me;
  readonly now: number;
}
