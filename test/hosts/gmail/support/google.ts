import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deadlineIn } from '../../../../src/hosts/gmail/Deadline';
import { gmailHost, type GmailSituation } from '../../../../src/hosts/gmail/gmailHost';
import type { GmailEvent } from '../../../../src/hosts/gmail/GmailEvent';
import type { GmailMailHost } from '../../../../src/hosts/gmail/GmailMailHost';
import { parseEvent } from '../../../../src/hosts/gmail/parseEvent';
import {
  startGmailEmulator,
  type EmulatorOptions,
  type GmailEmulator,
} from '../../../gmail-emulator/startGmailEmulator';
import type { VisitOptions } from '../../../gmail-emulator/Visit';

export const ana = { sub: '104242000000000000001', email: 'ana@nexo.example', name: 'Ana Ribeiro' };
export const audience = 'https://addon.nexo.example/gmail';

/** The bytes of the sample mailbox's messages. */
export function sampleMails(): Uint8Array[] {
  const folder = 'src/demo/mailbox';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
  return files.map((file) => new Uint8Array(readFileSync(join(folder, file))));
}

/** Google with the sample mailbox, or with these messages. */
export function google(options: Partial<EmulatorOptions> = {}): Promise<GmailEmulator> {
  return startGmailEmulator({ mails: sampleMails(), me: ana, audience, ...options });
}

/** The event of a visit, read by the product's own reader. */
export function eventOf(emulator: GmailEmulator, options: VisitOptions): GmailEvent {
  const parsed = parseEvent(emulator.visit(options).body);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.event;
}

/** What the server hands to the host for a visit. */
export function situationOf(emulator: GmailEmulator, options: VisitOptions, ms = 18_000): GmailSituation {
  const { userToken, open } = eventOf(emulator, options);
  return {
    ...{ userToken: userToken ?? '', open, rootUrl: emulator.rootUrl },
    ...{ deadline: deadlineIn(ms), me: [{ name: ana.name, address: ana.email }] },
  };
}

export function hostOf(emulator: GmailEmulator, options: VisitOptions, ms?: number): GmailMailHost {
  return gmailHost(situationOf(emulator, options, ms));
}

/** Bytes of a message with these lines. */
export const mail = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
