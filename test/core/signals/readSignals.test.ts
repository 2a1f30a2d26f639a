import fc from 'fast-check';
import { readDetails } from '../../../src/core/details/readDetails';
import type { LanguageCode } from '../../../src/core/Locale';
import { readSignals } from '../../../src/core/signals/readSignals';
import { labelledPhrases, messageSaying, reads } from './phrases';

const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };

describe.each<LanguageCode>(['pt', 'en', 'es'])('labelled phrases in %s', (language) => {
  test.each(
    labelledPhrases(language).map(
      (phrase) => [phrase.not ? 'does not show' : 'shows', phrase.label, phrase.text, phrase] as const,
    ),
  )('%s %s: %s', (_not, _label, _text, phrase) => {
    expect(reads(phrase)).toBe(true);
  });
});

describe('readSignals', () => {
  test('hears only the contact: my own words, newsletters and receipts show nothing', () => {
    const text = 'Não quero mais receber seus e-mails.';
    expect(readSignals(messageSaying(text, 'pt'), options)[0]?.kind).toBe('opted-out');
    expect(readSignals(messageSaying(text, 'pt', { direction: 'sent' }), options)).toEqual([]);
    expect(readSignals(messageSaying(text, 'pt', { auto: 'newsletter' }), options)).toEqual([]);
    expect(readSignals(messageSaying(text, 'pt', { auto: 'auto-ack' }), options)).toEqual([]);
  });

  test('hears a threat under its condition, and a statement that only asks for a nod', () => {
    const kinds = (text: string): string[] => readSignals(messageSaying(text, 'pt'), options).map(({ kind }) => kind);
    expect(kinds('Se mandarem outra mensagem vou marcar como spam.')).toContain('opted-out');
    expect(kinds('Se vocês mandarem o contrato, vou assinar.')).not.toContain('purchased');
    expect(kinds('A gente decidiu não comprar, tá?')).toEqual(['declined']);
    expect(kinds('Vocês decidiram não comprar?')).toEqual([]);
  });

  test.each([
    ['pt', 'SAIR. E apaguem este endereço do cadastro de vocês.'],
    ['es', 'Baja.\nNo sé de dónde sacaron mi correo.'],
    ['en', 'Unsubscribe. I never signed up for this.'],
  ] as const)(
    'takes a first sentence that is nothing but a word for leaving as an opt-out (%s: %s)',
    (language, text) => {
      expect(readSignals(messageSaying(text, language), options)[0]?.kind).toBe('opted-out');
    },
  );

  test.each([
    ['pt', 'Parar. A linha 2 está com defeito.'],
    ['es', 'Baja. El precio baja el lunes, ¿cierto?'],
    ['en', 'Stop. I love it, where do I sign?'],
    ['en', 'Remove. Put the second one in instead.'],
  ] as const)('takes it for none where what follows is of something else (%s: %s)', (language, text) => {
    expect(readSignals(messageSaying(text, language), options).map(({ kind }) => kind)).not.toContain('opted-out');
  });

  test.each([
    ['pt', 'Ok. Não queremos comprar.', 'declined'],
    ['en', 'Ok. We went another way this time.', 'chose-other'],
  ] as const)('hears what follows a word without energy (%s: %s)', (language, text, kind) => {
    expect(readSignals(messageSaying(text, language), options).map((signal) => signal.kind)).toEqual([kind]);
  });

  test.each([
    ['pt', 'Favor enviar a proposta assinada.', []],
    ['es', 'Favor enviar el contrato firmado.', []],
    ['pt', 'Segue a proposta assinada.', ['purchased']],
    ['pt', 'Já assinamos o contrato, favor enviar a nota.', ['purchased']],
  ] as const)('who asks for a signed paper has not signed (%s: %s)', (language, text, kinds) => {
    expect(readSignals(messageSaying(text, language), options).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['en', "I'm away all of next week, but Tuesday the 25th at 2pm suits for a call."],
    ['pt', 'Na semana que vem estou fora do escritório. O valor inclui a instalação?'],
    ['es', 'La próxima semana estoy fuera de la oficina. ¿El precio incluye la instalación?'],
  ] as const)('who asks or fixes a meeting is not away, whatever they say of next week (%s: %s)', (language, text) => {
    expect(readSignals(messageSaying(text, language), options)).toEqual([]);
  });

  test.each([
    ['pt', 'Os moradores escolheram a Vigialar. Se quiser, me procure em janeiro de 2028.', '2028-01-01'],
    ['es', 'Elegimos a otro proveedor. Búsquenos en marzo de 2027.', '2027-03-01'],
    ['en', 'We went with another vendor. Feel free to check in again in June 2027.', '2027-06-01'],
    ['pt', 'Fechamos com outra empresa.', null],
  ] as const)('keeps the day that who chose another names for trying again (%s: %s)', (language, text, until) => {
    const signals = readSignals(messageSaying(text, language), options);
    expect(signals.find(({ kind }) => kind === 'chose-other')?.until).toBe(until);
  });

  test('tells a choice beside a case that is none of its conditions', () => {
    const text =
      'Levei as três propostas e os moradores escolheram a Vigialar, principalmente pela multa menor em caso de cancelamento.';
    expect(readSignals(messageSaying(text, 'pt'), options).map(({ kind }) => kind)).toEqual(['chose-other']);
    const supposed = readSignals(messageSaying('Caso decidamos fechar com outra empresa, eu aviso.', 'pt'), options);
    expect(supposed.map(({ kind }) => kind)).not.toContain('chose-other');
  });

  test('hears no pause in "not yet" where they ask on', () => {
    const kinds = (text: string): string[] => readSignals(messageSaying(text, 'pt'), options).map(({ kind }) => kind);
    expect(kinds('Ainda não.')).toEqual(['not-now']);
    expect(kinds('Ainda não. Quanto vocês cobram para redesenhar?')).toEqual([]);
  });

  test.each([
    ['es', 'No me interesa.', ['declined']],
    ['es', 'Gracias por escribir de nuevo pero no nos interesa. Somos dos veterinarias.', ['declined']],
    ['en', 'Not interested.', ['declined']],
    ['pt', 'Não me interessa.', ['declined']],
    ['en', "I'm not interested in delaying this.", []],
  ] as const)('a plain lack of interest refuses (%s: %s)', (language, text, kinds) => {
    expect(readSignals(messageSaying(text, language), options).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['pt', 'Não vou renovar com o sistema atual, então fica tranquilo que a mudança sai.'],
    ['es', 'No vamos a renovar con el proveedor actual.'],
    ['en', "We won't be renewing with our present provider."],
  ] as const)('who leaves their present supplier has not refused us (%s: %s)', (language, text) => {
    expect(readSignals(messageSaying(text, language), options).map(({ kind }) => kind)).not.toContain('declined');
  });

  test.each(['谢谢', '\u0000\uffff', '...'])('takes for no answer what has no letters that it knows (%s)', (text) => {
    expect(readSignals(messageSaying(text, 'other'), options)).toEqual([]);
  });

  test('tells a bounce from the kind of the message', () => {
    expect(readSignals(messageSaying('Delivery failed.', 'en', { auto: 'bounce' }), options)).toEqual([
      { kind: 'bounced', quote: 'Delivery failed.', until: null, person: null },
    ]);
  });

  test.each([
    'Este é o sistema de e-mail no servidor mx.nexo.example.\n\nA sua mensagem não pôde ser entregue a um destinatário.',
    'This is the mail system at host mx.nexo.example.\n\nI am sorry: your message could not be delivered to one recipient.',
    'Reporte del servidor mx.nexo.example.\n\nNo se pudo entregar el mensaje a este destinatario.',
    'Mail server at mx.nexo.example reports.\n\n550 5.1.1 oscar@papelaria.example User unknown',
  ])('quotes of a delivery report what failed, not how the server greets: %s', (text) => {
    const [signal] = readSignals(messageSaying(text, 'other', { auto: 'bounce' }), options);
    expect(signal?.quote).toMatch(/^(?:A sua mensagem|I am sorry|No se pudo|550)/);
  });

  test('takes the day of return from an automatic reply, and the substitute with name and address', () => {
    const text =
      'Olá!\n\nEstou de férias até 21/03 e retorno em 24/03. Assuntos urgentes: falar com Juliana Prado, juliana@alfa.example.';
    expect(readSignals(messageSaying(text, 'pt', { auto: 'out-of-office' }), options)).toEqual([
      {
        kind: 'out-of-office',
        quote: 'Estou de férias até 21/03 e retorno em 24/03.',
        until: '2025-03-24',
        person: { name: 'Juliana Prado', address: 'juliana@alfa.example' },
      },
    ]);
  });

  test('takes the working day after the last day away where no return is named', () => {
    const away = (text: string, language: LanguageCode): string | null | undefined =>
      readSignals(messageSaying(text, language, { auto: 'out-of-office' }), options)[0]?.until;
    expect(away('Ausente até sexta, 21/03.', 'pt')).toBe('2025-03-24');
    expect(away('Ausente até 18/03.', 'pt')).toBe('2025-03-19');
    expect(away('Out of the office until Monday, March 17.', 'en')).toBe('2025-03-17');
    expect(away('Não estou no escritório.', 'pt')).toBeNull();
  });

  test('names the person to write to instead, never the writer or me', () => {
    expect(
      readSignals(messageSaying('Não é comigo, fale com a Renata Luz: renata@alfa.example', 'pt'), options)[0]?.person,
    ).toEqual({ name: 'Renata Luz', address: 'renata@alfa.example' });
    for (const box of ['dana.whitfield', 'dwhitfield'])
      expect(
        readSignals(
          messageSaying(
            `I am no longer with Brightwell HR. Please write to Dana Whitfield at ${box}@alfa.example.`,
            'en',
          ),
          options,
        )[0]?.person,
      ).toEqual({ name: 'Dana Whitfield', address: `${box}@alfa.example` });
    expect(
      readSignals(messageSaying('I am not the right person. Write to eu@nexo.example', 'en'), options)[0]?.person ??
        null,
    ).toBeNull();
  });

  test.each(['out-of-office', 'auto-ack'] as const)('an automatic reply (%s) of one who left shows that', (auto) => {
    const text = 'O colaborador não faz mais parte da empresa.';
    expect(readSignals(messageSaying(text, 'pt', { auto }), options)[0]?.kind).toBe('left-company');
  });

  test('a notice of a delayed delivery returns my own words and shows nothing', () => {
    const text = 'O colaborador não faz mais parte da empresa.';
    expect(readSignals(messageSaying(text, 'pt', { auto: 'delayed' }), options)).toEqual([]);
    expect(readSignals(messageSaying(text, 'pt', { auto: 'bounce' }), options).map(({ kind }) => kind)).toEqual([
      'bounced',
    ]);
  });

  test('never throws, and every quote is a piece of the text', () => {
    const words = fc.constantFrom(
      'não',
      'quero',
      'mais',
      'receber',
      'e-mails',
      '.',
      '?',
      '\n',
      'até',
      'sexta',
      'te envio',
      'R$ 10',
      'mil',
      '12x de',
      'Plano Ouro',
      'remove me',
      'from your list',
      '\u0000',
      '😀',
      'É',
      'dejen de',
      'escribirme',
      '{{',
      '<b>',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }),
        fc.constantFrom<LanguageCode>('pt', 'en', 'es', 'other'),
        (pieces, language) => {
          const text = pieces.join(' ');
          const flat = text.normalize('NFC').replace(/\s+/g, ' ');
          const message = messageSaying(text, language);
          for (const { quote } of [...readSignals(message, options), ...readDetails(message, options)])
            expect(flat).toContain(quote);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['não me mande mais ', 'vou te mandar até ', 'please do not send me the ', 'R$ 1.000 ', '? ', 'a'])(
    'reads a megabyte of "%s" in bounded time',
    (piece) => {
      const message = messageSaying(piece.repeat(Math.ceil(1_000_000 / piece.length)), 'pt');
      const start = performance.now();
      readSignals(message, options);
      readDetails(message, options);
      expect(performance.now() - start).toBeLessThan(4_000);
    },
  );
});

describe('greeting and closing', () => {
  test.each([
    ['pt', 'Oi, Ana!\nSAIR\nAbraços,\nRui', 'opted-out'],
    ['en', 'Hey bud,\nYeah saw it.\nMight get to it sometime.\nCheers,\nJo', 'listless'],
    ['es', 'Hola Inés:\nOk, gracias.\nSaludos,\nPablo', 'listless'],
  ] as const)('do not hide that nothing else was said (%s: %s)', (language, text, kind) => {
    expect(readSignals(messageSaying(text, language), options).map((signal) => signal.kind)).toEqual([kind]);
  });
});
