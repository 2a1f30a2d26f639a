import type { Segment, Stage } from '../contact/Contact';

/** Something of the user's that helps a contact with their own problem: an article, a case, a guide (DOMAIN: value content). */
export interface ValueContent {
  /** What tells it from others, and is recorded when it was sent: its link. */
  readonly id: string;
  readonly title: string;
  /** http(s). */
  readonly link: string;
  /** Words by which a contact's problem is known to be about it, folded; with none it is for everybody. */
  readonly topics: readonly string[];
  /** For whom alone it is; null for any. */
  readonly segment: Segment | null;
  readonly stage: Stage | null;
}

/** One of them for one person: why it is this one, in what they said; null where nothing but its turn speaks for it. */
export interface ProposedContent {
  readonly content: ValueContent;
  readonly because: { readonly messageId: string; readonly quote: string; readonly topic: string } | null;
}
