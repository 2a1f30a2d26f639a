import type { FollowUp, History } from '../../../src/core/ledger/History';
import { historyOf } from '../../../src/core/ledger/historyOf';
import type { LedgerEvent, MessageEvent } from '../../../src/core/ledger/LedgerEvent';
import { contact, readScenario } from '../../scenarios/readScenario';

const history = (...lines: string[]): History => historyOf(contact, readScenario(lines));
const states = (...lines: string[]): string[] => history(...lines).followUps.map(({ state }) => state);
const only = (...lines: string[]): FollowUp | undefined => history(...lines).followUps[0];

const sent = '2024-08-12 09:30 me: Segue a proposta do plano anual.';
const planned = '2024-08-12 09:40 user: schedule 2024-08-20 09:00';

function message(line: string, change: Partial<MessageEvent>): MessageEvent {
  const [event] = readScenario([line]);
  if (event?.type !== 'message') throw new Error('Not a message');
  return { ...event, ...change };
}

describe('a planned follow-up', () => {
  test('is pending, due when it was planned for', () => {
    expect(only(sent, planned)).toMatchObject({ state: 'pending', due: '2024-08-20T09:00:00-03:00', closedAt: null });
  });

  test('is due where it was moved to last', () => {
    const moves = ['2024-08-13 09:00 user: move 2024-08-22 09:00', '2024-08-13 10:00 user: move 2024-08-21 09:00'];
    expect(only(sent, planned, ...moves)?.due).toBe('2024-08-21T09:00:00-03:00');
  });

  test('closes once: what comes after it is done changes nothing', () => {
    expect(states(sent, planned, '2024-08-20 10:00 user: done', '2024-08-20 11:00 user: cancel')).toEqual(['done']);
  });

  test('is open again when the act that closed it is taken back', () => {
    expect(states(sent, planned, '2024-08-13 10:00 user: cancel', '2024-08-13 10:01 user: undo 3')).toEqual([
      'pending',
    ]);
  });

  test('stays cancelled when the taking back is taken back', () => {
    expect(
      states(
        sent,
        planned,
        '2024-08-13 10:00 user: cancel',
        '2024-08-13 10:01 user: undo 3',
        '2024-08-13 10:02 user: undo 4',
      ),
    ).toEqual(['cancelled']);
  });

  test('opens again when it is planned again after it was closed', () => {
    expect(
      only(sent, planned, '2024-08-13 10:00 user: cancel', '2024-08-14 10:00 user: schedule 2024-08-23 09:00'),
    ).toMatchObject({ state: 'pending', due: '2024-08-23T09:00:00-03:00' });
  });

  test('is cancelled by an answer, and by nothing automatic', () => {
    expect(only(sent, planned, '2024-08-13 10:00 auto: Recebemos.')?.state).toBe('pending');
    expect(only(sent, planned, '2024-08-13 10:00 them: Vamos conversar.')).toMatchObject({
      state: 'cancelled',
      closedBy: 'answered',
    });
  });

  test('is done by a touch on its day, and not by one before it', () => {
    expect(states(sent, planned, '2024-08-15 10:00 user: whatsapp')).toEqual(['pending']);
    expect(only(sent, planned, '2024-08-20 10:00 user: whatsapp')).toMatchObject({ state: 'done', closedBy: null });
  });

  test('is not done by the message that it was planned with', () => {
    expect(
      states('2024-08-12 09:00 user: schedule 2024-08-12 16:00', '2024-08-12 09:05 me: Segue a proposta.'),
    ).toEqual(['pending']);
  });

  test('is closed by an act of another device whose clock is behind', () => {
    expect(states(sent, '2024-08-12 09:39 user: cancel', planned)).toEqual(['cancelled']);
  });
});

describe('one message', () => {
  const line = '2024-08-13 10:00 them: Quanto custa a migração dos dados? [question]';

  test('is what the newest reader found in it, whichever record came first', () => {
    const old = message(line, { details: [] });
    const better = message(line, { id: `${old.id.replace(/#r\d+$/, '')}#r99` });
    for (const events of [
      [old, better],
      [better, old],
    ]) {
      const { messages } = historyOf(contact, events);
      expect(messages.map(({ details }) => details.length)).toEqual([1]);
    }
  });

  test('and its quoted copy are one, the message itself', () => {
    const copy: LedgerEvent = message(line, {
      id: 'msg:quoted:1#r1',
      messageId: 'quoted:1',
      source: 'quoted',
      thread: 'b',
    });
    const { messages } = historyOf(contact, [copy, message(line, {})]);
    expect(messages.map(({ source }) => source)).toEqual(['message']);
  });

  test('quoted twice is one, the longer copy', () => {
    const copies = ['Quanto custa a migração dos dados?', 'Quanto custa a migração dos dados? E o prazo?'].map(
      (text, n) => message(line, { id: `msg:quoted:${n}#r1`, messageId: `quoted:${n}`, source: 'quoted', text }),
    );
    expect(historyOf(contact, copies).messages.map(({ text }) => text)).toEqual([copies[1]?.text]);
  });

  test('is not another one of the same words days later', () => {
    const again = message('2024-08-19 10:00 them: Quanto custa a migração dos dados?', {
      id: 'msg:2#r1',
      messageId: '2',
    });
    expect(historyOf(contact, [message(line, {}), again]).messages).toHaveLength(2);
  });
});

describe('a stop', () => {
  const asked = '2024-08-06 10:00 them: Por favor, me tirem da lista. [opted-out]';

  test('rests on the sentence and the message that it stands in', () => {
    expect(history(asked).stop).toMatchObject({ quote: 'Por favor, me tirem da lista.', messageId: '1@nexo.example' });
  });

  test('is lifted by the user, and holds again after a new request', () => {
    expect(history(asked, '2024-08-07 10:00 user: lifted').stop).toBeNull();
    expect(
      history(asked, '2024-08-07 10:00 user: lifted', '2024-08-08 10:00 them: Parem. [opted-out]').stop,
    ).not.toBeNull();
  });

  test('holds again when the lift is taken back', () => {
    expect(history(asked, '2024-08-07 10:00 user: lifted', '2024-08-07 10:01 user: undo 2').stop).not.toBeNull();
  });

  test('is not asked for by an automatic reply, nor by a colleague', () => {
    expect(history(sent, '2024-08-13 10:00 auto: Unsubscribe here. [opted-out]').stop).toBeNull();
    expect(history(sent, '2024-08-13 10:00 colleague: Parem de escrever. [opted-out]').stop).toBeNull();
  });

  test('closes what was planned, and says so', () => {
    expect(only(sent, planned, '2024-08-13 10:00 user: stopped')).toMatchObject({
      state: 'cancelled',
      closedBy: 'stopped',
    });
  });
});

describe('a colleague of theirs', () => {
  const answered = '2024-08-13 09:00 colleague: Estamos avaliando internamente.';

  test('who answered is known until the user decides', () => {
    expect(history(sent, answered).colleague).toMatchObject({ address: 'davi@vidrosul.example' });
    expect(history(sent, answered, '2024-08-13 10:00 user: resumed').colleague).toBeNull();
  });

  test('counts for nothing once the person writes, or I do', () => {
    expect(history(sent, answered, '2024-08-13 10:00 them: Vamos falar.').colleague).toBeNull();
    expect(history(sent, answered, '2024-08-13 10:00 me: Obrigado, aguardo.').colleague).toBeNull();
  });

  test('is the person in view when my message had gone to another', () => {
    const found = historyOf('davi@vidrosul.example', readScenario([sent, answered]));
    expect(found.colleague).toMatchObject({ address: 'davi@vidrosul.example' });
    expect(found.messages).toHaveLength(2);
  });
});

test('what the user said last about segment and channel counts', () => {
  const { segment, preferredChannel } = history(
    '2024-08-01 09:00 user: segment customer',
    '2024-08-02 09:00 user: segment affiliate',
    '2024-08-02 10:00 user: prefers whatsapp',
  );
  expect([segment, preferredChannel]).toEqual(['affiliate', 'whatsapp']);
});
