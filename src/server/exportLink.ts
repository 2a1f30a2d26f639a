import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ServerConfig } from './ServerConfig';

/** The path of the export. */
export const exportPath = '/export';
/** Long enough to click, too short to be found later. */
const LIFE_MS = 5 * 60_000;

/** What a link to an export says. */
export interface ExportLink {
  readonly user: string;
  /** Names this link for good: it is good for one time. */
  readonly id: string;
}

const mac = (secret: Uint8Array, text: string): Buffer =>
  createHmac('sha256', secret).update(`retorno-export-1 ${text}`).digest();

/** An address that gives this user's data to whoever has it, for five minutes. It holds Google's id of the account, no address and no name. */
export function exportLinkOf(
  { address, signingKeys: [first] }: Pick<ServerConfig, 'address' | 'signingKeys'>,
  user: string,
  now: number,
  id: string,
): string {
  const text = JSON.stringify([user, now + LIFE_MS, id]);
  const signature = mac(first.secret, text).toString('base64url');
  return `${address}${exportPath}?for=${Buffer.from(text).toString('base64url')}.${signature}`;
}

/** Whose export is asked for; null for anything that we did not sign, and for what is too old. */
export function readExportLink(
  { signingKeys }: Pick<ServerConfig, 'signingKeys'>,
  given: string,
  now: number,
): ExportLink | null {
  const [coded = '', signature = ''] = given.split('.');
  const text = Buffer.from(coded, 'base64url').toString();
  const had = Buffer.from(signature, 'base64url');
  const ours = signingKeys.some(({ secret }) => {
    const expected = mac(secret, text);
    return had.length === expected.length && timingSafeEqual(had, expected);
  });
  if (!ours) return null;
  const [user, until] = JSON.parse(text) as [string, number];
  return until > now ? { user, id: had.toString('base64url') } : null;
}
