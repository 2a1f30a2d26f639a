/** When an answer must be out, shared by all calls that are made for it. */
export interface Deadline {
  /** Milliseconds that are left, never below 0. */
  left(): number;
}

/** A deadline `ms` milliseconds from now, by a clock that nobody can turn back. */
export function deadlineIn(ms: number): Deadline {
  const end = performance.now() + ms;
  return { left: () => Math.max(0, end - performance.now()) };
}
