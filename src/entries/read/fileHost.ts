import { groupThreads } from '../../core/mail/groupThreads';
import type { MailMessage } from '../../core/mail/MailMessage';
import type { Person } from '../../core/mail/Person';
import type { Outcome } from '../../core/ports/Failure';
import type { MailHost, OpenItem } from '../../core/ports/MailHost';
import { inTime } from './inTime';

const unsupported = <T>(): Promise<Outcome<T>> => Promise.resolve({ ok: false, failure: 'unsupported' });
const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** A mailbox of messages at hand whose newest message is open. It reads; there is no window to reply in. */
export function fileHost(mailbox: readonly MailMessage[], me: readonly string[]): MailHost {
  const messages = inTime(mailbox);
  const newest = messages.at(-1);
  const item: OpenItem | null = newest ? { id: newest.id, mode: 'read' } : null;
  const group = (): readonly MailMessage[] =>
    groupThreads(messages).find((each) => each.some((one) => one.id === item?.id)) ?? [];
  return {
    abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: true }),
    me: () => ok(me.map((address) => ({ name: nameOf(address, messages), address }))),
    openItem: () => ok(item),
    onItemChanged: () => () => undefined,
    thread: (asked) =>
      asked.id === item?.id
        ? ok([...inTime(group()).filter((one) => one.id !== item.id), ...(newest ? [newest] : [])])
        : Promise.resolve({ ok: false, failure: 'gone' }),
    history: unsupported,
    mailbox: () => ok({ messages, next: null }),
    reply: unsupported,
    insert: unsupported,
    open: unsupported,
  };
}

/** The name that this address goes by in the mailbox, the newest first. */
function nameOf(address: string, messages: readonly MailMessage[]): string | null {
  const people = messages.flatMap((message): Person[] => [message.from, ...message.to, ...message.cc]);
  return people.findLast((person) => person.address === address && person.name !== null)?.name ?? null;
}
