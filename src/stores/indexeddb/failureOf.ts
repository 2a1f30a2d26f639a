import type { Failure } from '../../core/ports/Failure';

/** Names of DOMException (Indexed Database API 3.0, §3.1.3 and §5) by what they mean to the user. */
const byName: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'full',
  // Cookies turned off, a frame of another site, Firefox in private windows, Safari without storage access.
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  // Another pane runs a newer release, whose data this one cannot read.
  VersionError: 'unsupported',
  TimeoutError: 'timeout',
};

/** The failure behind anything that a database call rejected with; `broken` for what is not known. */
export function failureOf(error: unknown): Failure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return byName[name] ?? 'broken';
}
