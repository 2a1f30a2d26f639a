import { findPhones } from '../../src/core/contact/findPhones';
import { personName } from '../../src/core/contact/personName';
import { readPeople } from '../../src/core/contact/readPeople';
import { readSignature } from '../../src/core/contact/readSignature';
import { detectLanguage } from '../../src/core/mail/detectLanguage';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { ownWords } from '../../src/core/mail/ownWords';
import { plainSubject } from '../../src/core/mail/plainSubject';
import { quotedDate } from '../../src/core/mail/quotedDate';
import { quotedPeople } from '../../src/core/mail/quotedPeople';
import { readThread } from '../../src/core/mail/readThread';
import { sentences } from '../../src/core/mail/sentences';
import { textLines } from '../../src/core/mail/textLines';

const MEGABYTE = 1_000_000;
/** A quadratic expression takes many seconds for this much, a linear one some milliseconds: enough where there are a thousand runs. */
const MANY = 100_000;
/** Processor time in ms: far above what any machine needs, far below what a quadratic reader would take. */
const MOST = 2_500;

const options = { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' };
const message = (text: string, more: Partial<MailMessage> = {}): MailMessage => ({
  ...{ id: 'one@mail.example', hostId: null, from: { name: 'Rita Campos', address: 'rita@lagoa.example' } },
  ...{ replyTo: [], to: [{ name: 'Ana Lemos', address: 'ana@nexo.example' }], cc: [], bcc: [], deliveredTo: [] },
  ...{ subject: 'Re: Visita', date: '2024-08-13T09:05:00-03:00', inReplyTo: null, references: [], headers: [] },
  ...{ text, html: null, parts: [], attachments: [], damaged: false },
  ...more,
});

/** What makes a careless expression walk back: runs of what it repeats, and never what it ends with. */
const pieces: readonly string[] = [
  ...[
    'a',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '>',
    '> ',
    '-',
    '_',
    '*',
    '=',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '<',
    '[',
    '@',
    '"',
    '|',
    '/',
  ],
  ...[
    '1',
    '1 ',
    '1-',
    '1.',
    '(1) ',
    '+5',
    '12/',
    '12:',
    '0800 ',
    '11 98765-4321 ',
    '1.234,',
    '2024-',
    'R$ 1',
    'CNPJ ',
    'Tel: ',
  ],
  ...['a@', 'a.', '@a.', 'a@b.example ', '<a@', 'www.', 'http://a', 'https://a.example/ ', 'mailto:a '],
  ...[
    'Em ',
    'On ',
    'wrote ',
    'escreveu ',
    'wrote:\n',
    'Em ab <x@y> cd 12/08/2024 ef:\n',
    'On Mon, Aug 12, 2024 at 10:22 AM ',
  ],
  ...[
    'De: ',
    'De: a\n',
    'De: a Enviado: ',
    'Para: a,\n',
    'Assunto: a\n',
    '*De* a ',
    'From a ',
    'Para: a <a@x.example>; ',
  ],
  ...['De: a <a@x.example>\nEnviado: 12/08/2024 10:22\nPara: b\nAssunto: x\n\nola\n', '-----Mensagem original-----\n'],
  ...['>>> a 12/08/2024 10:22 >>>\n', '>a\nb\n', '> a\n\nb\n\n', '----- Forwarded by a on 12/08/2024 10:22 -----\n'],
  ...[
    'Att,\n',
    'Att,\nRita\n',
    'Rita Campos\n',
    '-- \n',
    '--\nRita\n',
    'P.S. a\n',
    'Rita Campos, ',
    'Gerente de ',
    'Diretora | ',
  ],
  ...[
    'Esta mensagem ',
    'Esta mensagem é confidencial ao destinatário\n\n',
    'Enviado do meu iPhone\n',
    '[EXTERNO] ',
    'unsubscribe\n',
  ],
  ...[
    ' - a.pdf\n',
    '<<a.pdf>>\n',
    '(See attached file: a.pdf)\n',
    'fora do escritório ',
    'não foi possível entregar ',
    'Re: ',
    'Re[2]: ',
  ],
  ...['É', 'ção ', 'ß', 'ａ', '写道', '🎉', '\u0301', '\ud800', 'A\u0301', '’', '“', '\0', '\r', '\u200b'],
];
const markup: readonly string[] = [
  ...[
    '<',
    '<a',
    '<div>',
    '</div>',
    '<div ',
    '<a href="',
    '<p class="',
    '<br>',
    '<td>',
    '<li>',
    '&',
    '&amp;',
    '&#',
    '&nbsp;',
  ],
  ...[
    '<blockquote>',
    '<blockquote type="cite">a</blockquote>b',
    '<!--',
    '<style>',
    '<pre>\n',
    '<span style="',
    '<img alt="🎉">',
  ],
];
const endless = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'a signature',
    (text) => [readSignature(text, 'Rita Campos', 'rita@lagoa.example'), readSignature(text, null, null)],
  ],
  ['phones', (text) => findPhones(text, 'BR')],
  ['a name', (text) => personName(text, 'rita@lagoa.example')],
  ['own words', (text) => ownWords(textLines(text), 'Rita Campos')],
  ['sentences', (text) => sentences(text)],
  ['a date', (text) => quotedDate(text, true)],
  ['recipients', (text) => quotedPeople(text)],
  ['a subject', (text) => plainSubject(text)],
  ['the language', (text) => detectLanguage(text)],
  [
    'a thread and its people',
    (text) => {
      const thread = readThread([message(text)], options);
      return [thread, readPeople(thread, options)];
    },
  ],
];

/** Milliseconds of the processor, whatever else the machine does. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('what makes readers stumble costs time by its length', () => {
  test.each(readers)(
    'reading %s',
    (_name, read) => {
      const slow = pieces.filter((piece) => processorTime(() => read(endless(piece, MANY))) > MOST);
      expect(slow).toEqual([]);
    },
    300_000,
  );

  test('a megabyte of HTML', () => {
    const slow = [...markup, ...pieces.slice(0, 12)].filter(
      (piece) =>
        processorTime(() => readThread([message('', { text: null, html: endless(piece, MEGABYTE) })], options)) > MOST,
    );
    expect(slow).toEqual([]);
  }, 300_000);

  test('a run of every kind before and after a reply', () => {
    const slow = pieces.filter((piece) => {
      const run = endless(piece, MANY / 2);
      return (
        processorTime(() =>
          readThread(
            [message(`Bom dia.\n${run}\nEm 12/08/2024 10:22, Ana Lemos escreveu:\n> ${run}\n\nAtt,\nRita`)],
            options,
          ),
        ) > MOST
      );
    });
    expect(slow).toEqual([]);
  }, 300_000);
});
