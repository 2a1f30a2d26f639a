/**
 * How well people are read, on corpora with known answers where they are present (RETORNO_CORPORA, else ../shared/corpora):
 * `npx tsx bench/contact.ts [--failures]`. Nothing is printed where there is no corpus.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compact } from '../src/core/contact/knowledge';
import { countryOf } from '../src/core/contact/countryOf';
import { findPhones } from '../src/core/contact/findPhones';
import { readPeople } from '../src/core/contact/readPeople';
import { readSignature } from '../src/core/contact/readSignature';
import { personName } from '../src/core/contact/personName';
import type { MailMessage } from '../src/core/mail/MailMessage';
import { readThread } from '../src/core/mail/readThread';

const corpora = process.env['RETORNO_CORPORA'] ?? resolve('../shared/corpora');
const failures = process.argv.includes('--failures');
const timeZone = 'America/Sao_Paulo';

function rows<T>(file: string): T[] {
  const path = resolve(corpora, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** "Name <address>" as its two parts. */
function parted(from: string): [string | null, string] {
  const at = from.lastIndexOf('<');
  const name = at < 0 ? '' : from.slice(0, at).trim();
  return [
    name === '' ? null : name,
    from
      .slice(at + 1)
      .replace('>', '')
      .trim()
      .toLowerCase(),
  ];
}

function mail(from: string, text: string, subject: string, date: string | null): MailMessage {
  const [name, address] = parted(from);
  return {
    id: '<bench@retorno.example>',
    hostId: null,
    subject,
    from: { name, address },
    bcc: [],
    deliveredTo: [],
    replyTo: [],
    to: [],
    cc: [],
    date,
    inReplyTo: null,
    references: [],
    headers: [],
    text,
    html: null,
    parts: [],
    attachments: [],
    damaged: false,
  };
}

class Score {
  private readonly counts = new Map<string, { right: number; of: number }>();
  add(name: string, right: boolean, detail: string): void {
    const count = this.counts.get(name) ?? { right: 0, of: 0 };
    this.counts.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
    if (!right && failures) console.log(`  ${name}: ${detail}`);
  }
  print(): void {
    for (const [name, { right, of }] of this.counts)
      console.log(
        `${name.padEnd(48)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${((100 * right) / of).toFixed(1)} %`,
      );
  }
}
const score = new Score();

interface Authored {
  readonly id: string;
  readonly frm: string;
  readonly input: string;
  readonly subject: string;
  readonly received_at: string;
  readonly thread: readonly { readonly email: string | null }[];
  readonly gold: {
    readonly contact?: {
      readonly name: string;
      readonly title: string;
      readonly company: string;
      readonly phones: readonly string[];
    } | null;
    readonly tone?: string | null;
  };
}
for (const row of rows<Authored>('threads.jsonl')) {
  const [, sender] = parted(row.frm);
  const me = row.thread
    .map(({ email }) => email)
    .filter((email): email is string => email !== null && email !== sender);
  const options = { me: me.length > 0 ? me : ['me@retorno.example'], timeZone };
  const thread = readThread([mail(row.frm, row.input, row.subject, `${row.received_at}:00-03:00`)], options);
  const contact = readPeople(thread, options)[0];
  const { contact: gold, tone } = row.gold;
  score.add('authored: the contact is the sender', contact?.address === sender, `${row.id} ${contact?.address}`);
  if (tone === 'formal' || tone === 'informal')
    score.add('authored: tone', contact?.formality === tone, `${row.id} ${tone} → ${contact?.formality}`);
  if (!gold) continue;
  score.add('authored: name', contact?.name === gold.name, `${row.id} ${gold.name} → ${contact?.name}`);
  score.add('authored: title', contact?.title === gold.title, `${row.id} ${gold.title} → ${contact?.title}`);
  score.add(
    'authored: company',
    compact(contact?.company ?? '') === compact(gold.company),
    `${row.id} ${gold.company} → ${contact?.company}`,
  );
  const digits = gold.phones.map((phone) => phone.replace(/(?:ramal|r\.|ext\.?|x)\s*\d+$/i, '').replace(/\D/g, ''));
  const found = contact?.phones ?? [];
  const same = found.length === digits.length && digits.every((each, index) => found[index]?.endsWith(each) ?? false);
  score.add('authored: phones', same, `${row.id} ${gold.phones.join(' ')} → ${found.join(' ')}`);
}

interface Marked {
  readonly id: string;
  readonly input: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly entities: readonly { readonly type: string; readonly text: string; readonly start: number }[];
}
interface Zoned {
  readonly id: string;
  readonly zones: readonly (readonly [number, number, string])[];
}
const zones = new Map(rows<Zoned>('zones.jsonl').map(({ id, zones: list }) => [id, list]));
/**
 * What people marked: "in signatures" is what stands in a block marked as one, "anywhere" also letterheads, headers and what is said in
 * passing. Of what we give, the share that somebody marked as such anywhere is right.
 */
for (const row of rows<Marked>('contacts.jsonl')) {
  const options = { me: ['me@retorno.example'], timeZone };
  const from = `${row.headers['X-From']?.replace(/<.*$/, '') ?? ''} <${row.headers['From'] ?? ''}>`;
  const thread = readThread([mail(from, row.input, row.headers['Subject'] ?? '', null)], options);
  const facts = thread.messages.map((message) =>
    readSignature(message.signature ?? '', personName(message.from.name, message.from.address), message.from.address),
  );
  const phones = thread.messages.flatMap((message) =>
    findPhones(message.signature ?? '', countryOf(message.from.address ?? '', message.signature ?? '', 'en')).map(
      ({ number }) => number,
    ),
  );
  const signatures = (zones.get(row.id) ?? []).filter(([, , kind]) => kind === 'Body/Signature');
  const texts = (type: string): Map<string, boolean> => {
    const found = new Map<string, boolean>();
    for (const { type: kind, text, start } of row.entities)
      if (kind === type)
        found.set(text, found.get(text) === true || signatures.some(([a, b]) => a <= start && start < b));
    return found;
  };
  /** Ours holds all of what is marked, or one whole line of it: some marks run over company and department. */
  const has = (found: readonly (string | null)[], wanted: string): boolean =>
    found.some(
      (each) =>
        each !== null &&
        (compact(each).includes(compact(wanted)) ||
          (wanted.trim().includes('\n') && wanted.split('\n').some((line) => compact(line) === compact(each)))),
    );
  const recall = (what: string, type: string, right: (wanted: string) => boolean | null, got: string): void => {
    for (const [wanted, signed] of texts(type)) {
      const found = right(wanted);
      if (found === null) continue;
      const detail = `${row.id} ${wanted.trim().replace(/\s+/g, ' ')} → ${got}`;
      if (signed) score.add(`${what} in signatures: found`, found, detail);
      score.add(`${what} anywhere: found`, found, detail);
    }
  };
  const titles = facts.map((fact) => fact.title);
  const companies = facts.map((fact) => fact.company);
  const tail = (phone: string): string => phone.replace(/\D/g, '').slice(-10);
  recall('titles', 'Position', (wanted) => has(titles, wanted), titles.join(' | '));
  recall('companies', 'Organisation', (wanted) => has(companies, wanted), companies.join(' | '));
  recall(
    'phones',
    'Phone',
    (wanted) => (tail(wanted).length < 10 ? null : phones.some((each) => each.endsWith(tail(wanted)))),
    phones.join(' '),
  );
  const given = (what: string, type: string, list: readonly (string | null)[]): void => {
    for (const one of list)
      if (one !== null)
        score.add(
          `${what} given: right`,
          [...texts(type).keys()].some((wanted) => has([one], wanted) || has([wanted], one)),
          `${row.id} ${one}`,
        );
  };
  given('titles', 'Position', titles);
  given('companies', 'Organisation', companies);
  const known = [...texts('Phone').keys()].map((phone) => phone.replace(/\D/g, ''));
  for (const phone of phones)
    score.add(
      'phones given: right',
      known.some((each) => phone.endsWith(each.slice(-7))),
      `${row.id} ${phone}`,
    );
}

interface Signed {
  readonly id: string;
  readonly sender: string;
  readonly signature: string;
}
for (const row of rows<Signed>('signature.jsonl')) {
  const first = row.signature
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /^\p{Lu}[\p{Ll}.]+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(line));
  if (first === undefined) continue;
  const { name } = readSignature(row.signature, null, null);
  score.add('signatures: name of the writer', name === personName(first, null), `${row.id} ${first} → ${name}`);
}

score.print();

const numbers = 20_000;
const started = performance.now();
for (let index = 0; index < numbers; index++)
  readSignature(
    `Carla Menezes ${index}\nCoordenadora de Compras | Vidrosul Ltda.\n(51) 3344-5521`,
    'Carla Menezes',
    'carla@vidrosul.example',
  );
console.log(`signatures read a second: ${Math.round((1000 * numbers) / (performance.now() - started))}`);
