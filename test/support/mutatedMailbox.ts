import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutateMail } from './mutateMail';

const folder = join('src', 'demo', 'mailbox');

/** The sample messages as latin1 text, so that every byte survives a mutation. */
function sampleMail(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'latin1'));
}

/** The message as a conversation of its own: other ids, another subject, nothing that it answers. */
function alone(mail: string, seed: number): string {
  const end = mail.search(/\r?\n\r?\n/);
  const head = mail
    .slice(0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !/^(?:references|in-reply-to):/i.test(line))
    .map((line) => line.replace(/^(message-id:\s*<)/i, `$1${seed}.`).replace(/^(subject:)/i, `$1 ${seed}`));
  return head.join('\r\n') + mail.slice(end);
}

export interface Mutated {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `count` mutated messages made from the sample mailbox, always the same ones. */
export function* mutatedMailbox(count: number): Generator<Mutated> {
  const samples = sampleMail();
  for (let seed = 0; seed < count; seed++) {
    const { name, mail } = mutateMail(alone(samples[seed % samples.length] ?? '', seed), seed);
    yield { name: `${name} (number ${seed})`, bytes: Buffer.from(mail, 'latin1') };
  }
}
