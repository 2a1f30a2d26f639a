import { foldText } from '../language/foldText';
import type { MailMessage } from './MailMessage';
import { isForwardSubject, isReplySubject, plainSubject } from './plainSubject';

/**
 * The messages of a mailbox as threads, each oldest first, threads in the order of their first message in the input. Messages
 * belong together by Message-ID, In-Reply-To and References (RFC 5256); where a message has none of these, an answer joins
 * earlier mail of the same subject that shares a person with it.
 */
export function groupThreads(messages: readonly MailMessage[]): MailMessage[][] {
  const parent = messages.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  const byId = new Map<string, number>();
  messages.forEach((message, index) => {
    for (const id of [message.id, message.inReplyTo, ...message.references]) {
      if (id === null || id === '') continue;
      const other = byId.get(id);
      if (other === undefined) byId.set(id, index);
      else join(other, index);
    }
  });
  const bySubject = new Map<string, number[]>();
  messages.forEach((message, index) => {
    const subject = foldText(plainSubject(message.subject));
    if (subject !== '') bySubject.set(subject, [...(bySubject.get(subject) ?? []).slice(-50), index]);
  });
  messages.forEach((message, index) => {
    if (message.inReplyTo !== null || message.references.length > 0) return;
    if (!isReplySubject(message.subject) || isForwardSubject(message.subject)) return;
    const people = addresses(message);
    for (const other of bySubject.get(foldText(plainSubject(message.subject))) ?? []) {
      const one = messages[other];
      if (other !== index && one && addresses(one).some((address) => people.includes(address))) join(other, index);
    }
  });
  const groups = new Map<number, MailMessage[]>();
  messages.forEach((message, index) => {
    const key = root(index);
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  });
  return [...groups.values()].map((group) => group.sort((a, b) => time(a) - time(b)));
}

const time = (message: MailMessage): number => {
  const ms = message.date === null ? NaN : Date.parse(message.date);
  return Number.isNaN(ms) ? 0 : ms;
};

const addresses = ({ from, to, cc }: MailMessage): string[] =>
  [from, ...to, ...cc].flatMap(({ address }) => (address === null ? [] : [address]));
