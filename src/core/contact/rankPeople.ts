import { foldText } from '../language/foldText';
import type { Person } from '../mail/Person';
import type { ReadOptions } from '../mail/ReadOptions';
import type { Thread } from '../mail/Thread';
import type { ThreadMessage } from '../mail/ThreadMessage';
import { companyDomain } from './companyDomain';
import { isRobot } from './isRobot';

/** Somebody on the thread, with every name under which they appear. */
export interface Participant {
  readonly address: string;
  readonly names: readonly string[];
}

/** Without the tag after a plus, so that ana+vendas@ is ana@. */
const plain = (address: string): string =>
  address.includes('+') ? address.toLowerCase().replace(/\+[^@]*(?=@)/, '') : address.toLowerCase();

/**
 * Everybody on a thread who is not me, in the order of DOMAIN's "Who is the contact": the failed recipient of a delivery
 * failure; the outside writer of a message that a colleague forwarded; the first outside person to whom I wrote; the sender.
 * Then the other writers, newest first, then the other recipients. People of my own company only where nobody else is there,
 * machines last.
 */
export function rankPeople(thread: Thread, options: ReadOptions): Participant[] {
  const mine = new Set(options.me.map(plain));
  const companies = new Set(options.me.map(companyDomain).filter((domain) => domain !== null));
  const names = new Map<string, string[]>();
  const byName = new Map<string, string>();
  const order: string[] = [];
  const everyone = thread.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);
  for (const { name, address } of everyone) {
    if (address === null || name === null) continue;
    const list = names.get(address.toLowerCase()) ?? [];
    if (!list.includes(name)) names.set(address.toLowerCase(), [...list, name]);
    byName.set(foldText(name), address.toLowerCase());
  }
  const add = (person: Person | null | undefined): void => {
    const address = person?.address?.toLowerCase() ?? byName.get(foldText(person?.name ?? '')) ?? null;
    if (address !== null && address.includes('@') && !mine.has(plain(address)) && !order.includes(address))
      order.push(address);
  };
  const known = new Map<string, boolean>();
  const outside = (person: Person): boolean => {
    const address = person.address ?? byName.get(foldText(person.name ?? '')) ?? '';
    let is = known.get(address);
    if (is === undefined) {
      is =
        address !== '' &&
        !mine.has(plain(address)) &&
        !companies.has(companyDomain(address) ?? '') &&
        !isRobot(address);
      known.set(address, is);
    }
    return is;
  };

  const newestFirst = [...thread.messages].reverse();
  const open = newestFirst.find((message) => message.source === 'message') ?? newestFirst[0];
  if (open !== undefined && open.failedRecipient !== null) add({ name: null, address: open.failedRecipient });
  if (open?.direction === 'sent') [...open.to, ...open.cc].filter(outside).forEach(add);
  else if (open && outside(open.from)) add(open.from);
  const writers = (messages: readonly ThreadMessage[]): Person[] =>
    messages.map((message) => message.from).filter(outside);
  writers(newestFirst.filter((message) => message.forwarded)).forEach(add);
  writers(newestFirst).forEach(add);
  everyone.filter(outside).forEach(add);
  if (order.length === 0) {
    if (open?.direction === 'sent') [...open.to, ...open.cc].forEach(add);
    else add(open?.from);
    everyone.forEach(add);
  }
  return order.map((address) => ({ address, names: names.get(address) ?? [] }));
}
