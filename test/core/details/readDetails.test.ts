import { readDetails } from '../../../src/core/details/readDetails';
import { messageSaying } from '../signals/phrases';

const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };

describe('readDetails', () => {
  test('reads each fact of a message with its sentence, in order', () => {
    const text =
      'Oi, Ana, tudo bem?\n\nRecebi a proposta, obrigado. O valor de R$ 1.890,00 por mês inclui o treinamento? Achei o prazo de entrega muito longo. Te confirmo até sexta.\n\nAbraço,\nCaio';
    expect(
      readDetails(messageSaying(text, 'pt'), options).map(({ kind, topic, date, amount }) => [
        kind,
        topic,
        date,
        amount?.value ?? null,
      ]),
    ).toEqual([
      ['question', 'o valor', null, null],
      ['amount', 'o valor', null, 1890],
      ['objection', 'o prazo de entrega', null, null],
      ['promise', null, '2025-03-14', null],
    ]);
  });

  test('says who promised: the writer, or the one who is reminded', () => {
    const by = (text: string, direction: 'sent' | 'received'): string[] =>
      readDetails(messageSaying(text, 'pt', { direction }), options)
        .filter(({ kind }) => kind === 'promise')
        .map(({ by: who }) => who);
    expect(by('Te envio a minuta amanhã.', 'sent')).toEqual(['me']);
    expect(by('Te envio a minuta amanhã.', 'received')).toEqual(['contact']);
    expect(by('Cadê a minuta que você prometeu?', 'received')).toEqual(['me']);
  });

  test.each([
    ['es', '¿Cuándo podrían arrancar?', 'question'],
    ['es', 'Hola, ¿y cuándo nos podrían enviar la propuesta?', 'question'],
    ['es', '¿Podrían arrancar en junio?', 'request'],
    ['pt', 'Qual prazo vocês poderiam garantir?', 'question'],
    ['pt', 'Quando puder, me envia a proposta?', 'request'],
    ['en', 'When could you send the contract?', 'question'],
    ['en', 'Could you send the contract when it is signed?', 'request'],
  ] as const)('a question about a fact asks for no act (%s: %s)', (language, text, kind) => {
    expect(readDetails(messageSaying(text, language), options).map((detail) => detail.kind)).toEqual([kind]);
  });

  test.each([
    ['Le comparto la cotización que solicitó.', []],
    ['Te paso la propuesta del sistema de pedidos.', []],
    ['Le envío adjunta la cotización.', []],
    ['Le envío la propuesta mañana.', ['2025-03-13']],
    ['Les comparto el contrato el lunes.', ['2025-03-17']],
    ['Le envío el contrato en cuanto lo firme mi jefe.', [null]],
  ] as const)('what is handed over with the message is no promise (%s)', (text, dates) => {
    const promises = readDetails(messageSaying(text, 'es'), options).filter(({ kind }) => kind === 'promise');
    expect(promises.map(({ date }) => date)).toEqual(dates);
  });

  test.each([
    ['12x de R$ 350', { value: 350, currency: 'BRL', period: null, instalments: 12 }],
    ['R$ 1.890,00/mês', { value: 1890, currency: 'BRL', period: 'month', instalments: null }],
    ['US$ 2k', { value: 2000, currency: 'USD', period: null, instalments: null }],
    ['1,5 mil', { value: 1500, currency: 'BRL', period: null, instalments: null }],
    ['30 mil reais', { value: 30000, currency: 'BRL', period: null, instalments: null }],
    ['€ 2.500', { value: 2500, currency: 'EUR', period: null, instalments: null }],
    ['R$ 1,2 milhão', { value: 1200000, currency: 'BRL', period: null, instalments: null }],
    ['doze mil e quinhentos reais', { value: 12500, currency: 'BRL', period: null, instalments: null }],
  ])('reads %s', (text, amount) => {
    expect(readDetails(messageSaying(text, 'pt'), options).map((detail) => detail.amount)).toEqual([amount]);
  });

  test('resolves a date on the day of the message in the zone of its own header', () => {
    const late = messageSaying('Te respondo amanhã.', 'pt', { date: '2025-03-12T23:30:00-03:00' });
    expect(readDetails(late, options)[0]?.date).toBe('2025-03-13');
    expect(readDetails(messageSaying('Te respondo amanhã.', 'pt', { date: null }), options)[0]?.date).toBeNull();
  });

  test('names each product once', () => {
    const text = 'Queremos o Plano Gestão. O Plano Gestão tem suporte? Seriam 40 licenças.';
    expect(
      readDetails(messageSaying(text, 'pt'), options)
        .filter(({ kind }) => kind === 'product')
        .map(({ topic }) => topic),
    ).toEqual(['Plano Gestão', '40 licenças']);
  });

  test('finds nothing in automatic mail', () => {
    expect(readDetails(messageSaying('Pode me enviar o contrato?', 'pt', { auto: 'auto-ack' }), options)).toEqual([]);
  });
});
