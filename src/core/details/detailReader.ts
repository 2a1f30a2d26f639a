import { compileGuards, compilePatterns } from '../language/compilePattern';
import type { DetailLanguage, DetailPatterns } from '../language/DetailLanguage';
import { NO_HITS } from '../language/frameReader';
import type { LanguagePack, Spoken } from '../language/LanguagePack';
import { packOf } from '../language/learned';
import { detailPatterns, type ShownKind } from '../language/patternReader';
import type { ObjectionKind } from './Detail';
import { CERTAIN, CLEAR, learnedDetails, OVERRULING, type Shown } from './learnedDetails';
import type { Reading } from './readSentences';

/** Patterns made ready for a whole text: what shows it, and what rules it out. */
export interface Matcher {
  readonly yes: RegExp;
  readonly no: RegExp;
}

/** A language's detail data made ready for matching. */
export interface DetailReader {
  readonly language: DetailLanguage;
  readonly courtesy: RegExp;
  /** A question about a fact, with its mark. */
  readonly wonders: RegExp;
  readonly days: Readonly<Record<keyof DetailLanguage['days'], RegExp>>;
  readonly holding: Matcher;
  readonly delivery: Matcher;
  /** What a sentence shows and does not rule out, and what the learned model says of it: all of it where no rule shows anything, else what is clear. */
  read(reading: Reading): Shown;
}

/** Log odds, to what is asked for, below which a rule's kind is not believed: in whole mails the rules tell half as much again as is there. */
const DOUBTED = -3;
/** What the learned model knows each kind as. */
const AS = {
  question: 'question',
  request: 'request',
  problem: 'problem',
  promise: 'promise',
  meeting: 'meeting',
  arrange: 'meeting',
  deadline: 'deadline',
  due: 'deadline',
} as const;

const readers = new Map<Spoken, DetailReader>();

/** The detail patterns of a learned language, compiled when first used. */
export function detailReader(spoken: Spoken): DetailReader {
  let reader = readers.get(spoken);
  if (!reader) readers.set(spoken, (reader = make(packOf(spoken))));
  return reader;
}

function make({ details: language, signals }: LanguagePack): DetailReader {
  const matcher = ({ yes, no }: DetailPatterns): Matcher => ({
    yes: compilePatterns(yes, language.words),
    no: compileGuards(no ?? [], language.words),
  });
  const { days } = language;
  const kinds = detailPatterns(language).map(
    ([kind, { no }]) => [kind, compileGuards(no ?? [], language.words)] as const,
  );
  const first = Object.keys(signals.signals).length;
  const delivery = matcher(language.delivery);
  const told = new RegExp(`(?<![a-zà-ÿ])(?:${days.told})(?![a-zà-ÿ])`);
  const talk = compileGuards([days.talk], {});
  const isObjection = (kind: ShownKind): kind is ObjectionKind | 'other' => kind in language.objections;
  return {
    language,
    courtesy: new RegExp(`^(?:${language.courtesy.join('|')})$`),
    wonders: new RegExp(
      `^(?:[^¿?]{0,80}¿)? ?(?:(?:e|y|and|mas|pero|but|so|entao|entonces),? )?(?:${language.interrogatives}) [^?]{1,200}\\?`,
    ),
    days: {
      told,
      awaited: compileGuards([days.awaited], {}),
      missing: compileGuards([days.missing], {}),
      borders: new RegExp(`[,;:.!?()¿]|(?<= )(?:${days.borders})(?= )`, 'g'),
      own: new RegExp(`(?<![\\w'])(?:${days.own})(?!\\w)`),
      talk,
    },
    holding: matcher(language.holding),
    delivery,
    read(reading) {
      const { plain, hits, matches } = reading;
      const learned = (least: number): Shown => {
        // What is handed over with the message is no promise, a visit told in the past no meeting to come, a birthday no term.
        const handed = plain.search(delivery.yes) >= 0;
        return learnedDetails(reading, least, (kind, leaning) => {
          const promised = kind === 'promise' || kind === 'reminder';
          return (
            !(promised && handed) &&
            !(kind === 'meeting' && told.test(plain)) &&
            !(kind === 'deadline' && leaning < OVERRULING && talk.test(plain)) &&
            (leaning > CERTAIN ||
              !kinds.some(([each, no]) => (each === kind || (promised && each === 'promise')) && no.test(plain)))
          );
        });
      };
      if (matches.length === 0 && hits === NO_HITS) return learned(0);
      const shown = kinds.filter(
        ([kind, no], at) => (matches[first + at] || (kind !== 'other' && kind in hits)) && !no.test(plain),
      );
      if (shown.length === 0) return learned(0);
      // Who asks or promises may object or set a term in the same breath; but whose a promise is, the rule knows.
      const { kinds: more, objection } = learned(CLEAR);
      const leanings = reading.learned();
      // Of reminders the model has seen too few to doubt one.
      const believed = shown
        .map(([kind]) => kind)
        .filter(
          (kind) =>
            more.has(kind) ||
            kind === 'reminder' ||
            // Where a term is set the model hears it above all, and who sets one asks for something.
            (kind === 'request' && leanings.deadline > 0) ||
            leanings[isObjection(kind) ? 'objection' : AS[kind]] > DOUBTED,
        );
      const whose = believed.some((kind) => kind === 'promise' || kind === 'reminder');
      return {
        kinds: new Set([
          ...believed,
          ...[...more].filter((kind) => !whose || (kind !== 'promise' && kind !== 'reminder')),
        ]),
        objection: believed.find(isObjection) ?? objection,
      };
    },
  };
}
