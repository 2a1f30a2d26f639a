import type { Words } from './compilePattern';

/** What shows a signal in one sentence, as patterns over folded text (see `compilePattern`). */
export interface SignalPatterns {
  readonly yes: readonly string[];
  /** Anywhere in the same sentence: it is no such signal after all. */
  readonly no?: readonly string[];
  /** Also when the sentence is a question; `clause`: where the question is in a later clause ("Gostei, quando começamos?"). */
  readonly asked?: boolean | 'clause';
  /** Also under a condition ("se for sobre compras, fale com a Ana"). */
  readonly conditional?: boolean;
}

/** Kinds that are read from prose; `wait` is a not-now by circumstances, beside `not-now` that says when to come back. */
export type ProseSignal =
  | 'opted-out'
  | 'declined'
  | 'chose-other'
  | 'not-now'
  | 'wait'
  | 'out-of-office'
  | 'wrong-person'
  | 'left-company'
  | 'interested'
  | 'purchased'
  | 'complaint';

/** What a language knows about where a contact stands. */
export interface SignalLanguage {
  readonly words: Words;
  /** Short forms of a phone's keyboard (see `spellOut`). */
  readonly chat: string;
  readonly signals: Readonly<Record<ProseSignal, SignalPatterns>>;
  /** Words at the end of a sentence that ask for no more than a nod ("ok?"). */
  readonly nod: string;
  /** Opens a condition or hypothesis when it stands before the words in the same sentence. */
  readonly condition: string;
  /** Makes the sentence somebody else's words: "meu vizinho disse que não quer…". */
  readonly hearsay: string;
  /** The whole message, when it is one of these and nothing more. */
  readonly listless: readonly string[];
  /** The whole message asks to be removed. */
  readonly bareOptOut: readonly string[];
  /** Stands before the day of return ("volto dia 15"), as against the last day away ("até 14/10"). */
  readonly returns: string;
  /** "até 19/08" names the day of return itself (English "until") unless it is a Friday or a weekend. */
  readonly untilIsReturn: boolean;
  /** Before the name of the person to write to instead. */
  readonly personLead: string;
}
