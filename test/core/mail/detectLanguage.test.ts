import fc from 'fast-check';
import { detectLanguage } from '../../../src/core/mail/detectLanguage';

describe('detectLanguage', () => {
  test.each([
    ['Bom dia, segue a proposta em anexo.', 'pt'],
    ['Obrigado!', 'pt'],
    ['Vocês conseguem entregar até quinta?', 'pt'],
    ['Buenos días, adjunto la propuesta.', 'es'],
    ['¿Pueden entregar antes del jueves?', 'es'],
    ['Gracias, quedo atento.', 'es'],
    ['Thanks, please find the proposal attached.', 'en'],
    ['Can you deliver by Thursday?', 'en'],
    ['Wir haben die Unterlagen nicht bekommen und warten auf Antwort.', 'other'],
    ['Nous vous remercions pour votre réponse.', 'other'],
    ['', 'other'],
    ['R$ 1.890,00', 'other'],
    ['https://www.nexo.example/for/you/and/your/team', 'other'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));

  test('a beginning that tells nothing, or is of two languages, is read beyond', () => {
    const table = 'STX-200 | 4.312,50\n'.repeat(25);
    expect(detectLanguage(`${table}Bom dia, segue a proposta que você pediu, com os valores.`)).toBe('pt');
    const both = 'Please find the proposal attached. Segue a proposta em anexo para você. '.repeat(5);
    expect(
      detectLanguage(
        `${both}${'Não conseguimos entregar até quinta, mas você pode ver aqui o que já está pronto. '.repeat(8)}`,
      ),
    ).toBe('pt');
  });

  test('case and white space change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('Segue a proposta', 'Adjunto la propuesta', 'Here is the proposal'), (text) => {
        expect(detectLanguage(`\n\t ${text.toUpperCase()} \n`)).toBe(detectLanguage(text));
      }),
    );
  });
});
