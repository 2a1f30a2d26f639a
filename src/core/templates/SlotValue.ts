import type { Candidate } from './references';

/** What stands for a slot, and where it comes from. */
export interface SlotValue {
  readonly text: string;
  /** The detail in it, with what else could stand there, best first. */
  readonly from?: { readonly slot: string; readonly chosen: Candidate; readonly others: readonly Candidate[] }[];
  /** Names of the gaps that stand inside the text, more precise than what stands in the brackets. */
  readonly gaps?: readonly string[];
}

/** One function a slot; null when the slot is unknown. */
export type Slots = Readonly<Record<string, () => SlotValue | null>>;
