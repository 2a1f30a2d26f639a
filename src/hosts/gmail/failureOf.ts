import type { Failure } from '../../core/ports/Failure';

/** A call that went wrong, as far as the product tells such calls apart. */
export interface GoogleFault {
  readonly failure: Failure;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** What Google asks to wait, in ms; null when it says nothing. */
  readonly retryAfter: number | null;
}

/** Reasons by which a 403 means "too much" instead of "not allowed": https://developers.google.com/workspace/gmail/api/guides/handle-errors and Calendar's page of the same name. */
const tooMuch = new Set(['rateLimitExceeded', 'userRateLimitExceeded', 'dailyLimitExceeded', 'quotaExceeded']);

/** What a thrown error of Google's client means. Reads numbers and codes only: the rest of such an error holds tokens and mail. */
export function faultOf(error: unknown, now: number = Date.now()): GoogleFault {
  const response = field(error, 'response');
  const status = field(response, 'status');
  if (typeof status !== 'number') return { failure: silent(error), status: null, retryAfter: null };
  const retryAfter = waitOf(field(response, 'headers'), now);
  return { failure: failureOf(status, reasonsOf(field(response, 'data'))), status, retryAfter };
}

/** What a status and the reasons beside it mean in the closed list. */
export function failureOf(status: number, reasons: readonly string[] = []): Failure {
  if (status === 401) return 'denied';
  if (status === 403) return reasons.some((reason) => tooMuch.has(reason)) ? 'throttled' : 'denied';
  if (status === 404 || status === 410) return 'gone';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 413) return 'full';
  if (status === 429) return 'throttled';
  return 'broken';
}

/** No answer at all: our own time-out, or no way to Google. */
function silent(error: unknown): Failure {
  const names = [error, field(error, 'cause')].map((each) => field(each, 'name'));
  return names.includes('TimeoutError') || names.includes('AbortError') ? 'timeout' : 'offline';
}

function reasonsOf(data: unknown): string[] {
  const errors = field(field(data, 'error'), 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: unknown) => {
    const reason = field(one, 'reason');
    return typeof reason === 'string' ? [reason] : [];
  });
}

/** Retry-After in ms: seconds or a date (RFC 9110 §10.2.3). */
function waitOf(headers: unknown, now: number): number | null {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return null;
  const ms = /^\d{1,6}$/.test(value.trim())
    ? Number(value) * 1000
    : / GMT$/.test(value)
      ? Date.parse(value) - now
      : NaN;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined; // prettier-ignore
}
