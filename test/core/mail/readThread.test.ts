import { parseMessage } from '../../../src/core/mail/parseMessage';
import { readThread } from '../../../src/core/mail/readThread';
import type { Thread } from '../../../src/core/mail/Thread';

/** A reply from Lisbon, an hour ahead of UTC in summer, to what Ana wrote from São Paulo. */
async function replyAt(date: string, quotedHeader: string): Promise<Thread> {
  const eml = [
    'From: Rita Lopes <rita@vinhosdouro.example>',
    'To: Ana Prado <ana@nexo.example>',
    `Date: ${date}`,
    'Subject: Re: Proposta',
    'Message-ID: <resposta@vinhosdouro.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Olá Ana, recebi a proposta e gostei.',
    '',
    quotedHeader,
    '> Olá Rita, segue a proposta.',
  ].join('\r\n');
  const message = await parseMessage(new TextEncoder().encode(eml));
  return readThread([message], { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' });
}

describe('readThread, on the clocks of quoted headers', () => {
  test('reads a time without a zone in my zone', async () => {
    const thread = await replyAt(
      'Tue, 7 Jul 2026 18:30:00 +0100',
      'No dia 07/07/2026 às 10:22, Ana Prado <ana@nexo.example> escreveu:',
    );
    expect(thread.messages.map(({ date }) => date)).toEqual(['2026-07-07T10:22:00-03:00', '2026-07-07T18:30:00+01:00']);
  });

  test('reads it in the zone of the reply where it would be later than the reply otherwise', async () => {
    const thread = await replyAt(
      'Tue, 7 Jul 2026 14:30:00 +0100',
      'No dia 07/07/2026 às 14:22, Ana Prado <ana@nexo.example> escreveu:',
    );
    expect(thread.messages.map(({ date }) => date)).toEqual(['2026-07-07T14:22:00+01:00', '2026-07-07T14:30:00+01:00']);
  });

  test('what is quoted comes before what quotes it, whatever the clocks say', async () => {
    const thread = await replyAt(
      'Tue, 7 Jul 2026 14:30:00 +0100',
      'No dia 07/07/2026 às 14:33, Ana Prado <ana@nexo.example> escreveu:',
    );
    expect(thread.messages.map(({ source }) => source)).toEqual(['quoted', 'message']);
  });
});
