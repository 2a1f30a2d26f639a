import { readFileSync, readdirSync } from 'node:fs';
import { parseMessage } from '../../../src/core/mail/parseMessage';
import { tellsAll } from '../../../src/hosts/gmail/messageOfPayload';
import { leftOut, mimeOf } from '../../../src/hosts/gmail/mimeOf';
import { payloadOf } from '../../gmail-emulator/payloadOf';
import { mail, sampleMails } from './support/google';

/** What the reader makes of a message, without what a rebuilt one cannot have: how its bytes were encoded, and white space at line ends. */
async function understood(bytes: Uint8Array): Promise<object> {
  const { headers, attachments, text, html, parts, ...rest } = await parseMessage(bytes);
  const plain = (body: string | null): string | null => body?.replace(/[ \t]*\r?\n/g, '\n').trim() ?? null;
  const inside = parts.map(async ({ contentType, text }) =>
    contentType === 'message/rfc822' ? understood(new TextEncoder().encode(text)) : { contentType, text: plain(text) },
  );
  const kept = headers
    .filter(({ name }) => name !== 'content-transfer-encoding')
    .map(({ name, value }) => (name === 'content-type' ? value.replace(/;\s*charset=[^;]*/i, '') : [name, value]));
  const attached = attachments.map(({ name, contentType }) => ({ name, contentType }));
  return { ...rest, headers: kept, text: plain(text), html: plain(html), attached, parts: await Promise.all(inside) };
}

describe('a message rebuilt from Gmail’s taken-apart form', () => {
  test('is understood as the original, for every message of the sample mailbox', async () => {
    for (const bytes of sampleMails()) {
      expect(await understood(mimeOf(payloadOf(bytes)))).toEqual(await understood(bytes));
    }
  });

  test('is understood as the original, for mail that was read wrong before', async () => {
    const folder = 'test/fixtures/mail';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
      if ((await parseMessage(bytes)).damaged) continue;
      const payload = payloadOf(bytes);
      if (JSON.stringify(payload.headers).includes('\ufffd')) {
        // Letters that Gmail could not read: the message is asked for as bytes.
        expect([file, tellsAll(payload)]).toEqual([file, false]);
        continue;
      }
      expect([file, await understood(mimeOf(payload))]).toEqual([file, await understood(bytes)]);
    }
  });

  const withPdf = mail(
    'From: Bia <bia@else.example>',
    'Message-ID: <a@else.example>',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Segue a proposta.',
    '--b1',
    'Content-Type: application/pdf; name="proposta.pdf"',
    'Content-Disposition: attachment; filename="proposta.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'A'.repeat(4000),
    '--b1--',
  );

  test('has its text without the bytes of what is attached, whose size Gmail tells', async () => {
    const payload = payloadOf(withPdf);
    const rebuilt = mimeOf(payload);
    expect(rebuilt.length).toBeLessThan(1000);
    expect(await parseMessage(rebuilt)).toMatchObject({ text: expect.stringContaining('Segue a proposta.') as string, attachments: [{ name: 'proposta.pdf', contentType: 'application/pdf' }] }); // prettier-ignore
    expect([...leftOut(payload)]).toEqual([['proposta.pdf', 3000]]);
  });

  test('gets no header out of a value with a line break, nor out of a name that is none', async () => {
    const headers = [
      { name: 'Subject', value: 'Oi\r\nBcc: victim@else.example\r\n\r\nboo' },
      { name: 'X: y\r\nBcc', value: 'victim@else.example' },
      { name: null, value: null },
    ];
    const read = await parseMessage(mimeOf({ mimeType: 'text/plain', headers, body: { data: 'T2k' } }));
    expect(read.headers.map(({ name }) => name).sort()).toEqual(['content-transfer-encoding', 'subject']);
    expect(read.text?.trim()).toBe('Oi');
  });

  test('is read in the letters that its bytes are in, where its header names those of the original', async () => {
    const words = 'Não dá para quinta; 木曜日は無理です。';
    for (const charset of ['iso-2022-jp', '"ISO-8859-1"; format=flowed', 'utf-8']) {
      const headers = [{ name: 'Content-Type', value: `text/plain; charset=${charset}` }];
      const body = { data: Buffer.from(words).toString('base64url') };
      expect((await parseMessage(mimeOf({ mimeType: 'text/plain', headers, body }))).text?.trim()).toBe(words);
    }
    const latin = { mimeType: 'text/plain', headers: [{ name: 'Content-Type', value: 'text/plain; charset=iso-8859-1' }], body: { data: Buffer.from('Não', 'latin1').toString('base64url') } }; // prettier-ignore
    expect((await parseMessage(mimeOf(latin))).text?.trim()).toBe('Não');
  });

  test('of parts without end, without anything, or that are nothing is read as far as it goes', async () => {
    const deep = Array.from({ length: 500 }).reduce<object>((inside) => ({ mimeType: 'multipart/mixed', headers: [{ name: 'Content-Type', value: 'multipart/mixed; boundary=x' }], parts: [inside] }), { body: { data: 'T2k' } }); // prettier-ignore
    for (const payload of [{}, deep, { mimeType: 'multipart/mixed', parts: [] }, { body: {} }, { headers: [{}] }])
      expect(typeof (await parseMessage(mimeOf(payload))).id).toBe('string');
  });
});
