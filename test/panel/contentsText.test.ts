import type { Locale } from '../../src/core/Locale';
import type { ValueContent } from '../../src/core/templates/ValueContent';
import { contentsText, readContents } from '../../src/panel/contentsText';

const freight: ValueContent = {
  id: 'https://nexo.example/frete',
  title: 'Guia de frete',
  link: 'https://nexo.example/frete',
  topics: ['frete', 'prazo de entrega'],
  segment: 'lead',
  stage: 'negotiation',
};
const plain: ValueContent = {
  ...freight,
  id: 'http://a.example',
  title: 'Casos',
  link: 'http://a.example',
  topics: [],
  segment: null,
  stage: null,
};

describe('the list of value contents', () => {
  test.each<Locale>(['pt-BR', 'en', 'es'])('is read as it is written, in %s', (locale) => {
    const contents = [
      freight,
      plain,
      { ...plain, id: 'https://b.example/x', link: 'https://b.example/x', stage: 'after-sale' as const },
    ];
    expect(readContents(contentsText(contents, locale), locale)).toEqual({ contents });
  });

  test('is a line each, with topics in any case and for whom in words', () => {
    expect(contentsText([freight], 'pt-BR')).toBe(
      'Guia de frete | https://nexo.example/frete | frete, prazo de entrega | Lead, Negociação',
    );
    expect(
      readContents('\nGuia de frete|https://nexo.example/frete| Frete; PRAZO de entrega |negociacao, LEAD', 'pt-BR'),
    ).toEqual({
      contents: [freight],
    });
    expect(readContents('Casos | http://a.example\n\n', 'en')).toEqual({ contents: [plain] });
  });

  test('has each link once, as it was written last', () => {
    expect(readContents('Antigo | http://a.example\nCasos | http://a.example', 'pt-BR')).toEqual({ contents: [plain] });
  });

  test.each([
    'Guia de frete',
    'Guia | nexo.example/frete',
    'Guia | javascript:alert(1)',
    ' | https://nexo.example',
    'Guia | https://nexo.example | frete | Vizinhos',
    'Guia | https://nexo.example | frete | Lead | mais',
  ])('does not take %p', (line) => {
    expect(readContents(`Casos | http://a.example\n${line}`, 'pt-BR')).toEqual({ bad: line.trim() });
  });
});
