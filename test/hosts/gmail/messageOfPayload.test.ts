import { readFileSync, readdirSync } from 'node:fs';
import { readConversation } from '../../../src/app/readConversation';
import type { MailMessage } from '../../../src/core/mail/MailMessage';
import { parseMessage } from '../../../src/core/mail/parseMessage';
import { messageOfPayload, tellsAll } from '../../../src/hosts/gmail/messageOfPayload';
import { payloadOf } from '../../gmail-emulator/payloadOf';
import { mail, sampleMails } from './support/google';

const read = (message: MailMessage) =>
  readConversation([message], { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' });
const head = ['From: Bia <bia@else.example>', 'Message-ID: <a@else.example>', 'Date: Mon, 2 Nov 2026 10:00:00 -0300'];
const plain = [...head, 'Content-Type: text/plain; charset=utf-8', '', 'Segue.'];
const tells = (...lines: readonly string[]): boolean => tellsAll(payloadOf(mail(...lines)));

describe('a message that Gmail took apart', () => {
  const folder = 'test/fixtures/mail';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
  const fixtures = files.map((file) => new Uint8Array(readFileSync(`${folder}/${file}`)));

  test('is understood as its bytes are, wherever it tells all', async () => {
    const payloads = [...sampleMails(), ...fixtures].map((bytes) => ({ bytes, payload: payloadOf(bytes) }));
    const telling = payloads.filter(({ payload }) => tellsAll(payload));
    for (const { bytes, payload } of telling) {
      const [apart, whole] = [await messageOfPayload(payload, 'x'), await parseMessage(bytes, 'x')];
      expect(await read(apart)).toEqual(await read(whole));
    }
  });

  test('tells all of nearly every message of the sample mailbox', () => {
    const told = sampleMails().filter((bytes) => tellsAll(payloadOf(bytes)));
    expect(told.length / sampleMails().length).toBeGreaterThan(0.8);
  });

  test('tells all of plain words, of pages and of files by their names', () => {
    expect(tells(...plain)).toBe(true);
    const boxes = ['To: "Rossi, Ana" <ana@x.example>, José Lima <jose@x.example>, ze@x.example', 'Cc: <rui@x.example>'];
    expect(tells(...boxes, ...plain)).toBe(true);
  });

  test('is asked for as bytes where it reports on mail or holds a message, as those are read as they were sent', () => {
    const parts = (type: string, inner: string): boolean =>
      tells(...head, `Content-Type: ${type}; boundary=b`, '', '--b', `Content-Type: ${inner}`, '', 'X: y', '', '--b--');
    expect(parts('multipart/mixed', 'text/html')).toBe(true);
    expect(parts('multipart/report', 'text/html')).toBe(false);
    for (const inner of ['message/rfc822', 'message/delivery-status', 'text/rfc822-headers', 'message/global'])
      expect([inner, parts('multipart/mixed', inner)]).toEqual([inner, false]);
  });

  test('is asked for as bytes where characters were lost on the way', () => {
    expect(tells(...plain.slice(0, -1), 'N\ufffdo d\ufffd')).toBe(false);
    expect(tells('Subject: Informa\ufffd\ufffdo', ...plain)).toBe(false);
  });

  test('is asked for as bytes without what it is known by', () => {
    for (const missing of head) expect(tells(...plain.filter((line) => line !== missing))).toBe(false);
  });

  test('is asked for as bytes where decoding took the quotes off a name', () => {
    for (const to of ['Rossi, Ana <ana@x.example>', 'Ana (Nexo) <ana@x.example>', 'Grupo: a@x.example;', 'Ana "'])
      expect([to, tells(`To: ${to}`, ...plain)]).toEqual([to, false]);
  });

  test('is asked for as bytes where a text that is shown has a file’s name', () => {
    const named = (disposition: string): boolean => {
      const part = ['Content-Type: text/plain; name=a.txt', `Content-Disposition: ${disposition}; filename=a.txt`];
      return tells(...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', ...part, '', 'Oi', '--b--');
    };
    expect(named('inline')).toBe(false);
    expect(named('attachment')).toBe(true);
  });

  test('of parts without end is asked for as bytes', () => {
    const headers = head.map((line) => ({ name: line.split(':')[0] ?? '', value: line.replace(/^[^:]*: /, '') }));
    const multipart = { mimeType: 'multipart/mixed', headers: [...headers, { name: 'Content-Type', value: 'multipart/mixed; boundary=x' }] }; // prettier-ignore
    const deep = Array.from({ length: 500 }).reduce<object>((inside) => ({ ...multipart, parts: [inside] }), multipart);
    expect(tellsAll(deep)).toBe(false);
    expect(tellsAll(multipart)).toBe(true);
  });
});
