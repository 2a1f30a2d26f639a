import { CERTAIN } from '../details/learnedDetails';
import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import { isSouth } from '../dates/isSouth';
import { resolveDates } from '../dates/resolveDates';
import { weekday } from '../dates/weekday';
import { readSentences, type Sentences } from '../details/readSentences';
import type { FrameHit } from '../language/FrameIndex';
import type { Spoken } from '../language/LanguagePack';
import type { ProseSignal, SignalPatterns } from '../language/SignalLanguage';
import type { Person } from '../mail/Person';
import type { ReadOptions } from '../mail/ReadOptions';
import type { ThreadMessage } from '../mail/ThreadMessage';
import { withoutTalk } from '../mail/withoutTalk';
import { failureSentence } from './failureSentence';
import { findPerson } from './findPerson';
import { learnedSignal } from './learnedSignal';
import type { Signal } from './Signal';
import { signalReader, type SignalReader } from './signalReader';
import { SHORT, spokenIn } from './spokenIn';
import { spokenPart } from './spokenPart';

/**
 * How much the learned model may doubt what a rule shows, in log odds below what it asks for itself: it says at least this much of nearly
 * everything that is meant so, and of one in five sentences of ordinary mail on which a rule stumbles.
 */
const SECOND_OPINION = -3;

/** In the same units, of what follows a bare word for leaving: talk of something else has -17 and less. */
const OF_THE_SAME = -14;

/** A mail of more sentences is neither a bare word nor listless. */
const FEW = 8;

interface Found {
  readonly kind: ProseSignal;
  readonly sentence: number;
  readonly reader: SignalReader;
  readonly spoken: Spoken;
}

/**
 * What one message shows about where the contact stands, each with its sentence; nothing for my own messages, newsletters and notices of a delay, and for
 * confirmations of receipt only that somebody left. A return day is the day named as such ("volto dia 15"); where only the last day away is named
 * ("ausente até 14/10") it is the next Monday-to-Friday day after it, or that day itself when it is a Monday or the language
 * says so ("out until Tuesday"), because people name the Monday on which they are back.
 */
export function readSignals(message: ThreadMessage, options: ReadOptions): Signal[] {
  if (message.direction === 'sent' || message.auto === 'newsletter' || message.auto === 'delayed') return [];
  const { from, to, cc } = message;
  const text = readSentences(withoutTalk(message.text, [from, ...to, ...cc], from));
  if (message.auto === 'bounce') return [plain('bounced', quoteOf(text, failureSentence(text)))];
  const base = message.date?.slice(0, 10) ?? '';
  const spoken = spokenIn(message);
  if (message.auto === 'out-of-office' || message.auto === 'auto-ack')
    return readAway(text, spoken, base, message, options);

  const [first, end] = text.list.length <= FEW ? spokenPart(text.list) : [0, text.list.length];
  const whole = end - first <= FEW ? text.folded.slice(first, end).join(' ') : '';
  const isShort = whole !== '' && whole.length <= SHORT;
  if (isShort) {
    for (const language of spoken)
      if (signalReader(language).bareOptOut.test(whole) || leaves(text, first, end, language))
        return [plain('opted-out', quoteOf(text, first))];
    for (const language of spoken)
      if (signalReader(language).listless.test(whole)) return [plain('listless', quoteOf(text, first))];
  }
  const [own] = spoken;
  // Who asks is there, whatever else they say of next week, and "ainda não" is an answer.
  const found = scan(text, spoken).filter(
    ({ kind }) => (kind !== 'out-of-office' && kind !== 'wait') || !own || !asksOn(text, own),
  );
  const told = new Set(found.map(({ kind }) => (kind === 'wait' ? 'not-now' : kind)));
  const learned = own ? learnedSignal(text, first, end, own, told) : null;
  if (learned?.kind === 'listless' && found.length === 0)
    return isShort ? [plain('listless', quoteOf(text, learned.sentence))] : [];
  if (learned && learned.kind !== 'listless' && own)
    found.push({ kind: learned.kind, sentence: learned.sentence, reader: signalReader(own), spoken: own });
  return settle(found).map(({ kind, sentence, spoken: language }) => {
    const quote = quoteOf(text, sentence);
    if (kind === 'not-now' || kind === 'wait')
      return {
        kind: 'not-now',
        quote,
        until: welcomeDay(text, [sentence, sentence + 1], message.date ?? '', language, options),
        person: null,
      };
    if (kind === 'out-of-office')
      return {
        kind,
        quote,
        until: returnDay(text, base, language, options),
        person: substitute(text, language, message, options),
      };
    if (kind === 'wrong-person' || kind === 'left-company')
      return { kind, quote, until: null, person: substitute(text, language, message, options) };
    if (kind === 'declined' || kind === 'chose-other')
      return { kind, quote, until: againDay(text, message.date ?? '', language, options), person: null };
    return plain(kind, quote);
  });
}

function plain(kind: Signal['kind'], quote: string): Signal {
  return { kind, quote, until: null, person: null };
}

function quoteOf(text: Sentences, index: number): string {
  return text.list[index] ?? '';
}

/** All sentences that show something, one hit for a kind and sentence, first sentence first. */
function scan(text: Sentences, languages: readonly Spoken[]): Found[] {
  const found: Found[] = [];
  for (const sentence of text.list.keys()) {
    for (const spoken of languages) {
      const reader = signalReader(spoken);
      const { plain: folded, hits, matches, learned } = text.reading(sentence, spoken);
      if (matches.length === 0 && !reader.kinds.some(({ kind }) => hits[kind])) continue;
      for (const [index, { kind, patterns, no }] of reader.kinds.entries()) {
        const hit = hits[kind];
        const match = matches[index] ?? (hit && ([hit.start, hit.end] as const));
        if (!match) continue;
        if (!said(matches[index] ? patterns.asked : hit?.asked, folded, match[1])) continue;
        if (no.test(folded) || reader.hearsay.test(folded)) continue;
        if (kind === 'purchased' && hit && hits.request && isObjectOf(hits.request, hit)) continue;
        if (learned()[kind === 'wait' ? 'not-now' : kind] < SECOND_OPINION) continue;
        // The condition may end within the match: "se não tiverem interesse".
        if (
          !patterns.conditional &&
          !(hit?.sure && !matches[index]) &&
          reader.condition.test(folded.slice(0, Math.min(match[0] + 12, match[1])))
        )
          continue;
        if (!found.some((other) => other.kind === kind && other.sentence === sentence))
          found.push({ kind, sentence, reader, spoken });
      }
    }
  }
  return found;
}

/** Whether a message asks, or fixes a meeting; not "tudo bem?". */
function asksOn(text: Sentences, spoken: Spoken): boolean {
  return [...text.list.keys()].some((at) => {
    const { plain: folded, learned } = text.reading(at, spoken);
    return (
      learned().meeting > Math.max(CERTAIN, learned()['out-of-office']) ||
      (folded.endsWith('?') && learned().question > 0)
    );
  });
}

/** "SAIR. E apaguem este endereço.": a bare word for leaving, and a second sentence that may be meant so; not "Stop. Where do I sign?". */
function leaves(text: Sentences, first: number, end: number, spoken: Spoken): boolean {
  if (end - first < 2 || !signalReader(spoken).bareOptOut.test(text.folded[first] ?? '')) return false;
  const { plain, learned } = text.reading(first + 1, spoken);
  return !plain.endsWith('?') && learned()['opted-out'] > Math.max(OF_THE_SAME, learned().interested);
}

/** Letters between a request and what it asks for: an article. */
const ARTICLE = 4;

/** "Favor enviar a proposta assinada": what is asked for has not been done. */
function isObjectOf(request: FrameHit, { start }: FrameHit): boolean {
  return start >= request.start && start <= request.end + ARTICLE;
}

/** Whether words that end at an offset are said and not asked. */
function said(asked: SignalPatterns['asked'], folded: string, end: number): boolean {
  return asked === true || !folded.endsWith('?') || (asked === 'clause' && /[,;:.-] /.test(folded.slice(end)));
}

/** Settles what contradicts: the plainer word wins over the weaker one, and each kind is told once. */
function settle(found: readonly Found[]): Found[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  const drop = new Set<ProseSignal>();
  if (kinds.has('opted-out'))
    for (const kind of ['not-now', 'wait', 'interested', 'listless'] as const) drop.add(kind as ProseSignal);
  if (kinds.has('not-now')) drop.add('wait').add('declined');
  if (kinds.has('chose-other')) drop.add('declined').add('wait').add('interested');
  if (kinds.has('declined')) drop.add('wait').add('interested').add('purchased');
  if (kinds.has('left-company')) drop.add('wrong-person').add('out-of-office');
  // "Nesse período quem responde por mim é a Talita."
  if (kinds.has('out-of-office')) drop.add('wrong-person').add('wait');
  if (kinds.has('purchased')) drop.add('interested');
  if (kinds.has('not-now') || kinds.has('wait')) drop.add('purchased');
  const told = new Set<ProseSignal>();
  return found.filter(({ kind }) => !drop.has(kind) && !told.has(kind) && told.add(kind));
}

/** "Se quiser, me procure em janeiro de 2028": the day on which who refused may be asked again, if they name one. */
function againDay(text: Sentences, date: string, language: Spoken, options: ReadOptions): Day | null {
  for (const index of text.list.keys()) {
    const { hits, learned } = text.reading(index, language);
    if (!hits['not-now'] && !hits.wait && learned()['not-now'] <= 0) continue;
    const day = welcomeDay(text, [index], date, language, options);
    if (day !== null) return day;
  }
  return null;
}

/** First day on which contact is welcome, named in the first of the sentences that names one. */
function welcomeDay(
  text: Sentences,
  within: readonly number[],
  date: string,
  language: Spoken,
  { isBusinessDay }: ReadOptions,
): Day | null {
  const base = date.slice(0, 10);
  const south = isSouth(date, language);
  for (const index of within) {
    const spans = resolveDates(text.list[index] ?? '', base, language, isBusinessDay, false, south).filter(
      (span) => !span.past && span.to > base,
    );
    const span = spans.find(({ from }) => from > base) ?? spans[0];
    if (!span) continue;
    // "Congelado até o fim do trimestre", "no budget until January": after a stretch's end, but from a month on.
    if (!span.limit) return span.from;
    const wholeMonth = span.from.endsWith('-01') && span.from !== span.to;
    return wholeMonth ? span.from : span.from === span.to ? span.to : addDays(span.to, 1);
  }
  return null;
}

function returnDay(text: Sentences, base: Day, language: Spoken, { isBusinessDay }: ReadOptions): Day | null {
  const { returns, language: words } = signalReader(language);
  let away: Day | null = null;
  let sameDay = false;
  for (const [index, sentence] of text.list.entries()) {
    for (const span of resolveDates(sentence, base, language, isBusinessDay)) {
      if (span.past || span.to < base) continue;
      const lead = (text.folded[index] ?? '').slice(Math.max(0, span.start - 60), span.start);
      if (returns.test(lead)) return span.from;
      if (away === null && (span.limit || span.from !== span.to)) {
        away = span.to;
        sameDay = span.from === span.to && words.untilIsReturn;
      }
    }
  }
  if (away === null) return null;
  const day = weekday(away);
  if (day === 1 || (sameDay && day < 5)) return away;
  return addDays(away, day >= 5 ? 8 - day : 1);
}

/** Whom to write to instead: looked for in all sentences, one with an address first. */
function substitute(text: Sentences, language: Spoken, message: ThreadMessage, options: ReadOptions): Person | null {
  const not = new Set([...options.me, message.from.address ?? '']);
  let named: Person | null = null;
  for (const [index, sentence] of text.list.entries()) {
    const person = findPerson(sentence, text.folded[index] ?? '', signalReader(language).personLead, not);
    if (person?.address) return person;
    named ??= person;
  }
  return named;
}

/** An automatic reply: away, unless it says that the person left, or only that the mail was received. */
function readAway(
  text: Sentences,
  languages: readonly Spoken[],
  base: Day,
  message: ThreadMessage,
  options: ReadOptions,
): Signal[] {
  const found = scan(text, languages);
  const left = found.find(({ kind }) => kind === 'left-company');
  if (!left && message.auto === 'auto-ack') return [];
  const best = left ?? found.find(({ kind }) => kind === 'out-of-office');
  const language = best?.spoken ?? languages[0] ?? 'pt';
  return [
    {
      kind: left ? 'left-company' : 'out-of-office',
      quote: quoteOf(text, best?.sentence ?? 0),
      until: left ? null : returnDay(text, base, language, options),
      person: substitute(text, language, message, options),
    },
  ];
}
