import type { Facts } from '../Facts';
import type { reasons as reasonShape, unless as unlessShape } from '../pt-BR/reasons';

const silence = ({ who, days, count }: Facts): string =>
  count('days') > 0 ? `${who} has not answered for ${days('days')}` : `${who} has not answered yet`;
const habit = ({ who, days, count, text }: Facts): string =>
  text('habit') === null
    ? ''
    : ` ${who} usually answers ${count('habit') === 0 ? 'on the same day' : `in ${days('habit')}`}.`;
const ordinal = ({ count }: Facts): string => `This is follow-up ${count('attempt')} of ${count('of')}`;
const numbered = (facts: Facts): string => (facts.count('attempt') > 0 ? ` ${ordinal(facts)}.` : '');

export const reasons: typeof reasonShape = {
  'opted-out': ({ who, on }) =>
    `${who} asked${on('date')} to receive no more messages. Nothing is suggested until you lift the stop.`,
  'opted-out-wrote-again': ({ who, on }) =>
    `${who} had asked${on('date')} to receive no messages, but has written again. Answer this message, and only this one.`,
  asked: ({ who, on }) => `${who} asked you something${on('date')} and is waiting for your answer.`,
  raised: ({ who, on }) => `${who} raised a problem or an objection${on('date')} that has had no answer yet.`,
  'wrote-last': ({ who, on }) => `${who} wrote last${on('date')} and seems to expect a word from you.`,
  'back-from-pause': ({ who, on }) => `The pause that ${who} asked for ended${on('until')}. Time to pick it up again.`,
  promised: ({ on, by }) => `You promised this${on('promisedOn')}${by('date')}, and it is not marked as done.`,
  declined: ({ who, on }) => `${who} said${on('date')} that they won’t go ahead. A gracious reply keeps the door open.`,
  'chose-other': ({ who, on }) =>
    `${who} told you${on('date')} that they chose another option. A gracious reply keeps the door open.`,
  purchased: ({ who, on }) => `${who} bought${on('date')}. Say thank you while the decision is fresh.`,
  bounced: ({ text }) =>
    `The message to ${text('address') ?? 'this address'} could not be delivered. Use another address or another channel.`,
  'wrong-person': ({ who, person }) =>
    `${who} told you that someone else handles this${person === null ? '. Ask whom to write to.' : `: ${person}.`}`,
  'left-company': ({ who, person }) =>
    `${who} no longer works there${person === null ? '. Find out who took over.' : `. Who took over: ${person}.`}`,
  'they-promised': ({ who, person, by }) =>
    `${person ?? who} promised to get back to you${by('until')}. Let that date pass first.`,
  'promise-passed': (facts) =>
    `${facts.person ?? facts.who} said they would get back to you${facts.until('until')}, and has not written yet.${numbered(facts)}`,
  'meeting-agreed': ({ on }) => `You agreed to talk${on('until')}. Wait until that day has passed.`,
  'meeting-passed': (facts) =>
    `You had agreed to talk${facts.on('until')}. Go on from what was said.${numbered(facts)}`,
  'back-from-absence': (facts) =>
    facts.on('until') === ''
      ? `${facts.who} should be back by now: time to pick it up again.${numbered(facts)}`
      : `${facts.who} was to be back${facts.on('until')}: time to pick it up again.${numbered(facts)}`,
  'out-of-office': ({ who, on, person }) =>
    `Automatic reply: ${who} is away${on('until') && ` and returns${on('until')}`}.${person === null ? '' : ` In the meantime: ${person}.`}`,
  'not-now': ({ who, count, from, until }) =>
    count('stated') === 1
      ? `${who} asked to talk${from('until')}. No messages before then.`
      : `${who} asked to leave it for later without naming a date. Paused${until('until')}.`,
  paused: ({ who, until }) => `You paused contact with ${who}${until('until')}. No messages before then.`,
  'after-decline': ({ who, from }) => `${who} declined and you have answered. A new try is fine${from('until')}.`,
  'colleague-answered': ({ who, person }) =>
    `${person ?? 'A colleague'} from the same company answered. Decide whether to keep following up with ${who}.`,
  silent: (facts) =>
    `${silence(facts)}. ${ordinal(facts)}${facts.count('interval') > 0 ? `, planned ${facts.days('interval')} after you last wrote` : ''}.${habit(facts)}`,
  'silent-listless': (facts) =>
    `${silence(facts)}, and the last replies were short, so the wait was doubled${facts.count('interval') > 0 ? ` to ${facts.days('interval')}` : ''}. ${ordinal(facts)}.`,
  'last-attempt': (facts) =>
    `${silence(facts)}, in spite of several tries. Say goodbye politely and leave the door open.`,
  'goodbye-sent': ({ who }) => `You have said goodbye. If ${who} writes, it starts again.`,
  'ended-well': () => 'The exchange ended well and nothing is pending.',
  'nothing-open': () => 'Nothing is open with this contact.',
  'after-sale': ({ count, who }) =>
    count('day') >= 60
      ? `It is ${count('day')} days since the purchase: a good moment to ask ${who} for a referral.`
      : count('day') >= 30
        ? `It is ${count('day')} days since the purchase: check that all is well and invite ${who} to leave a review.`
        : count('day') > 0
          ? `It is ${count('day')} days since the purchase: check that everything works well.`
          : `${who} has just bought. Say thank you today.`,
  'affiliate-month': ({ who, month }) =>
    `Time for the monthly message to ${who}${month && `, with the figures of ${month}`}.`,
};

export const unless: typeof unlessShape = {
  'they-answer': ({ who }) => `If ${who} answers first, the follow-up is cancelled.`,
  'i-answer': () => 'Leaves the list as soon as you answer.',
  'user-lifts': () => 'Changes only if you lift the stop and record why.',
  'i-keep-it': () => 'Leaves the list when you do it or mark it as done.',
  'they-write-first': ({ who }) => `If ${who} writes first, the wait is over.`,
  'user-decides': () => 'On hold until you decide.',
  'new-address': () => 'With a new address, the conversation goes on there.',
  complaint: () => 'If a complaint comes up, this step is put on hold.',
};

export const someone = 'the contact';
