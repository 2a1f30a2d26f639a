import { compileGuards, compilePatterns } from '../language/compilePattern';
import type { Spoken } from '../language/LanguagePack';
import { packOf } from '../language/learned';
import type { ProseSignal, SignalLanguage, SignalPatterns } from '../language/SignalLanguage';

interface KindReader {
  readonly kind: ProseSignal;
  readonly patterns: SignalPatterns;
  readonly no: RegExp;
}

/** A language's signal data made ready for matching. */
export interface SignalReader {
  readonly language: SignalLanguage;
  /** In the order of `patternReader`. */
  readonly kinds: readonly KindReader[];
  readonly condition: RegExp;
  readonly hearsay: RegExp;
  readonly listless: RegExp;
  readonly bareOptOut: RegExp;
  readonly returns: RegExp;
  readonly personLead: RegExp;
  /**
   * Whether nothing in a folded sentence rules a kind out: that it is asked, supposed, another's words, or one of its own exceptions, which
   * are made for the rules and do not count against what is certain; nor does a condition where one may sound like it.
   */
  allows(kind: ProseSignal, plain: string, certain: boolean): boolean;
}

/** "If you write once more…" asks not to be written to, and "Si me interesa" only lacks its accent. */
const HEARD_AS_A_CONDITION: ReadonlySet<ProseSignal> = new Set<ProseSignal>(['opted-out', 'interested']);

const readers = new Map<Spoken, SignalReader>();

/** The signal patterns of a learned language, compiled when first used. */
export function signalReader(language: Spoken): SignalReader {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = make(packOf(language).signals)));
  return reader;
}

function make(language: SignalLanguage): SignalReader {
  const { words } = language;
  const bare = (list: readonly string[]): RegExp => compilePatterns([`^(?:${list.join('|')})[.!,]*$`], words, '');
  const kinds = Object.entries(language.signals).map(([kind, patterns]) => ({
    kind: kind as ProseSignal,
    patterns,
    no: compileGuards(patterns.no ?? [], words),
  }));
  const condition = compilePatterns([language.condition], words, '');
  const hearsay = compilePatterns([language.hearsay], words, '');
  return {
    language,
    kinds,
    condition,
    hearsay,
    allows(kind, plain, certain) {
      const found = kinds.find((each) => each.kind === kind);
      if (!found || (!certain && found.no.test(plain)) || hearsay.test(plain)) return false;
      return (
        (found.patterns.asked || !plain.endsWith('?')) &&
        (found.patterns.conditional || (certain && HEARD_AS_A_CONDITION.has(kind)) || !condition.test(plain))
      );
    },
    listless: bare(language.listless),
    bareOptOut: bare(language.bareOptOut),
    returns: new RegExp(`(?:${language.returns}) ?$`),
    personLead: new RegExp(`(?<!\\w)(?:${language.personLead}) $`),
  };
}
