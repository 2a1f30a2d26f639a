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
    const address = this.byName.get(senderKeys(person)[0] ?? '') ?? null;
    return { name: person.name, address };
  }

  isMe(person: Person): boolean {
    if (person.address !== null) return this.me.has(person.address);
    return person.name !== null && this.myNames.has(senderKeys(person)[0] ?? '');
  }
}
