import { readDetails } from '../../../src/core/details/readDetails';
import { readSentences } from '../../../src/core/details/readSentences';
import type { LanguageCode } from '../../../src/core/Locale';
import { readSignals } from '../../../src/core/signals/readSignals';
import { messageSaying } from './phrases';

const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };
const kinds = (text: string, language: LanguageCode = 'pt'): string[] =>
  readSignals(messageSaying(text, language), options).map(({ kind }) => kind);

/** Words in which no rule finds anything. */
const LEARNED = 'Bah, não vai dar negócio, guri.';

describe('a signal that only the learned model shows', () => {
  test('is not one of a rule', () => {
    const { hits, matches } = readSentences(LEARNED).reading(0, 'pt');
    expect([Object.keys(hits), matches]).toEqual([[], []]);
  });

  test('comes with the sentence in which it stands', () => {
    expect(readSignals(messageSaying(`Bom dia, Rafael.\n${LEARNED}\nAbraço`, 'pt'), options)).toEqual([
      { kind: 'declined', quote: LEARNED, until: null, person: null },
    ]);
  });

  test('is heard through slips of the pen', () => {
    expect(kinds('nao temos enteresse obrigado')).toEqual(['declined']);
  });

  test('is not told of what is asked, supposed or told of others', () => {
    expect(kinds(LEARNED.replace('.', '?'))).toEqual([]);
    expect(kinds(`Se ${LEARNED.toLowerCase()}`)).toEqual([]);
  });

  test('is heard in two words that are certain, if they are all there is', () => {
    expect(kinds('Não preciso.')).toEqual(['declined']);
    expect(
      kinds(`${Array.from({ length: 12 }, (_, day) => `O lote ${day} saiu do porto.`).join(' ')} Não preciso.`),
    ).toEqual([]);
  });

  test('is heard in a threat to whoever writes again, though it is a condition', () => {
    expect(kinds('Si vuelven a escribirme los denuncio ante la AEPD.', 'es')).toEqual(['opted-out']);
  });

  test('is heard in one that lacks the accent by which it is none', () => {
    expect(kinds('si me interesa, cuéntame más', 'es')).toEqual(['interested']);
  });

  test('is read in the language of the message where its words tell none', () => {
    expect(kinds('No encaja con nuestras prioridades.', 'es')).toEqual(['declined']);
    expect(kinds('No encaja con nuestras prioridades.', 'pt')).toEqual([]);
  });

  test('is heard beside one of a rule where both can be so, if it is certain', () => {
    expect(kinds('Esse e-mail é da minha mãe, que faleceu. Por favor não escrevam mais para cá.')).toEqual([
      'left-company',
      'opted-out',
    ]);
    expect(kinds('Peço que retome o contato em agosto. Não cancele o nosso cadastro, por favor.')).toEqual(['not-now']);
  });

  test('is told once', () => {
    expect(kinds(`${LEARNED} ${LEARNED}`)).toEqual(['declined']);
  });

  test('must be the clearer the longer the mail is', () => {
    const filler = Array.from({ length: 400 }, (_, day) => `O relatório do dia ${day} está na pasta da equipe.`);
    const faint = [
      'A ideia não vingou aqui dentro e foi descartada.',
      'Oxente, isso aí é muito pra mim, quero não.',
      'Não tem mais por que comprar, vendemos a frota.',
      'Continuaremos como estamos, sem sistema nenhum.',
    ].find((text) => {
      const { declined, interested } = readSentences(text).reading(0, 'pt').learned();
      return declined > 0.5 && declined < 5 && interested < 0;
    });
    expect(kinds(faint ?? '')).toEqual(['declined']);
    expect(kinds([...filler, faint, ...filler].join('\n'))).toEqual([]);
  });
});

describe('the second opinion of the learned model', () => {
  test.each([
    ['en', 'So if you send in an expression using CloudSolrStream, the handler takes it.'],
    ['en', 'I received a phone call from Steve who runs a trading firm in New York.'],
    ['en', 'The 5.5.3 build will continue to be broken with Java 8u121.'],
  ] as const)('silences a rule that stumbles on ordinary talk (%s: %s)', (language, text) => {
    expect(kinds(text, language)).toEqual([]);
  });
});

describe('who asks, promises or meets in the same mail', () => {
  test('goes on, whatever one sentence looks like to the model', () => {
    const text =
      'A Fernanda está de licença e eu assumi as compras da oficina.\nQual é o prazo de entrega dos rolamentos?\nVocês aceitam boleto?';
    expect(kinds(text)).toEqual([]);
    expect(readDetails(messageSaying(text, 'pt'), options).map(({ kind }) => kind)).toContain('question');
  });

  test('is interested all the same, in however few words', () => {
    const certain = ['Adorei!', 'Me interessa!', 'Gostei muito!', 'Tenho interesse!', 'Quero sim!', 'Amamos!'].find(
      (text) => readSentences(text).reading(0, 'pt').learned().interested > 3,
    );
    expect(kinds(`${certain} Como a gente começa?`)).toEqual(['interested']);
  });

  test('puts nothing off by being busy until a day before', () => {
    expect(
      kinds('Pode ser quinta que vem às 14h30? Me manda o contrato antes. Só não consigo olhar nada até dia 18.'),
    ).toEqual([]);
  });

  test('fixes nothing by telling when they are back', () => {
    expect(kinds("I'm off getting married! Back at work on Tuesday 1 April.", 'en')).toEqual(['out-of-office']);
  });
});
