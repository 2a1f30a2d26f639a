import { readDetails } from '../../../src/core/details/readDetails';
import { readSentences } from '../../../src/core/details/readSentences';
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
    ['es', '¿Podrían enviarnos el contrato en junio?', 'request'],
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

  const days = (text: string, language: 'pt' | 'es' | 'en'): string[] =>
    readDetails(messageSaying(text, language), options)
      .filter(({ kind }) => ['promise', 'meeting', 'deadline'].includes(kind))
      .map(({ kind, by, date }) => `${kind === 'promise' ? by : kind} ${date}`);

  // The message is of Wednesday 12 March 2025.
  test.each([
    ['pt', 'Vocês ficaram de mandar a planilha na segunda e até agora nada.', 'me 2025-03-10'],
    ['pt', 'O contrato que você ficou de enviar na sexta ainda não apareceu.', 'me 2025-03-07'],
    ['pt', 'O laudo que ficaram de enviar dia 5 não consta aqui.', 'me 2025-03-05'],
    ['es', 'Quedaron en enviar el contrato el lunes y todavía no llega.', 'me 2025-03-10'],
    ['es', 'Usted se comprometió a entregar la muestra el viernes pasado.', 'me 2025-03-07'],
    ['en', "You promised the quote for Friday and it still hasn't arrived.", 'me 2025-03-07'],
    ['en', 'You said you would send the contract on Monday.', 'me 2025-03-10'],
    ['pt', 'Fico no aguardo da sua resposta na quinta.', 'me 2025-03-13'],
    ['pt', 'Estou esperando o orçamento que você ficou de mandar na sexta.', 'me 2025-03-14'],
    ['es', 'Quedo a la espera de su respuesta el viernes.', 'me 2025-03-14'],
    ['en', 'You promised to call me tomorrow, is that still on?', 'me 2025-03-13'],
  ] as const)(
    'a promise told in the past was due in the past, one awaited is to come (%s: %s)',
    (language, text, day) => {
      expect(days(text, language)).toContain(day);
    },
  );

  test.each([
    [
      'pt',
      'A diretoria vota na terça, preciso da sua resposta até segunda.',
      ['deadline 2025-03-17', 'deadline 2025-03-18'],
    ],
    ['es', 'El consejo se reúne el próximo martes y ahí se autoriza la compra.', ['deadline 2025-03-18']],
    ['en', "I'm away all of next week, but Tuesday the 25th at 2pm suits for a call.", ['meeting 2025-03-25']],
    ['es', 'Quedaron de enviarme las referencias el lunes y ibas a mandar la minuta.', ['me 2025-03-10']],
    ['pt', 'Peço que me envie a proposta até sexta.', ['deadline 2025-03-14']],
    [
      'pt',
      'Favor enviar a proposta assinada até quarta-feira, pois na quinta o setor já fecha.',
      ['deadline 2025-03-19', 'deadline 2025-03-13'],
    ],
    ['es', 'Le confirmo el viernes, el comité se reúne mañana.', ['contact 2025-03-14', 'deadline 2025-03-13']],
    [
      'pt',
      'Te devolvo o arquivo marcado amanhã, e até sexta mando os dados para a nota.',
      ['contact 2025-03-13', 'contact 2025-03-14'],
    ],
    [
      'en',
      "I'll send our mark-up tomorrow and the supplier form by Friday.",
      ['contact 2025-03-13', 'contact 2025-03-14'],
    ],
    ['pt', 'Te respondo amanhã, até sexta no máximo.', ['contact 2025-03-13']],
    [
      'pt',
      'Reúno com eles na próxima segunda-feira e envio-lhe a decisão até ao dia 24.',
      ['contact 2025-03-24', 'deadline 2025-03-17'],
    ],
    ['pt', 'Se eu não tiver o laudo até segunda, o bombeiro interdita o salão.', ['deadline 2025-03-17']],
    ['es', 'Si no tengo el informe el lunes, perdemos la subvención.', ['deadline 2025-03-17']],
    ['pt', 'A contabilidade fecha o mês dia 31, as notas precisam entrar até lá sem falta.', ['deadline 2025-03-31']],
    ['en', "Items must be received by the Clerk's office by 4:00 p.m. on Thursday, May 8.", ['deadline 2025-05-08']],
    ['en', 'I need the invoice by Friday, our books close on Monday.', ['deadline 2025-03-14', 'deadline 2025-03-17']],
    [
      'en',
      'I have to present it to our CFO on Monday, so an answer by Friday helps.',
      ['deadline 2025-03-14', 'deadline 2025-03-17'],
    ],
    ['pt', 'A vistoria dos bombeiros é no dia 24 de abril.', ['deadline 2025-04-24']],
    ['es', 'La inspección de bomberos es el 24 de abril.', ['deadline 2025-04-24']],
    ['en', 'The board only meets on April 2.', ['deadline 2025-04-02']],
    ['pt', 'Na sexta é feriado aqui em Recife.', []],
    ['pt', 'Visitei o estande de vocês na quinta.', []],
    ['pt', 'Recebemos a visita técnica na quinta e foi muito produtiva.', []],
    ['pt', 'Atendemos de segunda a sexta.', []],
    ['pt', 'O lanche de sexta é coletivo.', []],
    ['es', 'El viernes no trabajo.', []],
    ['en', 'The sample arrived on Monday.', []],
    ['en', "My mother's birthday is on March 20.", []],
  ] as const)('names each day that binds the writer, and none in mere talk (%s: %s)', (language, text, expected) => {
    expect(days(text, language)).toEqual(expected);
  });

  test.each([
    ['pt', 'Preciso disso o quanto antes, o cliente está me cobrando.', ['deadline null']],
    ['es', 'Nos urge para la inauguración.', ['deadline null']],
    ['pt', 'Confirmo nossa reunião do dia 20/03 às 14h30.', ['meeting 2025-03-20']],
    ['en', 'Tenders must be submitted no later than 20 March, 5pm.', ['deadline 2025-03-20']],
    ['pt', 'Precisamos do equipamento instalado no dia 28 de março.', ['deadline 2025-03-28']],
    ['es', 'La inauguración es el 14 de abril y todo tiene que estar montado.', ['deadline 2025-04-14']],
    ['en', 'We need everything in place for the opening on April 14.', ['deadline 2025-04-14']],
    ['pt', 'Vamos marcar uma conversa para alinhar isso?', ['meeting null']],
    ['pt', 'Passo aí na quarta depois do almoço pra gente fechar as cores.', ['meeting 2025-03-19']],
  ] as const)(
    'a term whose day nobody told is one, and neither a meeting nor a promise is seen in what is clearly another (%s: %s)',
    (language, text, expected) => {
      expect(days(text, language)).toEqual(expected);
    },
  );

  test('a rule that the learned model clearly doubts is silent', () => {
    const kinds = (text: string): string[] => readDetails(messageSaying(text, 'en'), options).map(({ kind }) => kind);
    expect(
      kinds('Dear Ann,\nWe run nights.\nYour 13 tonner is off hire as of Friday 4 pm, ref 9921.\nBest, Jo'),
    ).not.toContain('meeting');
    expect(kinds('Dear Ann,\nWe run nights.\nCould we meet on Friday at 4 pm?\nBest, Jo')).toContain('meeting');
  });

  test('an exception to a rule does not silence what is certain', () => {
    // "Tire" is an exception to requests: who asks to be taken off a list requests nothing else.
    const certain = [
      'Me tire da cópia dos próximos e-mails internos, por favor.',
      'Tire uma foto da etiqueta e me envie, por favor.',
      'Por favor, tire uma cópia do contrato e me mande.',
    ].find((text) => readSentences(text).reading(0, 'pt').learned().request > 4);
    const kinds = readDetails(messageSaying(certain ?? '', 'pt'), options).map(({ kind }) => kind);
    expect(kinds).toEqual(['request']);
  });

  test('what one wonders about is a request where nothing is asked', () => {
    const text = 'Favor confirmar o recebimento e a data prevista de despacho.';
    expect(readDetails(messageSaying(text, 'pt'), options).map(({ kind }) => kind)).toEqual(['request']);
  });

  test('asking for a document is a request, even where it is put as a question', () => {
    const kinds = (text: string): string[] => readDetails(messageSaying(text, 'es'), options).map(({ kind }) => kind);
    expect(kinds('¿Me pasas el folleto en español?')).toEqual(['request']);
    expect(kinds('¿Cuánto pesa la máquina?')).toEqual(['question']);
  });

  test.each([
    ['pt', 'O Beto assina na sexta.', ['contact 2025-03-14']],
    ['es', 'Mi socio lo llama el viernes.', ['contact 2025-03-14']],
    ['en', 'The owner will call you on March 26.', ['contact 2025-03-26']],
    ['en', 'Hannah signs on Friday.', ['contact 2025-03-14']],
    ['pt', 'Quero fechar essa semana mesmo!', ['contact 2025-03-14']],
    ['es', 'La idea es decidir la próxima semana.', ['contact 2025-03-21']],
    ['en', "We'd like to close by Friday.", ['contact 2025-03-14']],
    ['pt', 'Devo te dar uma posição até dia 20.', ['contact 2025-03-20']],
    ['en', 'We want to start this month.', ['contact 2025-03-31']],
    ['pt', 'Quero que você me mande a proposta essa semana.', []],
    ['pt', 'Meu sócio assina o contrato.', []],
    ['en', "Finance won't pay on Friday.", []],
  ] as const)(
    'what others of their side will do, and what they mean to do, is promised with its day (%s: %s)',
    (language, text, expected) => {
      expect(days(text, language).filter((day) => day.startsWith('contact'))).toEqual(expected);
    },
  );

  test.each([
    ['12x de R$ 350', { value: 350, currency: 'BRL', period: null, instalments: 12 }],
    ['R$ 1.890,00/mês', { value: 1890, currency: 'BRL', period: 'month', instalments: null }],
    ['US$ 2k', { value: 2000, currency: 'USD', period: null, instalments: null }],
    ['Dou 5 mil de entrada', { value: 5000, currency: 'BRL', period: null, instalments: null }],
    ['1,5 mil', { value: 1500, currency: 'BRL', period: null, instalments: null }],
    ['30 mil reais', { value: 30000, currency: 'BRL', period: null, instalments: null }],
    ['€ 2.500', { value: 2500, currency: 'EUR', period: null, instalments: null }],
    ['R$ 1,2 milhão', { value: 1200000, currency: 'BRL', period: null, instalments: null }],
    ['O frete de 2.800 não entra', { value: 2800, currency: 'BRL', period: null, instalments: null }],
    ['A taxa é de 120 por mês', { value: 120, currency: 'BRL', period: 'month', instalments: null }],
    ['doze mil e quinhentos reais', { value: 12500, currency: 'BRL', period: null, instalments: null }],
  ])('reads %s', (text, amount) => {
    expect(readDetails(messageSaying(text, 'pt'), options).map((detail) => detail.amount)).toEqual([amount]);
  });

  test.each([
    'O orçamento de 2026 já fechou.',
    'A taxa de 12% subiu.',
    'A entrada de 40 sacos atrasou.',
    'O pedido de 2.800 peças saiu.',
    'O preço em 15 dias muda.',
  ])('takes no number beside a price for a sum that is a year, a share, a count or a term (%s)', (text) => {
    const amounts = readDetails(messageSaying(text, 'pt'), options).filter(({ amount }) => amount !== null);
    expect(amounts).toEqual([]);
  });

  test('resolves a date on the day of the message in the zone of its own header', () => {
    const late = messageSaying('Te respondo amanhã.', 'pt', { date: '2025-03-12T23:30:00-03:00' });
    expect(readDetails(late, options)[0]?.date).toBe('2025-03-13');
    expect(readDetails(messageSaying('Te respondo amanhã.', 'pt', { date: null }), options)[0]?.date).toBeNull();
  });

  test.each([
    ['pt', 'Infelizmente o valor ficou bem acima do que a gente esperava.', 'price'],
    ['pt', 'Essa decisão passa pela diretoria, eu sozinho não consigo aprovar.', 'authority'],
    ['pt', 'Já usamos o sistema de outro fornecedor e estamos satisfeitos.', 'competitor'],
    ['es', 'Ahora mismo no tenemos tiempo para implantar nada nuevo.', 'time'],
    ['es', 'No los conozco y me da desconfianza contratar a una empresa sin referencias.', 'trust'],
    ['en', 'I am not sure we actually need this.', 'need'],
    ['en', '$4,000 a month does not work for us.', 'price'],
  ] as const)('says what an objection is about (%s: %s)', (language, text, about) => {
    const [objection] = readDetails(messageSaying(text, language), options);
    expect([objection?.kind, objection?.objection]).toEqual(['objection', about]);
  });

  test.each([
    ['pt', 'Me manda a nota que eu pago amanhã.', ['promise', 'request']],
    ['en', "Send me the invoice and I'll pay it tomorrow.", ['promise', 'request']],
    ['en', 'I will send you the contract tomorrow, let me know if anything is missing.', ['promise']],
  ] as const)('hears who asks and promises in one breath (%s: %s)', (language, text, kinds) => {
    expect(readDetails(messageSaying(text, language), options).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('names each product once', () => {
    const text = 'Queremos o Plano Gestão. O Plano Gestão tem suporte? Seriam 40 licenças e duas caixas de papel.';
    expect(
      readDetails(messageSaying(text, 'pt'), options)
        .filter(({ kind }) => kind === 'product')
        .map(({ topic }) => topic),
    ).toEqual(['Plano Gestão', '40 licenças', 'duas caixas']);
  });

  test('finds nothing in automatic mail', () => {
    expect(readDetails(messageSaying('Pode me enviar o contrato?', 'pt', { auto: 'auto-ack' }), options)).toEqual([]);
  });
});
