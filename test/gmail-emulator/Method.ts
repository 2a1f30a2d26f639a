import { Refusal } from './Refusal';

/** One request, taken apart. */
export interface Asked {
  /** What the groups of the path caught, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Null where there is no body. */
  readonly body: unknown;
  /** The message that the second token is bound to; null where there is none or it is unknown. */
  readonly bound: { readonly messageId: string; readonly threadId: string } | null;
  readonly scopes: readonly string[];
}

/** One method of one of Google's APIs. */
export interface Method {
  /** As Google's client names it, e.g. `gmail.users.drafts.create`. */
  readonly name: string;
  readonly verb: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: RegExp;
  /** Query parameters that are played; others are refused. */
  readonly query: readonly string[];
  /** Any of them opens the method: Google's discovery documents, as quoted in the types of its client. */
  readonly scopes: readonly string[];
  /** Gives the answer's body; null answers 204. Throws Refusal. */
  run(asked: Asked): object | null | Promise<object | null>;
}

/** The body as what was checked before. */
export function bodyAs<T>({ body }: Asked, problems: (value: unknown, at: string) => string[], name: string): T {
  const found = problems(body, name);
  if (found.length > 0) throw new Refusal(400, `Invalid JSON payload received. ${found.join(' ')}`);
  return body as T;
}

/** An answer that was checked as strictly as what is asked: the emulator must not say what Google never says. */
export function answerAs<T extends object>(value: T, problems: (value: unknown, at: string) => string[]): T {
  const found = problems(value, 'answer');
  if (found.length > 0) throw new Error(`The emulator would answer wrongly: ${found.join(' ')}`);
  return value;
}

/** A query parameter that is true or false. */
export function flagOf(query: URLSearchParams, name: string, otherwise: boolean): boolean {
  const value = query.get(name);
  if (value === null) return otherwise;
  if (value !== 'true' && value !== 'false') throw new Refusal(400, `Invalid value at '${name}'`);
  return value === 'true';
}
