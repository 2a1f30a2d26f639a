import type { Refusal, RefusalCode } from './Act';

/** A refusal, with its source where there is one. */
export function refuse(
  code: RefusalCode,
  source: Partial<Omit<Refusal, 'code'>> = {},
): { readonly ok: false; readonly refused: Refusal } {
  return { ok: false, refused: { code, at: null, quote: null, messageId: null, ...source } };
}
