import { learnLanguages } from '../../../src/core/language/learnLanguages';
import type { Spoken } from '../../../src/core/language/LanguagePack';
import { LEARNED_KINDS } from '../../../src/core/language/MeaningModel';
import { meaningReader } from '../../../src/core/language/meaningReader';
import { readTokens } from '../../../src/core/language/readTokens';
import { sensesOf } from '../../../src/core/language/sensesOf';

beforeAll(() => learnLanguages(['pt', 'es', 'en']));

const kinds = (language: Spoken, plain: string): string[] => {
  const said = meaningReader(language)(plain, readTokens(plain, sensesOf(language)), 1);
  return LEARNED_KINDS.filter((kind) => said[kind] > 0);
};

describe('the learned model that is shipped', () => {
  test('tells the plainest words of a kind in each language', () => {
    expect(kinds('pt', 'nao quero mais receber os e-mails de voces.')).toContain('opted-out');
    expect(kinds('es', 'no quiero recibir mas sus correos.')).toContain('opted-out');
    expect(kinds('en', "i don't want to receive your emails anymore.")).toContain('opted-out');
  });

  test('says nothing of an ordinary sentence', () => {
    expect(kinds('pt', 'bom dia a todos.')).toEqual([]);
    expect(kinds('es', 'buenos dias a todos.')).toEqual([]);
    expect(kinds('en', 'good morning everybody.')).toEqual([]);
  });
});
