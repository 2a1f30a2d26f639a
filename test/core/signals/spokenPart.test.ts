import { spokenPart } from '../../../src/core/signals/spokenPart';

const said = (list: readonly string[]): readonly string[] => list.slice(...spokenPart(list));

describe('what is said between greeting and closing', () => {
  test.each([
    [['Hi Tom,', 'Not now.', 'Cheers,', 'Jo'], ['Not now.']],
    [['Bom dia, Ana!', 'Vou ver.', 'Abraços, Rui'], ['Vou ver.']],
    [['Estimado Ing. Treviño:', 'Gracias, lo checo.', 'Saludos'], ['Gracias, lo checo.']],
    [['Rhonda, hey.', 'Will see.', 'Ed'], ['Will see.']],
    [['SAIR'], ['SAIR']],
    [['Oi!', 'Abraços'], ['Abraços']],
    [['Hi, can you call me?', 'Jo'], ['Hi, can you call me?']],
    [['Segue a proposta da reforma.', 'Marcos'], ['Segue a proposta da reforma.']],
  ])('%j', (list, expected) => expect(said(list)).toEqual(expected));
});
