import type { ThreadMessage } from './ThreadMessage';

/** A message of a thread that is being told, with what its place in it is judged by. */
export interface Draft {
  message: ThreadMessage;
  /** What it is about, where its header says so. */
  subject: string | null;
  /** Milliseconds for sorting: the date, else just before the message that quotes it. */
  order: number;
}

/** Milliseconds of an ISO date; 0 where there is none. */
export const timeOf = (date: string | null): number => {
  const ms = date === null ? NaN : Date.parse(date);
  return Number.isNaN(ms) ? 0 : ms;
};
