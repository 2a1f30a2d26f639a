import { companyDomain } from '../../../src/core/contact/companyDomain';
import { companyName } from '../../../src/core/contact/companyName';

describe('companyDomain', () => {
  test.each([
    ['ana@vidrosul.example', 'vidrosul.example'],
    ['ana@vendas.vidrosul.com.br', 'vidrosul.com.br'],
    ['ANA@Vidrosul.IND.BR', 'vidrosul.ind.br'],
    ['ana@a.b.example.co.uk', 'example.co.uk'],
    ['ana@fazenda.sp.gov.br', 'fazenda.sp.gov.br'],
    ['ana@example.gob.mx', 'example.gob.mx'],
  ])('%s works at %s', (address, domain) => {
    expect(companyDomain(address)).toBe(domain);
  });

  test.each([
    'ana@gmail.com',
    'ana@yahoo.com.br',
    'ana@hotmail.co.uk',
    'ana@uol.com.br',
    'ana@icloud.com',
    'ana@live.com',
    'ana@oi.com.br',
  ])('%s is a free address', (address) => {
    expect(companyDomain(address)).toBeNull();
  });

  test.each(['ana', 'ana@', 'ana@com.br', 'ana@localhost', 'ana@127.0.0.1', 'ana@a..example', ''])(
    '%j has none',
    (address) => {
      expect(companyDomain(address)).toBeNull();
    },
  );

  test('a company whose name only looks like a provider’s keeps its domain', () => {
    expect(companyDomain('ana@oi.example')).toBe('oi.example');
    expect(companyDomain('ana@free.example')).toBe('free.example');
  });
});

describe('companyName', () => {
  test('is spelled as the company spells it in the text', () => {
    expect(companyName('a@transporteslitoral.example', ['Abraço,\nAna\nTransportes Litoral | (13) 3222-8890'])).toBe(
      'Transportes Litoral',
    );
    expect(companyName('a@vidrosul.example', ['a VidroSul agradece'])).toBe('VidroSul');
  });

  test('is the domain in title case where the text does not say it', () => {
    expect(companyName('a@transportes-litoral.example', [''])).toBe('Transportes Litoral');
    expect(companyName('a@nxb.example', [''])).toBe('NXB');
  });

  test('is unknown for a free address', () => {
    expect(companyName('ana@gmail.com', ['Gmail'])).toBeNull();
  });
});
