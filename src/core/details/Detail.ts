/** A fact from a message that is worth coming back to (DOMAIN: People and words). */
export type DetailKind =
  'question' | 'request' | 'problem' | 'objection' | 'promise' | 'meeting' | 'deadline' | 'amount' | 'product';
export type ObjectionKind = 'price' | 'time' | 'authority' | 'competitor' | 'trust' | 'need';

export interface Amount {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period?: 'month' | 'year' | null;
  readonly instalments?: number | null;
}

/** As found in one message: no thread, no index, so that it can be recorded with the message and read again later. */
export interface Detail {
  readonly kind: DetailKind;
  /** Who said it. */
  readonly by: 'contact' | 'me';
  /** The sentence, word for word as in the message (white space collapsed). */
  readonly quote: string;
  /** What it is about, cut from the quote for use in a reply: "o prazo de entrega"; null when nothing safe can be cut. */
  readonly topic: string | null;
  /** promise, meeting, deadline: YYYY-MM-DD, resolved against the message's own date. */
  readonly date: string | null;
  readonly amount: Amount | null;
  readonly objection: ObjectionKind | null;
}
