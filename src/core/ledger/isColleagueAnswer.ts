import type { MessageEvent } from './LedgerEvent';
import { isAnswerOf } from './isAnswerOf';

/** Whether an address is at a company, given by its registrable domain or as `@domain`; subdomains belong to it. */
export function worksAt(address: string, company: string): boolean {
  const domain = company.replace('@', '');
  return address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`);
}

/** The `@domain` among the keys of an event that is this person's company; undefined for free mail. */
export function companyKeyOf(person: string, people: readonly string[]): string | undefined {
  return people.find((key) => key.startsWith('@') && worksAt(person, key));
}

/** Whether somebody else of this person's company really wrote this. */
export function isColleagueAnswer(message: MessageEvent, person: string): boolean {
  const from = message.from.address;
  if (from === null || from === person || !isAnswerOf(message, from)) return false;
  const company = companyKeyOf(person, message.people);
  return company !== undefined && worksAt(from, company);
}
