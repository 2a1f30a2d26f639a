import { parseArguments } from '../../../src/entries/read/parseArguments';
import { UsageError } from '../../../src/entries/read/UsageError';

describe('parseArguments', () => {
  test('has defaults for everything but the file', () => {
    expect(parseArguments(['a.eml'])).toEqual({
      files: ['a.eml'],
      me: [],
      now: null,
      timeZone: 'America/Sao_Paulo',
      locale: 'pt-BR',
      segment: null,
      json: false,
      help: false,
    });
  });

  test('needs no file to say how it is called', () => {
    expect(parseArguments(['--help'])).toMatchObject({ help: true, files: [] });
    expect(parseArguments(['-h']).help).toBe(true);
  });

  test('takes options before, between and after files, and several addresses of mine', () => {
    const args = ['--me', ' Ana@Nexo.example, ana@mail.example ', 'a.eml', '--segment=affiliate', '-', '--json'];
    expect(parseArguments(args)).toMatchObject({
      files: ['a.eml', '-'],
      me: ['ana@nexo.example', 'ana@mail.example'],
      segment: 'affiliate',
      json: true,
    });
  });

  test.each([
    ['2026-03-04T10:00:00-03:00', '2026-03-04T13:00:00Z'],
    ['2026-03-04T13:00:00Z', '2026-03-04T13:00:00Z'],
    ['2026-03-04T10:00', '2026-03-04T14:00:00Z'],
    ['2026-03-04', '2026-03-04T04:00:00Z'],
  ])('reads --now %s, a time without offset in the time zone', (now, instant) => {
    const args = parseArguments(['a.eml', '--now', now, '--time-zone', 'America/Manaus']);
    expect(args.now).toBe(Date.parse(instant));
  });

  test.each([
    [['a.eml', '--now', 'tomorrow'], '--now tomorrow'],
    [['a.eml', '--now', '2026-02-30'], '--now 2026-02-30'],
    [['a.eml', '--time-zone', 'Brazil/Nowhere'], '--time-zone Brazil/Nowhere'],
    [['a.eml', '--locale', 'fr'], '--locale fr'],
    [['a.eml', '--segment', 'friend'], '--segment friend'],
    [['a.eml', '--me', 'ana'], '--me ana'],
    [['a.eml', '--me', ''], '--me'],
    [['a.eml', '--me'], '--me'],
    [['a.eml', '--verbose'], '--verbose'],
    [[], 'no file'],
  ])('refuses %j and names it', (argv, named) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(named);
  });
});
