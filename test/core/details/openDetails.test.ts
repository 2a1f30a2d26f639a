import { openDetails } from '../../../src/core/details/openDetails';
import { readDetails } from '../../../src/core/details/readDetails';
import type { MessageEvent, PromiseKept } from '../../../src/core/ledger/LedgerEvent';
import type { AutoKind } from '../../../src/core/mail/ThreadMessage';
import { messageSaying } from '../signals/phrases';

const now = { ms: Date.parse('2025-03-12T15:00:00-03:00'), timeZone: 'America/Sao_Paulo' };
const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };

/** Messages of one exchange, oldest first: `<` they wrote, `>` I wrote, `~` their machine wrote. */
function exchange(...lines: string[]): MessageEvent[] {
  return lines.map((line, index) => {
    const direction = line.startsWith('>') ? 'sent' : 'received';
    const auto: AutoKind | null = line.startsWith('~') ? 'out-of-office' : null;
    const message = messageSaying(line.slice(2), 'pt', {
      direction,
      auto,
      date: `2025-03-1${String(index)}T10:00:00-03:00`,
    });
    return {
      id: `msg:${String(index)}`,
      v: 1,
      type: 'message',
      at: message.date ?? '',
      zone: 'America/Sao_Paulo',
      actor: 'reader',
      people: ['carla@alfa.example'],
      messageId: String(index),
      thread: 't1',
      subject: 'Proposta',
      direction,
      from: message.from,
      to: [],
      cc: [],
      text: message.text,
      source: 'message',
      forwarded: false,
      auto,
      failedRecipient: null,
      language: 'pt',
      details: readDetails(message, options),
      signals: [],
    };
  });
}

/** The kinds that are open in the first message. */
function openInFirst(events: readonly MessageEvent[], kept: readonly PromiseKept[] = []): string[] {
  const open = openDetails(events, kept, now).get('msg:0') ?? [];
  return (events[0]?.details ?? []).filter((_, index) => open[index]).map(({ kind }) => kind);
}

describe('openDetails', () => {
  test('a question is open until I answer it', () => {
    expect(openInFirst(exchange('< Vocês emitem nota fiscal?'))).toEqual(['question']);
    expect(openInFirst(exchange('< Vocês emitem nota fiscal?', '> Sim, emitimos.'))).toEqual([]);
  });

  test('a question that a colleague of theirs answers to the asker, or below it, is closed; one who asks or promises in turn leaves it open', () => {
    const davi = { name: 'Davi Pinto', address: 'davi@alfa.example' };
    const asker = { name: 'Carla', address: 'carla@alfa.example' };
    const answered = (reply: string, more: Partial<MessageEvent>): string[] => {
      const [question, answer] = exchange('< Qual CNPJ vai no pedido?', `< ${reply}`);
      return question && answer
        ? openInFirst([
            { ...question, from: asker },
            { ...answer, from: davi, ...more },
          ])
        : [];
    };
    const quoted = [{ at: 0, quoted: 'Ana, tudo certo. Qual CNPJ vai no pedido?' }];
    expect(answered('É o da matriz.', { to: [asker] })).toEqual([]);
    expect(answered('É o da matriz.', { answers: quoted })).toEqual([]);
    expect(answered('É o da matriz.', { from: asker, answers: quoted })).toEqual(['question']);
    expect(answered('É o da matriz.', {})).toEqual(['question']);
    expect(answered('Não é o da matriz?', { to: [asker] })).toEqual(['question']);
    expect(answered('É o da matriz.', { to: [asker, { name: 'Ana', address: 'ana@nexo.example' }] })).toEqual([
      'question',
    ]);
  });

  test('a holding reply leaves the question open, and their automatic reply leaves mine open', () => {
    expect(
      openInFirst(exchange('< Vocês emitem nota fiscal?', '> Recebi, vou verificar e te respondo até sexta.')),
    ).toEqual(['question']);
    expect(openInFirst(exchange('> Qual o melhor horário para vocês?', '~ Estou de férias.'))).toEqual(['question']);
  });

  test('my promise is open until I deliver or the user says that it is kept', () => {
    const promise = exchange('> Te mando a planilha amanhã.');
    expect(openInFirst(promise)).toEqual(['promise']);
    expect(openInFirst(exchange('> Te mando a planilha amanhã.', '> Segue a planilha em anexo.'))).toEqual([]);
    const kept: PromiseKept = {
      id: 'k',
      v: 1,
      type: 'promise-kept',
      at: '2025-03-12T12:00:00-03:00',
      zone: 'America/Sao_Paulo',
      actor: 'user',
      people: [],
      messageId: '0',
      quote: 'Te mando a planilha amanhã.',
    };
    expect(openInFirst(promise, [kept])).toEqual([]);
  });

  test('their promise is open until they write again', () => {
    expect(openInFirst(exchange('< Te retorno até sexta.', '> Combinado!'))).toEqual(['promise']);
    expect(openInFirst(exchange('< Te retorno até sexta.', '< Aprovado pela diretoria.'))).toEqual([]);
  });

  test('a deadline is over when its day is', () => {
    expect(openInFirst(exchange('< Preciso da sua resposta até 14/03.'))).toContain('deadline');
    expect(openInFirst(exchange('< Preciso da sua resposta até 11/03.'))).not.toContain('deadline');
  });

  test('facts are never open', () => {
    expect(openInFirst(exchange('< Fica R$ 500,00 por mês.'))).toEqual([]);
  });
});
