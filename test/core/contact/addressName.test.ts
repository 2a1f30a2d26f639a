import { addressName } from '../../../src/core/contact/addressName';
import { genderOf } from '../../../src/core/contact/genderOf';

describe('addressName', () => {
  test.each([
    ['carla.menezes@vidrosul.example', 'Carla Menezes'],
    ['joao@vidrosul.example', 'João'],
    ['maria_souza+loja@vidrosul.example', 'Maria Souza'],
    ['joao.pedro.da.silva@vidrosul.example', 'João Pedro da Silva'],
  ])('%s is %s', (address, name) => {
    expect(addressName(address)).toBe(name);
  });

  test.each([
    'cmenezes@a.example',
    'contato@a.example',
    'jp.silva@a.example',
    'grupo.norte@a.example',
    'jose2@a.example',
    'vendas.sul@a.example',
    '@',
    '',
  ])('does not guess from %s', (address) => {
    expect(addressName(address)).toBeNull();
  });
});

describe('genderOf', () => {
  test('knows frequent names, with and without accents, and says nothing of others', () => {
    expect([genderOf('Carla'), genderOf('José'), genderOf('JOSE'), genderOf('Yael'), genderOf(null)]).toEqual([
      'f',
      'm',
      'm',
      null,
      null,
    ]);
  });

  test('says nothing of a name that is a woman’s in one language and a man’s in another', () => {
    expect(genderOf('Andrea')).toBe('f');
    expect(genderOf('Alex')).toBe('m');
    expect(genderOf('Nicola')).toBeNull();
  });
});
