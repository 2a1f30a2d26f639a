import { FrameIndex } from '../../../src/core/language/FrameIndex';
import { frameReader } from '../../../src/core/language/frameReader';
import { frames } from '../../../src/core/language/frames/frames';
import { learnLanguages } from '../../../src/core/language/learnLanguages';
import { packOf } from '../../../src/core/language/learned';
import type { Spoken } from '../../../src/core/language/LanguagePack';
import { readTokens } from '../../../src/core/language/readTokens';
import { sensesOf } from '../../../src/core/language/sensesOf';
import { WordSenses } from '../../../src/core/language/WordSenses';

beforeAll(() => learnLanguages(['pt', 'es', 'en']));

const shows = (language: Spoken, text: string, names: readonly string[] = []): string[] =>
  Object.keys(frameReader(language)(readTokens(text, sensesOf(language), new Set(names))));

describe('frames', () => {
  test.each<[Spoken, string]>([
    ['pt', 'retirem o nosso contato da lista'],
    ['pt', 'retire-nos, por favor, da lista'],
    ['pt', 'solicito que o meu endereco seja excluido'],
    ['es', 'borrenme de su lista'],
    ['en', 'could you delete my details'],
  ])('%s: %s is an opt-out in any form of its verb', (language, text) => {
    expect(shows(language, text)).toContain('opted-out');
  });

  test('a negation before the words turns them, one in another clause does not', () => {
    expect(shows('pt', 'tenho interesse')).toContain('interested');
    expect(shows('pt', 'nao tenho mais interesse')).not.toContain('interested');
    expect(shows('pt', 'nao recebi ontem, tenho interesse')).toContain('interested');
  });

  test('what is done is no promise: a present that may be a past', () => {
    expect(shows('pt', 'assinamos hoje')).not.toContain('promise');
    expect(shows('pt', 'assino amanha')).toContain('promise');
  });

  test('a name is what is written as one and has no other meaning', () => {
    expect(shows('pt', 'o time escolheu a orbitel', ['orbitel'])).toContain('chose-other');
    expect(shows('pt', 'o time escolheu a proposta', ['proposta'])).not.toContain('chose-other');
    expect(shows('pt', 'o time escolheu a orbitel')).not.toContain('chose-other');
  });

  test('a participle after "have" is a past of whoever has', () => {
    expect(shows('es', 'hemos pagado la factura')).toContain('purchased');
    expect(shows('es', 'la factura que han pagado')).not.toContain('purchased');
  });

  test('a number with its points and commas ends no clause', () => {
    const ends = (text: string): number => readTokens(text, sensesOf('pt')).filter(({ word }) => word === null).length;
    expect(ends('custa r$ 1.890,00 a partir das 14:30')).toBe(0);
    expect(ends('sao 10, nao 12. certo')).toBe(2);
  });

  test('a frame whose first word may be absent is found without it', () => {
    expect(shows('pt', 'me procure em maio')).toContain('not-now');
    expect(shows('pt', 'procure em maio')).toContain('not-now');
  });

  test('English tells the person by its pronoun', () => {
    expect(shows('en', 'we bought it elsewhere')).toContain('chose-other');
    expect(shows('en', 'my neighbour liked your offer')).not.toContain('interested');
  });

  test('each frame is one that its notation can say, and says nothing that no language has words for', () => {
    const senses = (['pt', 'es', 'en'] as const).map((language) => new WordSenses(packOf(language).lexicon));
    const own = (['pt', 'es', 'en'] as const).map((language) => packOf(language).lexicon.frames);
    for (const [kind, list] of [frames, ...own].flatMap((part) => Object.entries(part)))
      for (const frame of list) {
        expect(`${kind}: ${frame}`).toMatch(
          /^[\w-]+:( [?!])?( \^)?( \+?[a-z_|$]+(\.[inspfhcgt13]+(![inspfhcgt13]+)?)?\??| -[a-z_]+| \$)+$/,
        );
        const names = frame.split(/[ |]/).map((item) => item.replace(/^[+-]|[.?].*$/g, ''));
        const unknown = names.filter(
          (name) => /^[a-z]/.test(name) && !senses.some((words) => words.bitsOf([name]).length > 0),
        );
        expect({ frame, unknown }).toEqual({ frame, unknown: [] });
      }
  });

  test('a sentence made to keep the search busy is read in time that grows with its length only', () => {
    const senses = new WordSenses(packOf('pt').lexicon);
    const index = new FrameIndex([Object.values(frames).flat()], senses);
    const time = (count: number): number => {
      const started = performance.now();
      index.search(readTokens('nao quero receber mais '.repeat(count), senses));
      return performance.now() - started;
    };
    time(1_000);
    expect(time(40_000)).toBeLessThan(40 * Math.max(time(4_000), 5));
  });
});
