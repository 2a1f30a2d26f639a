import type { Person } from '../../core/mail/Person';

/** A person as Outlook names them; an address repeated as the name is no name. */
export function personOf(given: { readonly displayName: string; readonly emailAddress: string } | undefined): Person {
  const address = given?.emailAddress.trim().toLowerCase() || null;
  const name = given?.displayName.replace(/\s+/g, ' ').trim() || null;
  return { name: name?.toLowerCase() === address ? null : name, address };
}
