import { parseMessage } from '../../src/core/mail/parseMessage';
import { ownAddresses } from '../../src/demo/ownAddresses';

const mail = (...lines: string[]): ReturnType<typeof parseMessage> =>
  parseMessage(new TextEncoder().encode([...lines, '', 'Oi'].join('\r\n')));

describe('whose mailbox it is', () => {
  test('is where the messages were delivered to, most often first', async () => {
    const messages = await Promise.all([
      mail('Delivered-To: Ana@nexo.example', 'From: a@x.example', 'To: list@x.example'),
      mail('Delivered-To: ana@nexo.example', 'From: b@x.example', 'To: list@x.example'),
      mail('Delivered-To: vendas@nexo.example', 'From: c@x.example', 'To: list@x.example'),
    ]);
    expect(ownAddresses(messages)).toEqual(['ana@nexo.example', 'vendas@nexo.example']);
  });

  test('is the most frequent recipient where no message says where it was delivered', async () => {
    const messages = await Promise.all([
      mail('From: a@x.example', 'To: ana@nexo.example, z@y.example'),
      mail('From: b@x.example', 'To: eva@y.example', 'Cc: ana@nexo.example'),
    ]);
    expect(ownAddresses(messages)).toEqual(['ana@nexo.example']);
  });

  test('is nobody in an empty mailbox', () => {
    expect(ownAddresses([])).toEqual([]);
  });
});
