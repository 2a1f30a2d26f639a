import type { DraftContext } from './DraftContext';
import { inTone } from './inTone';
import { candidates, quoted, signalled, type Candidate } from './references';
import type { Slots, SlotValue } from './SlotValue';
import { answerKinds, anything, mentionKinds, MOST_ANSWERS, signalKinds } from './sources';
import { writtenDay } from './writtenDay';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence that ends in a quote takes a full stop unless the quote has its own mark. */
const sentence = (text: string): string => capital(text) + (/[?!…][”"»]$/.test(text) ? '' : '.');

/** Letters that nobody asked for. */
const followUps: ReadonlySet<string> = new Set([
  ...['first-follow-up', 'second-follow-up', 'third-follow-up', 'fourth-follow-up', 'goodbye'],
]);
/** What is settled once it is answered. */
const answerable: ReadonlySet<string> = new Set(['question', 'request']);

/** The slots that hold words of the conversation. */
export function wordSlots(context: DraftContext): Slots {
  const { id, history, contact, step, language, today } = context;
  const source = { history, contact, threadKey: context.thread.key, open: context.open };
  const kinds = mentionKinds[id] ?? anything;
  const on = (candidate: Candidate): string | null => writtenDay(candidate.message.at, context)?.on ?? null;

  /** The user's choice, else the best, with what else there is; null when there is nothing. */
  const pick = (
    slot: string,
    list: readonly Candidate[],
  ): { chosen: Candidate; from: NonNullable<SlotValue['from']> } | null => {
    const choice = context.choices?.[slot];
    const chosen =
      list.find(({ message, detail }) => message.messageId === choice?.messageId && detail.quote === choice.quote) ??
      list[0];
    if (!chosen) return null;
    // A sentence that shows two things is offered once: what is chosen is the sentence.
    const others = list.filter(
      (one, index) => !sameSentence(one, chosen) && list.findIndex((other) => sameSentence(one, other)) === index,
    );
    return { chosen, from: [{ slot, chosen, others }] };
  };
  const wording = (candidate: Candidate, pattern: string): string => {
    const day = on(candidate);
    return sentence(
      inTone(pattern, contact.formality)
        .replace('{on}', day === null ? '' : `${day} `)
        .replace('{them}', () => contact.firstName ?? contact.address)
        .replace('{quote}', () => quoted(candidate.detail.quote)),
    );
  };

  const mentioned = (): ReturnType<typeof pick> => {
    // What they asked for and got is no reason to write again.
    const list = candidates('contact', kinds, source).filter(
      ({ open, detail }) => open || !followUps.has(id) || !answerable.has(detail.kind),
    );
    if (id === 'meeting-confirm')
      return pick(
        'mention',
        list.filter(({ detail }) => (detail.date ?? '') >= today),
      );
    if (id !== 'complaint') return pick('mention', list);
    // What went wrong says more than how they feel about it.
    const wrong = list.filter(({ detail }) => detail.kind === 'problem');
    const rest = list.filter(({ detail }) => detail.kind !== 'problem');
    return pick('mention', [...wrong, ...signalled(['complaint'], history, contact), ...rest]);
  };
  const theirs = (): ReturnType<typeof pick> => {
    const signals = signalKinds[id];
    return pick('theirWords', signals ? signalled(signals, history, contact) : candidates('contact', kinds, source));
  };
  const promised = (): ReturnType<typeof pick> => {
    const meant = step.evidence[0]?.quote;
    const urgency = ({ detail }: Candidate): string => (detail.quote === meant ? '' : (detail.date ?? '9999'));
    const open = candidates('me', ['promise'], source).filter((candidate) => candidate.open);
    return pick(
      'promise',
      open.sort((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0)),
    );
  };
  return {
    mention: () => {
      const found = mentioned();
      return found && { text: wording(found.chosen, language.mentions[found.chosen.detail.kind]), from: found.from };
    },
    themMention: () => {
      const found = mentioned();
      return found && { text: wording(found.chosen, language.thirdPerson), from: found.from };
    },
    theirQuote: () => {
      const found = theirs();
      return found && { text: wording(found.chosen, language.mentions.product), from: found.from };
    },
    theirWords: () => {
      const found = theirs();
      return found && { text: quoted(found.chosen.detail.quote), from: found.from };
    },
    promise: () => {
      const found = promised();
      return found && { text: wording(found.chosen, language.myPromise), from: found.from };
    },
    meetingOn: () => {
      const found = mentioned();
      const day = found && writtenDay(found.chosen.detail.date, context);
      return day ? { text: day.on, from: found.from } : null;
    },
    product: () => {
      const named = candidates('contact', ['product'], source).filter(({ detail }) => detail.topic !== null);
      const found = pick('product', named);
      return found && { text: found.chosen.detail.topic ?? '', from: found.from };
    },
    answers: () => {
      const open = candidates('contact', answerKinds, source).filter((candidate) => candidate.open);
      if (open.length === 0) return null;
      const gaps: string[] = [];
      const from: NonNullable<SlotValue['from']>[number][] = [];
      // Best first is newest first; in the letter the answers follow the order in which the contact asked.
      const shown = open.slice(0, MOST_ANSWERS);
      shown.sort((a, b) => order(a, history) - order(b, history));
      const blocks = shown.map((chosen, index) => {
        const words = quoted(chosen.detail.quote);
        gaps.push(language.gaps.answerTo.replace('{quote}', () => words));
        from.push({ slot: `answer-${index + 1}`, chosen, others: [] });
        return `${sentence(
          inTone(language.mentions[chosen.detail.kind], contact.formality)
            .replace('{on}', '')
            .replace('{quote}', () => words),
        )}\n[${language.gaps.answer}]`;
      });
      return { text: blocks.join('\n\n'), from, gaps };
    },
  };
}

/** Where a detail stands in the whole history. */
function order({ message, detail }: Candidate, history: DraftContext['history']): number {
  return history.messages.indexOf(message) * 1000 + message.details.indexOf(detail);
}

function sameSentence(one: Candidate, other: Candidate): boolean {
  return one.message.messageId === other.message.messageId && one.detail.quote === other.detail.quote;
}
