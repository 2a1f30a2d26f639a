import type { MailMessage } from './MailMessage';
import type { Person } from './Person';
import { senderKeys } from './sameMessage';

/** Who is who on the messages at hand: quoted headers often give a name without its address. */
export class Directory {
  private readonly byName = new Map<string, string | null>();
  private readonly myNames = new Set<string>();

  constructor(
    messages: readonly MailMessage[],
    private readonly me: ReadonlySet<string>,
  ) {
    for (const { from, to, cc, replyTo } of messages)
      for (const person of [from, ...to, ...cc, ...replyTo]) this.note(person);
  }

  private note({ name, address }: Person): void {
    if (name === null || address === null) return;
    for (const key of senderKeys({ name, address: null })) {
      const known = this.byName.get(key);
      // One name with two addresses proves nothing.
      this.byName.set(key, known === undefined || known === address ? address : null);
      if (this.me.has(address)) this.myNames.add(key);
    }
  }

  /** The person with the address that the headers give for this name, where exactly one does. */
  complete(person: Person): Person {
    if (person.address !== null || person.name === null) return person;
    return { name: person.name, address: this.byName.get(this.keyOf(person.name)) ?? null };
  }

  isMe(person: Person): boolean {
    if (person.address !== null) return this.me.has(person.address);
    return person.name !== null && this.myNames.has(this.keyOf(person.name));
  }

  /** The key of a name; that of "Ana Lemos" for "Ana Lemos - Nexo" where only this is known. */
  private keyOf(name: string): string {
    const key = senderKeys({ name, address: null })[0] ?? '';
    const end = this.byName.has(key) ? -1 : name.search(/\s[-–|/]\s|\s\(/);
    const short = end < 0 ? '' : (senderKeys({ name: name.slice(0, end), address: null })[0] ?? '');
    return this.byName.has(short) ? short : key;
  }
}
