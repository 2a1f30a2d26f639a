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

  test('case and white space change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('Segue a proposta', 'Adjunto la propuesta', 'Here is the proposal'), (text) => {
        expect(detectLanguage(`\n\t ${text.toUpperCase()} \n`)).toBe(detectLanguage(text));
      }),
    );
  });
});
