import type { ObjectionKind } from '../details/Detail';
import type { Words } from './compilePattern';

/** What shows a detail in one sentence, and what in the same sentence rules it out; over folded text (see `compilePattern`). */
export interface DetailPatterns {
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** What a language knows about the facts worth coming back to. */
export interface DetailLanguage {
  readonly words: Words;
  /** Short forms of a phone's keyboard (see `spellOut`). */
  readonly chat: string;
  /** Questions without a question mark: their beginnings, and those wrapped in a statement. */
  readonly question: DetailPatterns;
  /** Words that begin a question about a fact: what begins with one, with its mark, asks for no act ("quando poderiam começar?"). */
  readonly interrogatives: string;
  /** A sentence that is a courtesy and no question, whole ("tudo bem?", "how are you?"). */
  readonly courtesy: readonly string[];
  readonly request: DetailPatterns;
  readonly problem: DetailPatterns;
  readonly objections: Readonly<Partial<Record<ObjectionKind | 'other', DetailPatterns>>>;
  /** Said by the one who will do it. */
  readonly promise: DetailPatterns;
  /** Said by the other side: "a proposta que você prometeu". */
  readonly reminder: DetailPatterns;
  /** A meeting that is proposed or fixed, with a date or a time of day. */
  readonly meeting: DetailPatterns;
  /** Words of needing or delivering that make "até sexta" a deadline. */
  readonly deadline: DetailPatterns;
  /** Words that make any day in the sentence a deadline ("o prazo encerra em 28 de março"). */
  readonly due: DetailPatterns;
  /** A meeting that is asked for or moved, with no day yet. */
  readonly arrange: DetailPatterns;
  /** How a sentence's other days are told apart; `told` over small letters with their accents, the rest folded. */
  readonly days: {
    /** Verbs of the past: "na quinta" beside one is the last Thursday. */
    readonly told: string;
    /** What makes a promise told in the past one still to come: "aguardo", and what makes it overdue all the same: "ainda". */
    readonly awaited: string;
    readonly missing: string;
    /** Words between two clauses. */
    readonly borders: string;
    /** Who is meant by a day without a date: the writer, and those who decide. */
    readonly own: string;
    /** What makes a day mere talk: holidays, opening hours, habits, greetings, absences, denials. */
    readonly talk: string;
  };
  /** A reply that only says that the answer will come. */
  readonly holding: DetailPatterns;
  /** A message that delivers what was promised. */
  readonly delivery: DetailPatterns;
  /** Nouns of business with their article, "o prazo"; what may follow them to make one topic is in `of`. */
  readonly topics: readonly string[];
  /** The words that join two nouns: "de", "of". */
  readonly of: string;
  /** Stand before (`kinds`) or after a number (`counted`) and make a product. */
  readonly product: {
    readonly kinds: string;
    readonly kindsAfter: string;
    readonly counted: string;
    /** Beginnings of capitalised words that are no product's name before a number: months, places, papers and their parts. */
    readonly notNames: string;
  };
  readonly money: {
    /** ISO 4217 code to its words. */
    readonly currencies: Readonly<Record<string, string>>;
    /** Currency of a bare `$`, and of a sum without currency ("18 mil"); `XXX` (ISO 4217: none) where it cannot be told. */
    readonly dollar: string;
    readonly bare: string;
    /** Numbers as words, a space between each and its value: "dois 2 tres 3". */
    readonly spelled: string;
    readonly thousand: string;
    readonly million: string;
    readonly month: string;
    readonly year: string;
    /** Before a sum without currency: it is money. */
    readonly lead: string;
    /** Names of prices with what leads from them to a number: that number is money even by itself, "o frete de 280". */
    readonly priced: string;
    /** After a percentage: it is a price term. */
    readonly percent: string;
    readonly decimal: ',' | '.';
  };
}
