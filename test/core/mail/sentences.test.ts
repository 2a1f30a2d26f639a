import fc from 'fast-check';
import { sentences } from '../../../src/core/mail/sentences';

describe('sentences', () => {
  test.each([
    ['Bom dia. Segue a proposta. Pode ser?', ['Bom dia.', 'Segue a proposta.', 'Pode ser?']],
    ['O Sr. Almeida aprovou. Obrigado.', ['O Sr. Almeida aprovou.', 'Obrigado.']],
    ['O valor é R$ 1.890,00 por mês. Fechado?', ['O valor é R$ 1.890,00 por mês.', 'Fechado?']],
    ['¿Cuándo llega? Avísame.', ['¿Cuándo llega?', 'Avísame.']],
    ['See www.nexo.example for details. Thanks!', ['See www.nexo.example for details.', 'Thanks!']],
    ['oi, tudo bem\nqueria o preço da lona\nmanda hoje', ['oi, tudo bem', 'queria o preço da lona', 'manda hoje']],
    ['Segue o que foi\ncombinado na visita.', ['Segue o que foi combinado na visita.']],
    [`${'A proposta chegou '.repeat(7)}\nQueremos seguir`, ['A proposta chegou '.repeat(7).trim(), 'Queremos seguir']],
    [
      `Os desenhos da cobertura que você pediu na visita de ontem estão em\nhttps://obra.example/${'a'.repeat(90)}\n\nO arquivo maior é o da estrutura, que o nosso calculista refez para a\nPrefeitura.`,
      [
        `Os desenhos da cobertura que você pediu na visita de ontem estão em https://obra.example/${'a'.repeat(90)}`,
        'O arquivo maior é o da estrutura, que o nosso calculista refez para a Prefeitura.',
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('loses no word and adds none', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const piece = fc.constantFrom('Olá', 'Sr.', '1.890,00', 'pode ser?', '\n', '\n\n', '- ', 'Fim.', '!', '…', 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        expect(words(sentences(text).join(' '))).toEqual(words(text));
      }),
    );
  });
});
