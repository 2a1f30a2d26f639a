import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../src/core/mail/parseMessage';
import type { Row } from './corpus';

const folder = join(import.meta.dirname, '../test/fixtures/mail');

interface Told {
  readonly source?: string;
  readonly text?: string;
  readonly signature?: string | null;
}

/** The project's own mail as rows: what must survive is the text that the expected file gives, its signature may as well. */
export async function fixtureRows(): Promise<Row[]> {
  const out: Row[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.eml'))) {
    const name = file.slice(0, -'.eml'.length);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { messages: Told[] };
    const mail = await parseMessage(new Uint8Array(readFileSync(join(folder, file))), name);
    const own = expected.messages.find(({ source }) => source === 'message');
    if (own?.text === undefined) continue;
    const html = mail.html !== null;
    out.push({
      id: name,
      corpus: 'own',
      lang: name.slice(name.lastIndexOf('.') + 1),
      format: html ? 'html' : 'text',
      input: (html ? mail.html : mail.text) ?? '',
      min: own.text,
      max: `${own.text}\n${own.signature ?? ''}`,
      sender: mail.from.name ?? '',
    });
  }
  return out;
}
