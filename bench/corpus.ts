/** What the benches of reading share: the corpora's rows, a row as a message, and how a reply is judged. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MailMessage } from '../src/core/mail/MailMessage';

export interface Row {
  readonly id: string;
  readonly corpus: string;
  readonly lang?: string | null;
  readonly format?: string;
  readonly input: string;
  readonly min?: string;
  readonly max?: string;
  readonly style?: string;
  readonly frm?: unknown;
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly subject?: string | null;
  readonly embedded_body?: string;
  readonly embedded_subject?: string | null;
  readonly zones?: readonly (readonly [number, number, string])[];
  readonly thread?: readonly Record<string, string | null>[];
  readonly signature?: string;
  readonly sender?: string;
  readonly label?: string;
  readonly auto_submitted?: string | null;
  readonly precedence?: string | null;
  readonly xars?: string | null;
  readonly content_type?: string | null;
  readonly return_path?: string | null;
}

/** Where mail with known answers is looked for; empty results where there is none. */
export const corpora = process.env['RETORNO_CORPORA'] ?? resolve(import.meta.dirname, '../../shared/corpora');

/** The rows of one corpus, none where it is not there. */
export function rows(name: string): Row[] {
  const file = resolve(corpora, `${name}.jsonl`);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row)
    : [];
}

/** A row as the message that a mail client would give. */
export const message = (row: Row, html = row.format === 'html'): MailMessage => ({
  id: row.id,
  hostId: null,
  from: { name: row.sender ?? null, address: null },
  replyTo: [],
  to: [],
  cc: [],
  bcc: [],
  deliveredTo: [],
  subject: row.subject ?? '',
  date: null,
  inReplyTo: null,
  references: [],
  headers: [],
  text: html ? null : row.input,
  html: html ? row.input : null,
  parts: [],
  attachments: [],
  damaged: false,
});

/** Words and numbers of a text, quote marks left out. */
export const tokens = (text: string): string[] => text.replace(/^[ \t]*>+/gm, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `part` is a subsequence of `all`. */
export function within(part: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (at < part.length && part[at] === word) at++;
  return at === part.length;
}

/** Whether a reading keeps all of `min`, and whether it keeps nothing beyond `max`. */
export function judged(row: Row, text: string): { readonly kept: boolean; readonly clean: boolean } {
  const got = tokens(text);
  return { kept: within(tokens(row.min ?? ''), got), clean: within(got, tokens(row.max ?? '')) };
}
