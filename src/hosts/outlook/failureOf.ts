import type { Failure } from '../../core/ports/Failure';

/**
 * Codes of the mailbox that mean something to the user, from the error table of the library itself (office.js 16.0).
 * All others, 9020 GenericResponseError among them, are `broken`: asking again may help, nothing else is known.
 */
const failures: Readonly<Record<number, Failure>> = {
  5000: 'unsupported',
  5001: 'broken',
  5011: 'denied',
  7000: 'denied',
  9017: 'denied',
  9022: 'gone',
  9030: 'gone', // APICallFailedDueToItemChange
  9032: 'unsupported',
  9038: 'denied',
  9041: 'offline',
  9047: 'denied',
  9048: 'denied',
  9049: 'gone',
  9055: 'unsupported',
};

/** What a code of office.js means in the closed list of failures. */
export function failureOf(code: number): Failure {
  return failures[code] ?? 'broken';
}

/** What it means when a call throws instead of answering: a missing function, a missing permission, a text beyond a limit. */
export function failureOfThrown(error: unknown): Failure {
  if (!(error instanceof Error)) return 'broken';
  if (error instanceof TypeError) return 'unsupported';
  if (/permission/i.test(error.message)) return 'denied';
  return /exceed|out of range|OutOfRange/i.test(error.message) ? 'full' : 'broken';
}
