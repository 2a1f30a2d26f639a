import { compileGuards, compilePatterns } from '../language/compilePattern';
import type { DetailLanguage, DetailPatterns } from '../language/DetailLanguage';
import { NO_HITS } from '../language/frameReader';
import type { LanguagePack, Spoken } from '../language/LanguagePack';
import { packOf } from '../language/learned';
import { detailPatterns, type ShownKind } from '../language/patternReader';
import type { ObjectionKind } from './Detail';
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
  /** What a folded sentence shows and does not rule out. */
  read(reading: Reading): Shown;
}

interface Shown {
  readonly kinds: ReadonlySet<ShownKind>;
  readonly objection: ObjectionKind | 'other' | null;
}

const NOTHING: Shown = { kinds: new Set(), objection: null };

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
  const isObjection = (kind: ShownKind): kind is ObjectionKind | 'other' => kind in language.objections;
  return {
    language,
    courtesy: new RegExp(`^(?:${language.courtesy.join('|')})$`),
    wonders: new RegExp(
      `^(?:[^¿?]{0,80}¿)? ?(?:(?:e|y|and|mas|pero|but|so|entao|entonces),? )?(?:${language.interrogatives}) [^?]{1,200}\\?`,
    ),
    days: {
      told: new RegExp(`(?<![a-zà-ÿ])(?:${days.told})(?![a-zà-ÿ])`),
      awaited: compileGuards([days.awaited], {}),
      missing: compileGuards([days.missing], {}),
      borders: new RegExp(`[,;:.!?()¿]|(?<= )(?:${days.borders})(?= )`, 'g'),
      own: new RegExp(`(?<![\\w'])(?:${days.own})(?!\\w)`),
      talk: compileGuards([days.talk], {}),
    },
    holding: matcher(language.holding),
    delivery: matcher(language.delivery),
    read({ plain, hits, matches }) {
      if (matches.length === 0 && hits === NO_HITS) return NOTHING;
      const shown = kinds.filter(
        ([kind, no], at) => (matches[first + at] || (kind !== 'other' && kind in hits)) && !no.test(plain),
      );
      return {
        kinds: new Set(shown.map(([kind]) => kind)),
        objection: shown.map(([kind]) => kind).find(isObjection) ?? null,
      };
    },
  };
}
