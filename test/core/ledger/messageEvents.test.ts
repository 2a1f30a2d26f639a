import type { Contact } from '../../../src/core/contact/Contact';
import { datesOf } from '../../../src/core/ledger/datesOf';
import { messageEvents } from '../../../src/core/ledger/messageEvents';
import type { Thread } from '../../../src/core/mail/Thread';
import type { ThreadMessage } from '../../../src/core/mail/ThreadMessage';

const carla: Contact = {
  ...{ address: 'carla@vidrosul.example', name: 'Carla Menezes', firstName: 'Carla', title: null, company: null },
  ...{ phones: [], language: 'pt', formality: 'informal' },
};
const me = { name: 'Bruno Tavares', address: 'bruno@nexo.example' };
const her = { name: 'Carla Menezes', address: 'carla@vidrosul.example' };

function message(id: string, change: Partial<ThreadMessage>): ThreadMessage {
  return {
    ...{ id, from: her, to: [me], cc: [], date: '2024-08-13T10:00:00-03:00', direction: 'received', source: 'message' },
    ...{ forwarded: false, text: 'O treinamento está incluso no valor?', signature: null, auto: null },
    ...{ failedRecipient: null, language: 'pt', answers: [] },
    ...change,
  };
}

const options = { me: ['bruno@nexo.example'], timeZone: 'America/Sao_Paulo', zone: 'America/Sao_Paulo' };
const eventsOf = (...messages: ThreadMessage[]): ReturnType<typeof messageEvents> => {
  const thread: Thread = { key: 'a', subject: 'Proposta', language: 'pt', seen: 'whole', messages };
  return messageEvents(thread, [carla], options);
};

describe('the events of a thread', () => {
  test('have an id made of the Message-ID, so that recording twice records once', () => {
    const [first] = eventsOf(message('1@x.example', {}));
    const [again] = eventsOf(message('1@x.example', {}));
    expect(first?.id).toMatch(/^msg:1@x\.example#r\d+$/);
    expect(again).toEqual(first);
  });

  test('carry what the reader finds', () => {
    expect(eventsOf(message('1', {}))[0]?.details).toMatchObject([{ kind: 'question', by: 'contact' }]);
  });

  test('keep each answer written between quoted lines with the line that it answers', () => {
    const text = 'São três.\n\nDepois das 14h.';
    const answers = [
      { quoted: 'Quantos elevadores são?', answer: 'São três.' },
      { quoted: 'Qual o horário?', answer: 'Depois das 14h.' },
    ];
    expect(eventsOf(message('1', { text, answers }))[0]?.answers).toEqual([
      { at: 0, quoted: 'Quantos elevadores são?' },
      { at: 11, quoted: 'Qual o horário?' },
    ]);
    expect(eventsOf(message('1', {}))[0]).not.toHaveProperty('answers');
  });

  test('concern those outside my company and their company', () => {
    const [event] = eventsOf(message('1', { cc: [{ name: null, address: 'lia@nexo.example' }] }));
    expect(event?.people).toEqual(['carla@vidrosul.example', '@vidrosul.example']);
  });

  test('give a quoted writer the address that the name has elsewhere', () => {
    expect(eventsOf(message('1', { from: { name: 'Carla Menezes', address: null } }))[0]?.from.address).toBe(
      her.address,
    );
  });

  test('take what a colleague of mine wrote to her as sent, and what he wrote to me not', () => {
    const lia = { name: 'Lia', address: 'lia@nexo.example' };
    const found = eventsOf(message('1', { from: lia, to: [her] }), message('2', { from: lia, to: [me] }));
    expect(found.map(({ direction }) => direction)).toEqual(['sent', 'received']);
  });

  test('take what a colleague of mine wrote as sent where only a mail to or from her quotes it', () => {
    const lia = { name: 'Lia', address: 'lia@nexo.example' };
    const quoted = message('quoted:1', { from: lia, to: [], source: 'quoted' });
    expect(eventsOf(quoted, message('2', {}))[0]).toMatchObject({
      direction: 'sent',
      people: ['carla@vidrosul.example', '@vidrosul.example'],
    });
    expect(eventsOf(quoted, message('2', { from: lia, to: [me] }))[0]).toMatchObject({ direction: 'received' });
  });

  test('take a delivery failure from my own server as received, about the failed recipient', () => {
    const daemon = { name: null, address: 'mailer-daemon@nexo.example' };
    const [event] = eventsOf(message('1', { from: daemon, to: [me], auto: 'bounce', failedRecipient: her.address }));
    expect(event).toMatchObject({ direction: 'received', people: ['carla@vidrosul.example', '@vidrosul.example'] });
  });

  test('take a quoted message of mine without recipients as sent to those on the thread', () => {
    const [event] = eventsOf(message('1', { from: me, to: [], direction: 'sent', source: 'quoted' }));
    expect(event?.people).toContain('carla@vidrosul.example');
  });

  test('cut a text at 4,000 code points, never inside one', () => {
    const [event] = eventsOf(message('1', { text: '😀'.repeat(5000) }));
    expect([...(event?.text ?? '')]).toHaveLength(4000);
    expect(event?.text.endsWith('😀')).toBe(true);
  });
});

describe('a message without a date', () => {
  const at = (...dates: (string | null)[]): string[] =>
    datesOf(
      dates.map((date) => ({ date })),
      'America/Sao_Paulo',
    );

  test('stands halfway between its neighbours', () => {
    expect(at('2024-08-12T09:00:00-03:00', null, '2024-08-14T09:00:00-03:00')[1]).toBe('2024-08-13T09:00:00-03:00');
  });

  test('stands a day before the first dated one, or a minute after the last', () => {
    expect(at(null, '2024-08-14T09:00:00-03:00', null)).toEqual([
      '2024-08-13T09:00:00-03:00',
      '2024-08-14T09:00:00-03:00',
      '2024-08-14T09:01:00-03:00',
    ]);
  });

  test('keeps its place where no message has a date, or only an unreadable one', () => {
    const found = at(null, 'ontem', null).map((one) => Date.parse(one));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(new Set(found).size).toBe(3);
  });
});
