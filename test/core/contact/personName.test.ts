import { firstNameOf } from '../../../src/core/contact/firstNameOf';
import { personName } from '../../../src/core/contact/personName';

describe('personName', () => {
  test.each([
    ['turns a name with a comma', 'SILVA, José', 'José Silva'],
    ['turns it beside a department', 'Menezes, Carla (Compras)', 'Carla Menezes'],
    ['keeps a degree apart', 'Carla Menezes, MBA', 'Carla Menezes'],
    ['eases capitals, particles small', 'MARIA DA SILVA E SOUZA', 'Maria da Silva e Souza'],
    ['eases a family name in capitals', 'Carla MENEZES', 'Carla Menezes'],
    ['raises small letters', 'carla menezes', 'Carla Menezes'],
    ['knows an apostrophe', "Dra. ANA PAULA D'ÁVILA", "Ana Paula D'Ávila"],
    ['drops honorifics', 'Eng. Paulo Sérgio Ribas', 'Paulo Sérgio Ribas'],
    ['drops an honorific without a blank', 'Dr.João Prado', 'João Prado'],
    ['drops quotes', "'Carla Menezes'", 'Carla Menezes'],
    ['cuts the company after a bar', 'Carla Menezes | Vidrosul', 'Carla Menezes'],
    ['cuts the company before a dash', 'Vidrosul - Carla Menezes', 'Carla Menezes'],
    ['cuts where she works', 'Carla da Vidrosul', 'Carla'],
    ['cuts the group that sent it on', 'Carla Menezes via Vendas', 'Carla Menezes'],
    ['keeps a single name', 'Tiago', 'Tiago'],
  ])('%s: %s → %s', (_, display, name) => {
    expect(personName(display, 'carla@vidrosul.example')).toBe(name);
  });

  test.each([
    'Financeiro | Vidrosul',
    'Financeiro',
    'Compras Vidrosul',
    'Vidrosul',
    'Vidrosul Indústria Ltda.',
    'Atendimento ao Cliente',
    'Time Vidrosul',
    'Transportes Litoral',
    'carla@vidrosul.example',
    '',
    '  ',
    '2024',
    'Loja do Campo',
  ])('is no person: “%s”', (display) => {
    expect(personName(display, 'contato@vidrosul.example')).toBeNull();
  });

  test('the family name Sá is no company, whatever stands around it', () => {
    expect(personName('Henrique Sá Peixoto', 'henrique@peixotoautopecas.example')).toBe('Henrique Sá Peixoto');
    expect(personName('Lúcia Sá', 'lucia@olaria.example')).toBe('Lúcia Sá');
  });

  test('a person who named the company after herself is a person', () => {
    expect(personName('Carla Menezes', 'carla@carlamenezes.example')).toBe('Carla Menezes');
  });

  test('reads a name of any length in bounded time and never throws', () => {
    for (const char of ['a', ' ', ',', '(', '|', '-', '.', "'"]) personName(char.repeat(100_000), null);
    expect(personName('('.repeat(300), null)).toBeNull();
  });
});

describe('firstNameOf', () => {
  test.each([
    ['João Pedro de Oliveira Filho', 'João'],
    ['José Silva', 'José'],
    ['J. Carlos Souza', 'Carlos'],
    ['Ana', 'Ana'],
    ['Filho', null],
    [null, null],
  ])('%s is greeted as %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
