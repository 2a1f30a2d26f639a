import { formalityOf } from '../../../src/core/contact/formalityOf';
import { messageSaying } from '../signals/phrases';

describe('formalityOf', () => {
  test.each([
    [
      'en',
      'Dear Ms. Costa,\n\nI write further to your letter. I am to inform you of it in due course.\n\nYours sincerely,',
    ],
    ['pt', 'Prezada Sra. Costa,\n\nConforme solicitado, encaminho os documentos.\n\nAtenciosamente,'],
  ] as const)('a letter is formal in its own language, whatever its words are in another (%s)', (language, text) => {
    expect(formalityOf([messageSaying(text, language)], [])).toBe('formal');
  });

  test.each([
    ['en', "Hi Ana,\n\nthanks, I'll have a look!\n\nCheers"],
    ['pt', 'oi Ana, to vendo isso aqui, te falo amanha, bjs'],
  ] as const)('a chat is not (%s)', (language, text) => {
    expect(formalityOf([messageSaying(text, language)], [])).toBe('informal');
  });
});
