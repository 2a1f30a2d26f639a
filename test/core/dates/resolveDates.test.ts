import fc from 'fast-check';
import { resolveDates } from '../../../src/core/dates/resolveDates';
import type { LanguageCode } from '../../../src/core/Locale';

/** The first date of a phrase said on Monday 12 August 2024, as "from..to". */
function first(text: string, language: LanguageCode, base = '2024-08-12'): string | null {
  const span = resolveDates(text, base, language)[0];
  if (!span) return null;
  return span.from === span.to ? span.from : `${span.from}..${span.to}`;
}

const table: Record<'pt' | 'en' | 'es', readonly (readonly [string, string | null])[]> = {
  pt: [
    ['hoje', '2024-08-12'],
    ['amanhã cedo', '2024-08-13'],
    ['depois de amanhã', '2024-08-14'],
    ['na sexta', '2024-08-16'],
    ['na segunda-feira', '2024-08-19'],
    ['sexta que vem', '2024-08-23'],
    ['na próxima terça', '2024-08-20'],
    ['até quarta', '2024-08-14'],
    ['dia 15', '2024-08-15'],
    ['dia 5', '2024-09-05'],
    ['dia 5 do mês que vem', '2024-09-05'],
    ['15/08', '2024-08-15'],
    ['06/01/2025', '2025-01-06'],
    ['15 de agosto', '2024-08-15'],
    ['12 de março', '2025-03-12'],
    ['1º de março', '2025-03-01'],
    ['fim do mês', '2024-08-26..2024-08-31'],
    ['início de março', '2025-03-01..2025-03-05'],
    ['meados de março', '2025-03-15'],
    ['primeira quinzena de março', '2025-03-01..2025-03-15'],
    ['primeira semana de setembro', '2024-09-01..2024-09-07'],
    ['semana que vem', '2024-08-19..2024-08-23'],
    ['mês que vem', '2024-09-01..2024-09-30'],
    ['em duas semanas', '2024-08-26'],
    ['daqui a 10 dias', '2024-08-22'],
    ['em 48 horas', '2024-08-14'],
    ['em 3 dias úteis', '2024-08-15'],
    ['quinto dia útil', '2024-09-06'],
    ['no 5º dia útil', '2024-09-06'],
    ['no próximo dia 20', '2024-08-20'],
    ['na outra sexta', '2024-08-23'],
    ['semana que vem, na quinta', '2024-08-22'],
    ['de hoje a oito', '2024-08-19'],
    ['antes do Carnaval', '2025-02-28'],
    ['antes do fim do mês', '2024-08-31'],
    ['até o fim do expediente de quarta', '2024-08-14'],
    ['até o fim do dia 20', '2024-08-20'],
    ['até o fim do dia', '2024-08-12'],
    ['de quinta a terça', '2024-08-15..2024-08-20'],
    ['em maio', '2025-05-01..2025-05-31'],
    ['em agosto', '2024-08-12..2024-08-31'],
    ['no primeiro semestre', '2025-01-01..2025-06-30'],
    ['terceiro trimestre de 2025', '2025-07-01..2025-09-30'],
    ['depois do Carnaval', '2025-03-05'],
    ['depois da Páscoa', '2025-04-21'],
    ['após 15/09', '2024-09-16'],
    ['antes de sexta', '2024-08-15'],
    ['de 05/08 a 23/08', '2024-08-05..2024-08-23'],
    ['depois das férias', null],
    ['Rua 7 de Setembro, 1200', null],
    ['segunda via do boleto', null],
    ['atendimento 24/7', null],
    ['falei com o Marco', null],
    ['CNPJ 12.345.678/0001-90', null],
  ],
  en: [
    ['tomorrow', '2024-08-13'],
    ['by Friday', '2024-08-16'],
    ['by close of business next Wednesday', '2024-08-21'],
    ['by the end of the day on the 20th', '2024-08-20'],
    ['next Thursday', '2024-08-22'],
    ['COB Thursday', '2024-08-15'],
    ['by the 30th', '2024-08-30'],
    ['EOD', '2024-08-12'],
    ['by EOM', '2024-08-26..2024-08-31'],
    ['in a fortnight', '2024-08-26'],
    ['in six months', '2025-02-12'],
    ['a week from Tuesday', '2024-08-20'],
    ['Friday week', '2024-08-23'],
    ['next Friday week', '2024-08-23'],
    ['two weeks from Friday', '2024-08-30'],
    ['a week today', '2024-08-19'],
    ['next week on Thursday', '2024-08-22'],
    ['to start this month', '2024-08-12..2024-08-31'],
    ['August 19', '2024-08-19'],
    ['Jan 6th, 2025', '2025-01-06'],
    ['8/23', '2024-08-23'],
    ['in May', '2025-05-01..2025-05-31'],
    ['mid-October', '2024-10-15'],
    ['in Q1', '2025-01-01..2025-03-31'],
    ['after Thanksgiving', '2024-11-29'],
    ['from Aug 5 to Aug 23', '2024-08-05..2024-08-23'],
    ['I may call', null],
    ['a ratio of 3/4', null],
    ['Suite 8/12', null],
  ],
  es: [
    ['mañana', '2024-08-13'],
    ['pasado mañana', '2024-08-14'],
    ['el viernes', '2024-08-16'],
    ['antes del final de la jornada del jueves', '2024-08-15'],
    ['el próximo jueves', '2024-08-22'],
    ['el lunes 26', '2024-08-26'],
    ['en quince días', '2024-08-27'],
    ['de hoy en ocho', '2024-08-19'],
    ['del jueves en ocho', '2024-08-22'],
    ['la semana que viene, el jueves', '2024-08-22'],
    ['a media mañana', null],
    ['a más tardar el 30', '2024-08-30'],
    ['15 mar 2024', '2024-03-15'],
    ['el 22 de agosto', '2024-08-22'],
    ['a mediados de marzo', '2025-03-15'],
    ['en enero', '2025-01-01..2025-01-31'],
    ['tercer trimestre de 2025', '2025-07-01..2025-09-30'],
    ['después de Semana Santa', '2025-04-21'],
    ['del 5 al 23 de agosto', '2024-08-05..2024-08-23'],
    ['por la mañana', null],
    ['calle 5 de mayo', null],
  ],
};

describe.each(Object.entries(table))('resolveDates in %s', (language, rows) => {
  test.each(rows)('reads "%s" as %s', (phrase, expected) => {
    expect(first(phrase, language as LanguageCode)).toBe(expected);
  });
});

describe('resolveDates', () => {
  test('takes a bare weekday as the next one, a week on when it is said on that day', () => {
    expect(first('na sexta', 'pt', '2024-08-16')).toBe('2024-08-23');
  });

  test('marks what is gone by as past and offers it as no day to come', () => {
    expect(resolveDates('na sexta passada', '2024-08-12', 'pt').map(({ past }) => past)).toEqual([true]);
  });

  test('reads what is told of the past as the last such day', () => {
    const told = (text: string): string | undefined => resolveDates(text, '2024-08-14', 'pt', undefined, true)[0]?.from;
    expect(told('ficou de mandar na segunda')).toBe('2024-08-12');
    expect(told('ficou de mandar na quarta')).toBe('2024-08-07');
    expect(told('ficou de mandar dia 20')).toBe('2024-07-20');
    expect(told('ficou de mandar na sexta passada')).toBe('2024-08-09');
    expect(told('ficou de mandar amanhã')).toBe('2024-08-15');
  });

  test('takes the first half of a month that is half over for that of the next', () => {
    expect(first('na primeira quinzena', 'pt', '2024-08-20')).toBe('2024-09-01..2024-09-15');
  });

  test('marks a limit', () => {
    expect(resolveDates('me responda até quarta', '2024-08-12', 'pt')[0]?.limit).toBe(true);
    expect(resolveDates('na quarta', '2024-08-12', 'pt')[0]?.limit).toBe(false);
  });

  test('counts working days by the calendar that it is given', () => {
    const closed = (day: string): boolean =>
      !['2024-09-02', '2024-08-31', '2024-09-01', '2024-09-07', '2024-09-08'].includes(day);
    expect(resolveDates('até o quinto dia útil', '2024-08-31', 'pt', closed)[0]?.from).toBe('2024-09-09');
  });

  test('gives nothing for an unreadable base day or an unknown language', () => {
    expect(resolveDates('amanhã', 'ontem', 'pt')).toEqual([]);
    expect(resolveDates('amanhã', '2024-08-12', 'other')).toEqual([]);
  });

  test('joins no two days of which the second is years before the first', () => {
    const spans = resolveDates('dia 31 até 12/13/14', '2024-02-29', 'pt');
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-31', '2024-03-31'],
      ['2014-12-13', '2014-12-13'],
    ]);
  });

  test('never throws, and its spans lie in the text with real days in order', () => {
    const pieces = fc.constantFrom(
      'dia 31',
      '30/02',
      'até',
      'sexta',
      'que vem',
      '29/2/2025',
      'de',
      'a',
      'fim do mês',
      'em 999 anos',
      '15h',
      'última',
      'quinzena',
      'El 45',
      'by',
      '\u0130',
      '12/13/14',
      'depois de',
      'dezembro',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }),
        fc.constantFrom<LanguageCode>('pt', 'en', 'es'),
        fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-01'),
        (words, language, base) => {
          const text = words.join(' ');
          for (const { start, end, from, to } of resolveDates(text, base, language)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(from <= to).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['depois do verão', 'pt', true, '2024-08-12', '2025-03-01..2025-03-01'],
    ['depois do verão', 'pt', false, '2024-08-12', '2024-09-01..2024-09-01'],
    ['na primavera', 'pt', true, '2024-08-12', '2024-09-01..2024-11-30'],
    ['no inverno', 'pt', true, '2024-08-12', '2024-08-12..2024-08-31'],
    ['no inverno do ano que vem', 'pt', true, '2024-03-12', '2025-06-01..2025-08-31'],
    ['en otoño', 'es', true, '2024-08-12', '2025-03-01..2025-05-31'],
    ['después del verano', 'es', false, '2024-06-12', '2024-09-01..2024-09-01'],
    ['before the fall of 2027', 'en', false, '2024-08-12', '2027-08-31..2027-08-31'],
    ['in the spring', 'en', false, '2024-08-12', '2025-03-01..2025-05-31'],
  ] as const)('%s (%s, south: %s) on %s is %s', (text, language, south, base, expected) => {
    const [span] = resolveDates(text, base, language, undefined, false, south);
    expect(`${String(span?.from)}..${String(span?.to)}`).toBe(expected);
  });

  it.each([
    ['prices fall in March', 'en', '2025-03-01'],
    ['the spring broke on Friday', 'en', '2024-08-16'],
  ] as const)('%s names no season', (text, language, from) => {
    expect(resolveDates(text, '2024-08-12', language, undefined, false, false).map((span) => span.from)).toEqual([
      from,
    ]);
  });

  it('knows no season where nothing tells on which half of the earth it is written', () => {
    expect(resolveDates('después del verano', '2024-08-12', 'es')).toEqual([]);
  });

  it.each([
    ['depois do Carnaval de 2027', 'pt', '2027-02-10'],
    ['after Easter 2026', 'en', '2026-04-06'],
    ['antes de Navidad de 2026', 'es', '2026-12-24'],
  ] as const)('%s is of that year', (text, language, day) => {
    expect(resolveDates(text, '2024-08-12', language)[0]?.from).toBe(day);
  });
});
