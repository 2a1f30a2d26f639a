/** What can be done about somebody from the list, without opening their conversation. */
export type TodayAct =
  | { readonly do: 'done' | 'skip' }
  /** `due`: ISO 8601 with offset, one of those offered. */
  | { readonly do: 'move'; readonly due: string }
  /** YYYY-MM-DD. */
  | { readonly do: 'move-day'; readonly day: string };
