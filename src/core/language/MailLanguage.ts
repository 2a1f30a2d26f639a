import type { LanguageCode } from '../Locale';

/** The fields of a quoted header that a label can announce; `other` labels are part of the header but not kept. */
export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * What a language knows about mail: the words that clients and people of that language put around a message.
 * All lists are `|`-separated, lower case; they are compared with case and diacritics taken away, so a list
 * need not hold both forms, nor, among openings and things said, what begins with another one. Adding a language is writing one such record.
 */
export interface MailLanguage {
  readonly code: LanguageCode;
  /** Labels of quoted header blocks, without the colon. */
  readonly labels: Readonly<Record<HeaderField, string>>;
  /** Words that open an attribution line ("Em", "On", "No dia"). */
  readonly leads: string;
  /** Verbs of an attribution line ("escreveu", "wrote"). */
  readonly verbs: string;
  /** Openings of an attribution that has no verb ("Citando", "Quoting"). */
  readonly quoting: string;
  /** Phrases of the line above a quoted original ("mensagem original"). */
  readonly original: string;
  /** Phrases of the line above a forwarded original ("mensagem encaminhada"). */
  readonly forwarded: string;
  /** Twelve month names; abbreviations of three letters or more are understood by themselves. */
  readonly months: string;
  readonly replyPrefixes: string;
  readonly forwardPrefixes: string;
  /** Closing words that stand on a line of their own. */
  readonly signOffs: string;
  /** Openings of the line that a phone or a client adds. */
  readonly mobile: string;
  /** Openings of confidentiality and legal paragraphs. */
  readonly disclaimers: string;
  /** Words with which a legal paragraph may open as well as a person's: one only with `legal` words in it. */
  readonly legalOpenings: string;
  /** What legal paragraphs speak of; two of them tell one. */
  readonly legal: string;
  /** Openings of the warning that a gateway puts above mail from outside. */
  readonly warnings: string;
  /** What such a warning goes on to advise. */
  readonly cautions: string;
  /** What a help desk's line says, above which an answer is to be written. */
  readonly replyAbove: string;
  /** Beginnings of words with which somebody says that they answer between the lines of a quoted message, and where. */
  readonly answering: string;
  readonly below: string;
  /** Names of colours: red; green; blue; purple, with those beside them. */
  readonly hues: string;
  /** Openings of what calendars add below an invitation to a video meeting. */
  readonly invitations: string;
  /** Openings of unsubscribe and mailing footers. */
  readonly unsubscribe: string;
  /** Words that begin a title line in a signature. */
  readonly titles: string;
  /** Subjects of automatic answers. */
  readonly autoSubjects: string;
  /** Sentences of out-of-office messages. */
  readonly away: string;
  /** What an absence note goes on to say: when the person is back, whom to turn to. */
  readonly awayMore: string;
  /** Sentences of automatic receipts. */
  readonly acknowledged: string;
  /** Subjects and sentences of delivery failures. */
  readonly failed: string;
  /** What a report says while the server still tries: not a failure yet. */
  readonly delayed: string;
  /** Function words that tell this language from the others. */
  readonly words: string;
  /** Letters that only this language, of those known, uses; empty when none. */
  readonly letters: string;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
}
