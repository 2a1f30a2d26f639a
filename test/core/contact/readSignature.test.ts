import { readSignature } from '../../../src/core/contact/readSignature';

const read = (signature: string, name: string | null = 'Carla Menezes', address = 'carla@vidrosul.example') =>
  readSignature(signature, name, address);

describe('readSignature', () => {
  test.each<[string, string, string | null, string | null]>([
    [
      'title and company on one line',
      'Carla Menezes\nCoordenadora de Compras | Vidrosul Indústria Ltda.',
      'Coordenadora de Compras',
      'Vidrosul Indústria Ltda.',
    ],
    [
      'a line each',
      'Carla Menezes\nGerente Administrativa\nTransportes Litoral S/A\nTel.: (13) 3222-8890',
      'Gerente Administrativa',
      'Transportes Litoral S/A',
    ],
    ['all on one line with commas', 'Carla Menezes, Diretora Comercial, Vidrosul', 'Diretora Comercial', 'Vidrosul'],
    ['a title at a company', 'Carla Menezes\nHead of Sales at Northwind', 'Head of Sales', 'Northwind'],
    ['a title of a company by its domain', 'Carla\nGerente de Projetos da Vidrosul', 'Gerente de Projetos', 'Vidrosul'],
    [
      'a title and a company with a comma',
      'Carla Menezes\nVP Operations, Harbor Tools Co.',
      'VP Operations',
      'Harbor Tools Co.',
    ],
    [
      'a department as the title',
      'Carla Menezes\nManutenção Elétrica – Usina Boa Vista',
      'Manutenção Elétrica',
      'Usina Boa Vista',
    ],
    ['labels', 'Carla Menezes\nCargo: Analista Fiscal\nEmpresa: Vidrosul', 'Analista Fiscal', 'Vidrosul'],
    ['starred lines', '*Carla Menezes*\n*Sócia-diretora*\n*Vidrosul*', 'Sócia-diretora', 'Vidrosul'],
    [
      'a comma before the legal form',
      'Carla Menezes\nJefa de Compras\nPlásticos del Norte, S.A. de C.V.',
      'Jefa de Compras',
      'Plásticos del Norte, S.A. de C.V.',
    ],
    ['a sign-off above', 'Atenciosamente,\n\nCarla Menezes\nCompradora', 'Compradora', null],
    [
      'a company with its phone on the line',
      'Carla Menezes\nVidrosul Ltda. tel: (51) 3344-5521',
      null,
      'Vidrosul Ltda.',
    ],
    ['a title and an abbreviation', 'Carla\nSenior Counsel, EWS', 'Senior Counsel', 'EWS'],
    ['a title and a region', 'Carla\nGerente Comercial, Sul', 'Gerente Comercial, Sul', null],
    ['a department by its last word', 'Carla\nCustomer Support\n(206) 555-0143', 'Customer Support', null],
    [
      'a role below the name where the company is known',
      'Carla Menezes\nMesa Verde\nVidrosul',
      'Mesa Verde',
      'Vidrosul',
    ],
    [
      'an at sign between title and company',
      'Carla\nSócia-fundadora @ Cafezal Digital',
      'Sócia-fundadora',
      'Cafezal Digital',
    ],
    ['nothing', 'Abraço,\nCarla', null, null],
  ])('reads %s', (_, signature, title, company) => {
    expect(read(signature)).toMatchObject({ title, company });
  });

  test('a department that stands in the domain’s name is no company', () => {
    const facts = read('Rafael Kunz\nCoordenador de Logística', 'Rafael Kunz', 'rafael@kunzlogistica.example');
    expect(facts).toMatchObject({ title: 'Coordenador de Logística', company: null });
  });

  test('a capitalised line below the name is the company where the provider is a free one', () => {
    const shop = 'Carla Menezes\nPapel em Festa\n(51) 3344-5521';
    expect(read(shop, 'Carla Menezes', 'carla@gmail.com').company).toBe('Papel em Festa');
    expect(read(shop).company).toBeNull();
  });

  test('takes neither address, slogan, site nor phone for a company', () => {
    const facts = read(
      'Carla Menezes\nAnalista\nRua das Palmeiras, 120, sala 4\nSoluções que transformam!\nwww.outra.example\n(51) 3344-5521',
    );
    expect(facts).toEqual({ name: null, title: 'Analista', company: null });
  });

  test('gives the name where the header has none', () => {
    expect(read('Att,\nCarla Menezes\nAnalista', null)).toMatchObject({ name: 'Carla Menezes', title: 'Analista' });
    expect(read('Att,\nEquipe Vidrosul', null).name).toBeNull();
  });

  test('reads what is long and hostile in bounded time', () => {
    for (const char of ['a', ' ', '|', ',', '-', '*', '(', 'Á ', ' - ', ', ']) read(char.repeat(100_000), null);
    expect(read('').title).toBeNull();
  });
});
