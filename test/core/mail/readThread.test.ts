import fc from 'fast-check';
import type { MailMessage } from '../../../src/core/mail/MailMessage';
import { ownWords } from '../../../src/core/mail/ownWords';
import { readThread } from '../../../src/core/mail/readThread';
import { sameMessage } from '../../../src/core/mail/sameMessage';
import { splitBody } from '../../../src/core/mail/splitBody';
import { textLines } from '../../../src/core/mail/textLines';

const options = { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' };
const message = (text: string, more: Partial<MailMessage> = {}): MailMessage => ({
  id: 'one@mail.example',
  hostId: null,
  from: { name: 'Rita Campos', address: 'rita@lagoa.example' },
  replyTo: [],
  to: [{ name: 'Ana Lemos', address: 'ana@nexo.example' }],
  cc: [],
  bcc: [],
  deliveredTo: [],
  subject: 'Re: Visita',
  date: '2024-08-13T09:05:00-03:00',
  inReplyTo: null,
  references: [],
  headers: [],
  text,
  html: null,
  parts: [],
  attachments: [],
  damaged: false,
  ...more,
});

/** Pieces that make a reader stumble, in any order. */
const piece = fc.constantFrom(
  'Bom dia, Ana.',
  'Consegue na quinta?',
  '',
  '> Qual o prazo?',
  '>> Segue a proposta.',
  'Em 12/08/2024 10:22, Ana Lemos escreveu:',
  '> On Mon, Aug 12, 2024 at 10:22 AM Ana Lemos <ana@nexo.example> wrote:',
  '-----Mensagem original-----',
  '________________________________',
  'De: Ana Lemos <ana@nexo.example>',
  'Enviado: segunda-feira, 12 de agosto de 2024 10:22',
  'Para: Rita',
  'Assunto: Visita',
  'Att,',
  'Rita Campos',
  '(47) 3333-4455',
  '-- ',
  '[EXTERNO]',
  'Enviado do meu iPhone',
  'Esta mensagem e seus anexos podem conter informação confidencial.',
  'wrote:',
  '<',
  '\u0000',
);

describe('readThread', () => {
  test('a message seen directly and in a quote is one message', () => {
    const first = message('Segue a proposta da visita.', {
      id: 'first@nexo.example',
      from: { name: 'Ana Lemos', address: 'ana@nexo.example' },
      to: [{ name: 'Rita Campos', address: 'rita@lagoa.example' }],
      date: '2024-08-12T10:22:31-03:00',
    });
    const second = message(
      'Confirmo.\n\nEm seg., 12 de ago. de 2024 às 10:22, Ana Lemos <ana@nexo.example> escreveu:\n\n> Segue a proposta da visita.',
      { inReplyTo: 'first@nexo.example', references: ['first@nexo.example'] },
    );
    const thread = readThread([second, first], options);
    expect(thread.messages.map(({ id }) => id)).toEqual(['first@nexo.example', 'one@mail.example']);
    expect(thread).toMatchObject({ seen: 'whole', key: 'first@nexo.example', subject: 'Visita', language: 'pt' });
  });

  test('a sender known by name alone gets the address that the headers give', () => {
    const thread = readThread(
      [message('Sim.\n\nEm 12/08/2024 10:22, Ana Lemos escreveu:\n> Pode ser quinta?')],
      options,
    );
    expect(thread.messages[0]).toMatchObject({
      from: { name: 'Ana Lemos', address: 'ana@nexo.example' },
      direction: 'sent',
    });
    expect(thread.seen).toBe('part');
  });

  test('the same short answer on two days is two messages', () => {
    const ok = { from: { name: null, address: 'rita@lagoa.example' }, text: 'Ok' };
    expect(sameMessage({ ...ok, date: '2024-08-12T10:00:00Z' }, { ...ok, date: '2024-08-14T10:00:00Z' })).toBe(false);
    expect(sameMessage({ ...ok, date: '2024-08-12T10:00:00Z' }, { ...ok, date: '2024-08-12T10:00:40Z' })).toBe(true);
  });

  test('never throws, and every line of a body is in a text, a signature, a header or a dropped footer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const lines = textLines(pieces.join('\n'));
        expect(() => readThread([message(pieces.join('\n'))], options)).not.toThrow();
        const turns = splitBody(lines);
        const told = turns.flatMap((turn) => {
          const words = ownWords(turn.lines, 'Rita Campos');
          const header = turn.header ? lines.slice(turn.header.start, turn.header.end).map(({ text }) => text) : [];
          return [words.text, words.signature ?? '', ...words.dropped, ...header];
        });
        const all = told.join('\n');
        for (const { text } of lines) {
          // The gateway's tag and rules of dashes say nothing of the writer's.
          const bare = text.replace(/^\[EXTERNO\]/, '').trim();
          if (/[\p{L}\p{N}]/u.test(bare)) expect(all).toContain(bare);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never throws on any text or HTML', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (text, html) => {
        readThread([message(text, html ? { html: text, text: null } : {})], options);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['one endless line', 'a', 1_000_000],
    ['quote marks', '>', 1_000_000],
    ['dashes', '-', 1_000_000],
    ['spaces', ' ', 1_000_000],
    ['labels', 'Para: a,\n', 1_000_000],
    ['sentence headers', 'Em ab <x@y> cd 12/08/2024 ef:\n', 1_000_000],
    ['header blocks', 'De: a <a@x.example>\nEnviado: 12/08/2024 10:22\nPara: b\nAssunto: x\n\nola\n', 1_000_000],
    ['closings', 'Att,\n', 1_000_000],
    ['addresses', 'a@b.example ', 1_000_000],
  ])(
    '1 MB of %s is read in linear time',
    (_name, part, length) => {
      const text = part.repeat(Math.ceil(length / part.length));
      const start = process.cpuUsage().user;
      const thread = readThread([message(text)], options);
      // Far above what a loaded machine needs, far below what a quadratic reader would take.
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(10_000);
      expect(thread.messages.length).toBeGreaterThan(0);
    },
    30_000,
  );
});
