import fc from 'fast-check';
import { groupThreads } from '../../../src/core/mail/groupThreads';
import type { MailMessage } from '../../../src/core/mail/MailMessage';

const mail = (id: string, more: Partial<MailMessage> = {}): MailMessage => ({
  id,
  hostId: null,
  from: { name: null, address: 'rita@lagoa.example' },
  replyTo: [],
  to: [{ name: null, address: 'ana@nexo.example' }],
  cc: [],
  bcc: [],
  deliveredTo: [],
  subject: 'Visita',
  date: null,
  inReplyTo: null,
  references: [],
  headers: [],
  text: '',
  html: null,
  parts: [],
  attachments: [],
  damaged: false,
  ...more,
});
const ids = (messages: readonly MailMessage[]): string[][] =>
  groupThreads(messages).map((group) => group.map(({ id }) => id));

describe('groupThreads', () => {
  test('answers join by reference, also through a message that is not there, oldest first', () => {
    expect(
      ids([
        mail('c', { references: ['a', 'b'], date: '2024-08-14T10:00:00Z' }),
        mail('x', { subject: 'Outra' }),
        mail('d', { inReplyTo: 'b', date: '2024-08-15T10:00:00Z' }),
        mail('a', { date: '2024-08-12T10:00:00Z' }),
      ]),
    ).toEqual([['a', 'c', 'd'], ['x']]);
  });

  test('without references an answer joins mail of the same subject and a shared person', () => {
    const stranger = { from: { name: null, address: 'z@far.example' }, to: [] };
    expect(ids([mail('a'), mail('b', { subject: 'RES: Visita' })])).toEqual([['a', 'b']]);
    expect(ids([mail('a'), mail('b', { subject: 'RES: Visita', ...stranger })])).toEqual([['a'], ['b']]);
    expect(ids([mail('a'), mail('b')])).toEqual([['a'], ['b']]);
    expect(ids([mail('a'), mail('b', { subject: 'ENC: Visita' })])).toEqual([['a'], ['b']]);
  });

  test('every message is in exactly one thread, whoever answers whom', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(id, { minLength: 6, maxLength: 6 }), (present, parents) => {
        const groups = ids(present.map((one, index) => mail(one, { inReplyTo: parents[index] ?? null })));
        expect(groups.flat().sort()).toEqual([...present].sort());
      }),
    );
  });
});
