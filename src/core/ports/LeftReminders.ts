import type { Outcome } from './Failure';

/**
 * Reminders that have to go and may still be there: those of people who are erased, by the names that `Reminders` gave them. Nothing
 * else is kept of these people, so this list alone knows of them.
 */
export interface LeftReminders {
  /** In no order. */
  all(): Promise<Outcome<readonly string[]>>;
  /** Adds some and strikes others out, in one step. */
  change(added: readonly string[], gone: readonly string[]): Promise<Outcome<null>>;
}
