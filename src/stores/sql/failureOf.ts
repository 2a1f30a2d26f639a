import type { Failure } from '../../core/ports/Failure';

/** The database has a shape that only a later release knows. */
export class NewerSchema extends Error {}
/** The stores were closed. */
export class Closed extends Error {}

/** The code that a database, Node or a library gave an error; empty where there is none. */
export function codeOf(error: unknown): string {
  return textIn(error, 'code');
}

function textIn(error: unknown, name: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null) return '';
  const text = (error as { readonly [key in typeof name]?: unknown })[name];
  return typeof text === 'string' ? text : '';
}

/**
 * What it means to the user, by the beginning of the code: SQLite's result codes (sqlite.org/rescode.html), PostgreSQL's SQLSTATE
 * (its manual, appendix A), Node's system errors. The first that fits decides.
 */
const byCode: readonly (readonly [string, Failure])[] = [
  ['SQLITE_FULL', 'full'],
  ['SQLITE_BUSY', 'timeout'],
  ['SQLITE_LOCKED', 'timeout'],
  ['SQLITE_PERM', 'denied'],
  ['SQLITE_AUTH', 'denied'],
  ['SQLITE_READONLY', 'denied'],
  ['SQLITE_CANTOPEN', 'denied'],
  ['53100', 'full'], // disk_full
  ['53', 'throttled'], // out of memory, too many connections
  ['57014', 'timeout'], // query_canceled, by our statement_timeout
  ['55P03', 'timeout'], // lock_not_available
  ['40', 'timeout'], // serialization_failure, deadlock_detected: still, after every new try
  ['25P03', 'timeout'], // idle_in_transaction_session_timeout
  ['57', 'offline'], // shutting down, starting up, dropped
  ['08', 'offline'], // connection exceptions
  ['25006', 'offline'], // a standby after a failover: the next connection finds the primary
  ['28', 'denied'], // wrong password
  ['42501', 'denied'], // insufficient_privilege
  ['3D000', 'gone'], // no such database
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ...['ENOTDIR', 'EISDIR', 'EEXIST'].map((code) => [code, 'denied'] as const), // the path cannot be a file
  ...['ECONN', 'ENOENT', 'ENOTFOUND', 'EAI_', 'EHOST', 'ENET', 'EPIPE', 'ETIMEDOUT'].map(
    (code) => [code, 'offline'] as const,
  ),
];

/** pg gives these no code. */
const byMessage: readonly (readonly [RegExp, Failure])[] = [
  [/timeout/i, 'timeout'],
  [/connection|not queryable/i, 'offline'],
];

/** The failure behind anything that a database call threw; `broken` for what is not known. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NewerSchema) return 'unsupported';
  if (error instanceof Closed) return 'gone';
  // Several addresses of one host were tried in vain.
  if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0]);
  const code = codeOf(error);
  if (code !== '') return byCode.find(([start]) => code.startsWith(start))?.[1] ?? 'broken';
  const message = textIn(error, 'message');
  return byMessage.find(([form]) => form.test(message))?.[1] ?? 'broken';
}

/** Nothing was done and the same again may succeed: another writer was in the way. */
export function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01' || code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}
