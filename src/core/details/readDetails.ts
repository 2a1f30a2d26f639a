import type { Day } from '../dates/Day';
import type { DateSpan } from '../dates/DateSpan';
import { isSouth } from '../dates/isSouth';
import { resolveDates } from '../dates/resolveDates';
import { foldText } from '../language/foldText';
import type { Spoken } from '../language/LanguagePack';
import type { ReadOptions } from '../mail/ReadOptions';
import type { ThreadMessage } from '../mail/ThreadMessage';
import { withoutTalk } from '../mail/withoutTalk';
import { readSentences, type Reading, type Sentences } from './readSentences';
import type { Detail, DetailKind } from './Detail';
import { detailReader, type DetailReader } from './detailReader';
import { CERTAIN, OVERRULING } from './learnedDetails';
import { findAmounts } from './findAmounts';
import { findProducts } from './findProducts';
import { findTopic } from './findTopic';
import { localCurrency } from './localCurrency';
import { dayApart, dayBeside, firstDay, isLate, otherDays } from './otherDays';

/** Log odds above what is asked for at which a term is told though nobody told its day. */
const DAYLESS = 1.5;
/** As many as a person can use; a longer list is a catalogue or noise. */
const MOST = 40;

/**
 * What a message holds that is worth coming back to, in its order, each with its sentence. Dates resolve against the message's
 * own day in its own header's zone. Automatic mail holds nothing; neither does a courtesy ("tudo bem?").
 */
export function readDetails(message: ThreadMessage, { isBusinessDay }: ReadOptions): Detail[] {
  if (message.auto !== null) return [];
  const spoken: Spoken = message.language === 'other' ? 'pt' : message.language;
  const text = readSentences(withoutTalk(message.text, [message.from, ...message.to, ...message.cc], null));
  const by = message.direction === 'sent' ? 'me' : 'contact';
  const found = readSpoken(
    text,
    spoken,
    message.date?.slice(0, 10) ?? '',
    by,
    isBusinessDay,
    isSouth(message.date, spoken),
  );
  return found.map((detail) => {
    if (detail.amount?.currency !== 'XXX') return detail;
    const currency = localCurrency(message, foldText(detail.quote)) ?? 'XXX';
    return { ...detail, amount: { ...detail.amount, currency } };
  });
}

function readSpoken(
  text: Sentences,
  spoken: Spoken,
  base: Day,
  by: Detail['by'],
  isBusinessDay: ReadOptions['isBusinessDay'],
  south: boolean | null,
): Detail[] {
  const reader = detailReader(spoken);
  const other = by === 'me' ? 'contact' : 'me';
  const found: Detail[] = [];
  const products = new Set<string>();
  for (const [index, quote] of text.list.entries()) {
    if (found.length >= MOST) break;
    const folded = text.folded[index] ?? '';
    const reading = text.reading(index, spoken);
    const { kinds, objection } = reader.read(reading);
    const asks = asksSomething(folded, reading.plain, kinds.has('question'), reader);
    let known: string | null | undefined;
    const topic = (): string | null => (known ??= findTopic(quote, folded, reader.language));
    const add = (kind: DetailKind, more: Partial<Detail> = {}): void => {
      found.push({ kind, by, quote, topic: topic(), date: null, amount: null, objection: null, ...more });
    };
    let dates: DateSpan[] | null = null;
    const ahead = (): DateSpan[] =>
      (dates ??= resolveDates(quote, base, spoken, isBusinessDay, false, south).filter(
        (span) => !span.past && span.to >= base,
      ));

    const reminds = kinds.has('reminder');
    const means = !reminds && !asks && !kinds.has('arrange');
    const { deadline, meeting, promise } = reading.learned();
    // "A contabilidade fecha o mês no dia 31": what others do on a day may be a term set for me, and so may what begins at an hour.
    const sets = (above: number, rather: number): boolean => deadline > above && deadline > rather;
    // Beside a request what others will do is its reason: "até quarta, pois na quinta o setor fecha".
    const plan =
      means && !kinds.has('request') && !(promise < 0 && sets(OVERRULING, promise))
        ? dayBeside(reading.hits.plan, ahead, quote, reader)
        : undefined;
    // "Passo aí na quarta para fechar as cores" is a visit first of all.
    const visits = meeting > Math.max(CERTAIN, promise);
    const promised = !visits && (plan !== undefined || (kinds.has('promise') && !asks));
    let kept: DateSpan | undefined;
    if (reminds) {
      const late = isLate(quote, folded, reader) ? resolveDates(quote, base, spoken, isBusinessDay, true) : [];
      kept = late.find(({ to }) => to < base) ?? ahead()[0];
      add('promise', { by: other, date: kept?.to ?? null });
    } else if (promised) {
      kept = dayBeside(reading.hits.promise, ahead, quote, reader) ?? plan ?? firstDay(ahead());
      add('promise', { date: kept?.to ?? null });
    }

    const meets =
      !promised &&
      kinds.has('meeting') &&
      !sets(CERTAIN, meeting) &&
      (((ahead().length > 0 || hasTime(folded)) && proposes(folded, asks, ahead())) || meeting > CERTAIN);
    const arranges = !promised && !meets && kinds.has('arrange');
    if (meets || arranges) {
      const day = meets ? dayApart(reading.hits['out-of-office'], ahead(), quote, reader) : undefined;
      add('meeting', { date: day?.from ?? null });
    }

    const wonders = reading.hits.question || reader.wonders.test(folded);
    // Who asks not to be written to waits for no answer.
    const requests =
      kinds.has('request') &&
      !arranges &&
      !(wonders && asks) &&
      !reading.hits['opted-out'] &&
      (!promised || asksAndPromises(reading));
    if (requests) add('request');
    if (asks && !requests && !meets && !arranges) add('question');
    if (!promised && !meets && (kinds.has('deadline') || kinds.has('due'))) {
      const limit =
        ahead().find((span) => span.limit) ?? (requests || kinds.has('due') || deadline > 0 ? ahead()[0] : undefined);
      if (limit) add('deadline', { date: (kept = limit).to });
      // "Até o início da obra" is a term whose day nobody has told.
      else if (by === 'contact' && ahead().length === 0 && deadline > DAYLESS) add('deadline');
    }
    if (by === 'contact' && !reminds && !meets)
      for (const { to, limit } of otherDays(
        ahead(),
        kept,
        quote,
        folded,
        asks,
        requests || kept !== undefined,
        reading,
        reader,
      ))
        if (to > base) add(promised && limit ? 'promise' : 'deadline', { date: to });
    const amounts = findAmounts(folded, reader.language);
    if (objection) {
      const about = objection === 'other' ? reading.about() : objection;
      // One that names a sum is about the price, if about nothing else.
      add('objection', { objection: about ?? (amounts.length > 0 ? 'price' : null) });
    }
    if (kinds.has('problem') && !requests) add('problem');
    for (const amount of amounts) add('amount', { amount });
    for (const product of findProducts(quote, folded, reader.language)) {
      if (products.has(product)) continue;
      products.add(product);
      add('product', { topic: product });
    }
  }
  return found.slice(0, MOST);
}

function asksSomething(folded: string, plain: string, shown: boolean, reader: DetailReader): boolean {
  const marked = /\?["')\]]?$/.test(plain);
  if ((!marked && !shown) || reader.courtesy.test(folded)) return false;
  return !marked || (/[a-z]{2}/.test(folded) && !/^\S*:\/\/\S*$/.test(folded));
}

/** "Me manda a nota que eu pago amanhã": one part asks, another promises. */
function asksAndPromises({ hits: { request, promise } }: Reading): boolean {
  return !!request && !!promise && (request.end <= promise.start || promise.end <= request.start);
}

function hasTime(folded: string): boolean {
  return /\b\d{1,2}(?:h\d{0,2}\b|:\d\d| ?[ap]\.?m\b)/.test(folded);
}

/** A day or hour alone is a meeting when it is asked for or named with its time; a bare "sexta" in passing is not. */
function proposes(folded: string, asks: boolean, ahead: readonly DateSpan[]): boolean {
  return asks || (hasTime(folded) && /[a-z]{3}/.test(folded)) || ahead.some(({ limit }) => !limit);
}
