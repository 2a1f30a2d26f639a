import type { DetailKind } from '../details/Detail';
import type { GapName } from './gapNames';
import type { TemplateId } from './templateIds';

/** A text, or a second text of the same template for another situation. */
export type FormId = TemplateId | 'second-follow-up/offer' | 'redirect/ask' | 'redirect/bounced';

/**
 * Everything that a language needs to write drafts. The texts use three marks:
 * `{slot}` is filled, or shown as a gap that counts as missing; `{formal|informal}` takes the side of the contact's tone;
 * `<<passage||other>>` takes the first alternative whose slots are all known, and vanishes when there is none.
 * `{?flag}` in a passage writes nothing and asks only whether the flag holds.
 */
export interface TemplateLanguage {
  readonly texts: Readonly<Record<FormId, string>>;
  /** What stands in square brackets where something is unknown. `{quote}` in one is the sentence that it is about. */
  readonly gaps: Readonly<Record<GapName, string>>;
  /** `{name}` is the first name; f and m are for names of one known gender, any for all others, none without a name. */
  readonly greetings: {
    readonly formal: { readonly f: string; readonly m: string; readonly any: string; readonly none: string };
    readonly informal: {
      readonly plain: string;
      readonly warm: string;
      readonly none: string;
      readonly warmNone: string;
    };
  };
  readonly signOff: { readonly formal: string; readonly informal: string };
  /** Value content in a text that has no place of its own for it: `{content}` is its title and link. */
  readonly contentOffer: string;
  /** Subject of a message on a thread that has none. */
  readonly subject: string;
  /** A sentence around a quoted detail of the contact; `{on}` is "Em 12 de agosto " or nothing, `{quote}` the words. */
  readonly mentions: Readonly<Record<DetailKind, string>>;
  /** A sentence around a quoted promise of mine. */
  readonly myPromise: string;
  /** A sentence about the contact `{them}`, said to a third person. */
  readonly thirdPerson: string;
  readonly dates: {
    /** January first. */
    readonly months: readonly string[];
    /** Monday first: "segunda-feira". */
    readonly weekdays: readonly string[];
    /** Monday first: "na segunda-feira". */
    readonly onWeekdays: readonly string[];
    readonly today: string;
    readonly tomorrow: string;
    readonly yesterday: string;
    /** The first of a month: "1º". */
    readonly first: string;
    /** `{d}` and `{month}`: "16 de agosto". */
    readonly date: string;
    /** Added for another year, `{y}`. */
    readonly year: string;
    /** `{date}`: "em 16 de agosto". */
    readonly on: string;
    /** `{weekday}` and `{date}`: "sexta-feira, 16 de agosto". */
    readonly full: string;
    /** `{day}`: "até sexta-feira". */
    readonly by: string;
    /** Whether `by` takes the form with "on" ("a más tardar el viernes"). */
    readonly byOn: boolean;
  };
}
