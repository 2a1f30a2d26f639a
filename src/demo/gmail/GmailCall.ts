import type { Answer } from '../../cards/Answer';
import type { ReplyContent } from '../../core/ports/MailHost';

/** What the preview asks for: what Gmail would tell our server about what the user does. The local server adds Google's part (tokens). */
export interface GmailCall {
  /** Path of our server. */
  readonly endpoint: string;
  /** Message-ID of the open message; the homepage without it. */
  readonly messageId?: string;
  /** A window in which the user writes is open, to these. */
  readonly composing?: { readonly to: readonly string[] };
  /** What the clicked button carries, and what stands in the inputs of its card, as Google writes it. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, object>>;
  readonly locale: string;
}

export interface GmailAnswered {
  readonly answer: Answer;
  /** The draft that the answer asks Gmail to open. */
  readonly draft: ReplyContent | null;
}

/** Calls our server through the local one. Rejects when it does not answer. */
export async function callGmail(call: GmailCall): Promise<GmailAnswered> {
  const response = await fetch('/gmail-preview', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(call),
  });
  if (!response.ok) throw new Error(`/gmail-preview: ${response.status}`);
  return (await response.json()) as GmailAnswered;
}
