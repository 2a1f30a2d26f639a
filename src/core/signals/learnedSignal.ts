import { CERTAIN } from '../details/learnedDetails';
import type { Sentences } from '../details/readSentences';
import type { Spoken } from '../language/LanguagePack';
import type { LearnedKind } from '../language/MeaningModel';
import { FEW_SENTENCES } from '../language/forLength';
import { signalReader } from './signalReader';

const SIGNALS = [
  'opted-out',
  'declined',
  'chose-other',
  'not-now',
  'out-of-office',
  'wrong-person',
  'left-company',
  'interested',
  'purchased',
  'complaint',
  'listless',
] as const satisfies readonly LearnedKind[];

/** What the learned model may show of a message in prose. */
export type LearnedSignal = (typeof SIGNALS)[number];

/** What does not go with asking, promising or meeting in the same message: who does that goes on, whatever one sentence looks like. */
const PARTING: ReadonlySet<LearnedSignal> = new Set<LearnedSignal>(['declined', 'chose-other', 'not-now']);
const GOING_ON = ['question', 'request', 'promise', 'reminder', 'meeting'] as const;
/** Who asks is there, and the right one. */
const ABSENT: ReadonlySet<LearnedSignal> = new Set<LearnedSignal>(['out-of-office', 'wrong-person']);
/** What a rule shows beside which the model may show another kind, if it is certain: what stays true of who also says that. */
const BESIDE: Readonly<Partial<Record<LearnedSignal, readonly string[]>>> = {
  'opted-out': ['declined', 'wrong-person', 'left-company', 'complaint'],
  'chose-other': ['declined', 'purchased'],
  'not-now': ['interested', 'out-of-office'],
  'out-of-office': ['wrong-person', 'not-now'],
};
const ASKING = ['question', 'meeting'] as const;

/** Log odds above what is asked for at which a sentence is believed although another asks or promises something. */
const UNMISTAKABLE = 2;
/** The same at which two sentences that say the same are believed. */
const LIKELY = 0.5;
/** "Saw it, looks fine I guess. Might get to it sometime." */
const MOST_LISTLESS = 2;
/** A listless answer may be one word; what has none that the model could know is no answer. */
const LETTERS = /[a-z]{2}/;
/** Of fewer words the model knows too little of any other kind, unless it is certain and the mail short ("Não preciso."). */
const FEWEST = 3;

/**
 * The one signal that the learned model shows most clearly of a text, with the number of its sentence; null where it shows none. Beside
 * what rules have `told` only some kinds are heard, and only for certain (docs/decisions/0016). What rules a pattern out rules this out as well: a question, a condition,
 * somebody else's words; but its own exceptions do only where the model is not certain. The more sentences there are, the clearer it must
 * be; a bare word for leaving is not its business; one that asks, promises or goes on refuses nothing unless two sentences say so or one
 * says it plainly. A listless answer is all that is said between greeting and closing (`first` to `end`, see `spokenPart`).
 */
export function learnedSignal(
  text: Sentences,
  first: number,
  end: number,
  spoken: Spoken,
  told: ReadonlySet<string>,
): { readonly kind: LearnedSignal; readonly sentence: number } | null {
  const reader = signalReader(spoken);
  let best: { readonly kind: LearnedSignal; readonly sentence: number } | null = null;
  const isShort = end - first <= FEW_SENTENCES;
  const isListless = (): boolean =>
    end - first <= MOST_LISTLESS &&
    text.list.slice(first, end).every((_, at) => text.reading(first + at, spoken).learned().listless > 0);
  let most = told.size > 0 ? CERTAIN : 0;
  // "Stop. I love it, where do I sign?": two words are heard only where no sentence shows another kind more.
  const isAlone = (kind: LearnedSignal): boolean =>
    [...text.list.keys()].every((at) => {
      const learned = text.reading(at, spoken).learned();
      return SIGNALS.every((other) => other === kind || learned[other] < LIKELY || learned[other] < learned[kind]);
    });
  let goesOn = false;
  let asks = false;
  let meets = 0;
  for (let sentence = first; sentence < end; sentence += 1) {
    const reading = text.reading(sentence, spoken);
    const learned = reading.learned();
    const shows = (kind: LearnedKind): boolean => learned[kind] > 0 || kind in reading.hits;
    // "Back at work on Tuesday" is no appointment.
    const returns = learned['out-of-office'] > Math.max(0, learned.meeting);
    asks ||= (!returns && ASKING.some(shows)) || reading.plain.endsWith('?');
    if (!returns) meets = Math.max(meets, learned.meeting);
    goesOn ||= asks || GOING_ON.some(shows);
    for (const kind of SIGNALS) {
      if (
        learned[kind] <= most ||
        !mayJoin(kind, told) ||
        (kind === 'opted-out' && reader.bareOptOut.test(reading.plain))
      )
        continue;
      const certain = learned[kind] > CERTAIN;
      // "As it says in the chat:" leads to what is said.
      if (reading.plain.endsWith(':') && !certain) continue;
      // "Favor enviar el contrato firmado."
      if (kind === 'purchased' && !certain && learned.request > learned.purchased + CERTAIN) continue;
      if (kind === 'listless') {
        if (!LETTERS.test(reading.plain) || !isListless()) continue;
      } else if (
        !reader.allows(kind, reading.plain, certain) ||
        !(hasWords(reading.plain) || (certain && isShort && isAlone(kind)))
      )
        continue;
      best = { kind, sentence };
      most = learned[kind];
    }
  }
  if (!best) return null;
  const { kind } = best;
  const alike = [...text.list.keys()].filter((at) => text.reading(at, spoken).learned()[kind] > LIKELY).length;
  const believed = most > UNMISTAKABLE || alike > 1;
  if (goesOn && !believed && PARTING.has(kind)) return null;
  // Who fixes a day to meet puts off no more than until then.
  if (kind === 'not-now' && meets > Math.max(CERTAIN, most)) return null;
  // "Ainda não." beside a question is an answer.
  const isBare = !hasWords(text.reading(best.sentence, spoken).plain);
  return asks && (ABSENT.has(kind) || (isBare && PARTING.has(kind))) ? null : best;
}

function mayJoin(kind: LearnedSignal, told: ReadonlySet<string>): boolean {
  return [...told].every((other) => BESIDE[kind]?.includes(other));
}

function hasWords(plain: string): boolean {
  return (plain.match(/[a-z\u00f1]+/g)?.length ?? 0) >= FEWEST;
}
