import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadResult } from '../../../src/entries/read/ReadResult';
import { run } from '../../../src/entries/read/run';
import { UsageError } from '../../../src/entries/read/UsageError';
import { ana, carla, offer, optOut, question, rfc822, type Written } from '../../app/support/mail';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'read-'))));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
/** What `--json` prints for these messages in one mbox. */
async function json(mails: readonly Written[], ...options: string[]): Promise<ReadResult> {
  const mbox = join(folder, `${(written += 1)}.mbox`);
  writeFileSync(mbox, mails.map((mail) => `From - Mon Mar  2 10:00:00 2026\r\n${rfc822(mail)}\r\n\r\n`).join(''));
  const out = await run([mbox, '--now', '2026-03-06T10:00:00-03:00', ...options, '--json'], () => undefined);
  return JSON.parse(out) as ReadResult;
}

describe('run', () => {
  test('points from details, evidence and draft to the messages and details that it prints', async () => {
    const result = await json([offer, question]);
    const asked = result.details.findIndex((detail) => detail.kind === 'question');
    expect(result.details[asked]).toMatchObject({ by: 'contact', message: 1, elsewhere: null, open: true });
    expect(result.nextStep?.evidence[0]).toMatchObject({ message: 1, quote: result.details[asked]?.quote });
    expect(result.draft?.references).toContain(asked);
    for (const index of result.draft?.references ?? []) expect(result.details[index]).toBeDefined();
  });

  test('a signal of another thread has no message but the subject and date of where it stands', async () => {
    const later = {
      ...offer,
      id: 'depois@nexo.example',
      date: 'Thu, 05 Mar 2026 10:00:00 -0300',
      subject: 'Outro assunto',
    };
    const result = await json([optOut, later], '--me', ana);
    expect(result.thread.subject).toBe('Outro assunto');
    expect(result.signals).toMatchObject([{ kind: 'opted-out', message: null, elsewhere: { subject: 'Newsletter' } }]);
    expect(result.nextStep?.action).toBe('stop');
    expect(result.draft).toBeNull();
  });

  test('heads the step as the pane does: after a bounce another address is looked for', async () => {
    const folder = join(process.cwd(), 'test/fixtures/read/bounced-address-is-not-used-again');
    const page = await run([join(folder, '1.eml'), join(folder, '2.eml')], () => undefined);
    expect(page).toContain('Conseguir outro endereço');
    expect(page).not.toContain('Escrever para a pessoa certa');
  });

  test('takes the segment for the decision', async () => {
    expect((await json([offer])).contact?.segment).toBe('lead');
    expect((await json([offer], '--segment', 'affiliate')).contact?.segment).toBe('affiliate');
  });

  test('without --me I am who the mail was delivered to, else the most frequent recipient', async () => {
    expect((await json([question, optOut])).me).toEqual([ana]);
    expect((await json([offer, question])).me).toEqual([ana]);
    const brought = { ...optOut, text: 'Oi\n', subject: 'Oi\r\nReceived: from mx.vidrosul.example by mx.nexo.example' };
    expect((await json([brought, { ...offer, date: 'Fri, 06 Mar 2026 09:00:00 -0300' }])).me).toEqual([ana]);
    const delivered = { ...question, to: 'vendas@nexo.example\r\nDelivered-To: bia@nexo.example' };
    expect((await json([delivered])).me).toEqual(['bia@nexo.example']);
  });

  test('mail in which nobody but me is found still shows its thread', async () => {
    const result = await json([{ ...offer, to: ana }], '--me', ana);
    expect(result).toMatchObject({ contact: null, signals: [], nextStep: null, thread: { messages: { length: 1 } } });
  });

  test('a delayed delivery is told as a bounce that no signal calls final', async () => {
    const report = join(process.cwd(), 'test/fixtures/mail/delay-report.pt.eml');
    const out = await run([report, '--me', 'yara@nexo.example', '--json'], () => undefined);
    const result = JSON.parse(out) as ReadResult;
    expect(result.contact?.address).toBe('bianca@florada.example');
    expect(result.thread.messages[0]?.auto).toBe('bounce');
    expect(result.signals).toEqual([]);
    expect(await run([report, '--me', 'yara@nexo.example'], () => undefined)).toContain('(Aviso de entrega atrasada)');
  });

  test('a newsletter is automatic mail', async () => {
    const letter = { ...optOut, text: 'Novidades da semana.', subject: 'Boletim\r\nList-Unsubscribe: <https://vidrosul.example/sair>\r\nPrecedence: bulk' }; // prettier-ignore
    const result = await json([letter]);
    expect(result.thread.messages[0]?.auto).toBe('auto-ack');
  });

  test('the page for people has the contact, the step and its reason', async () => {
    const path = join(folder, 'page.eml');
    writeFileSync(path, rfc822(question));
    const page = await run([path, '--now', '2026-03-04T10:00:00-03:00'], () => undefined);
    expect(page).toContain(`Carla Menezes <${carla}>`);
    expect(page).toMatch(/Próximo passo: Responder · /);
    expect(page).toContain('“Qual é o prazo de entrega para Caxias do Sul?”');
    expect(page.endsWith('\n')).toBe(true);
  });

  test('a folder, an empty file and a file of something else are named and refused', async () => {
    const silent = (): void => undefined;
    await expect(run([folder], silent)).rejects.toThrow(`${folder}: is a folder`);
    const path = join(folder, 'other.mbox');
    writeFileSync(path, '');
    await expect(run([path], silent)).rejects.toThrow(`${path}: no mail in it`);
    writeFileSync(path, 'Dear diary: nothing\n\nhappened\n');
    await expect(run([path], silent)).rejects.toThrow(UsageError);
  });

  test('bytes that are no text are refused as no mail, broken mail is read as far as it goes', async () => {
    const warned: string[] = [];
    const path = join(folder, 'nul.eml');
    writeFileSync(path, rfc822(question).replace('Oi, Ana.', 'Oi,\0 Ana.').slice(0, -20));
    await expect(run([path, '--json'], (line) => warned.push(line))).resolves.toContain('Caxias');
    writeFileSync(path, Buffer.from([0, 1, 2, 255, 254]));
    await expect(run([path], () => undefined)).rejects.toThrow('no mail in it');
  });
});
