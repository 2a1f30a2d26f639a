import { findPhones } from '../../../src/core/contact/findPhones';
import type { CountryCode } from '../../../src/core/contact/phonePlans';

const phones = (text: string, country: CountryCode = 'BR') => findPhones(text, country).map(({ number }) => number);

describe('findPhones', () => {
  test.each<[string, CountryCode, string[]]>([
    ['(51) 3344-5521 | (51) 99812-7730', 'BR', ['+555133445521', '+5551998127730']],
    ['11 98765 4321', 'BR', ['+5511987654321']],
    ['(11)987654321', 'BR', ['+5511987654321']],
    ['55 11 98765-4321', 'BR', ['+5511987654321']],
    ['+55 (11) 3456-7890', 'BR', ['+551134567890']],
    ['011 3456.7890', 'BR', ['+551134567890']],
    ['Tel: (51) 3344-5521/5522', 'BR', ['+555133445521']],
    ['(646) 836-2011/0609 (fax)', 'US', ['+16468362011']],
    ['wa.me/5511987654321', 'BR', ['+5511987654321']],
    ['https://wa.me/5511987654321?text=oi', 'BR', ['+5511987654321']],
    ['0800 123 4567', 'BR', ['+558001234567']],
    ['+34 912 345 678', 'BR', ['+34912345678']],
    ['612 34 56 78', 'ES', ['+34612345678']],
    ['+54 9 11 2345-6789', 'ES', ['+5491123456789']],
    ['(81) 8340 1122', 'MX', ['+528183401122']],
    ['(206) 555-0143', 'US', ['+12065550143']],
    ['+44 20 7946 0958', 'US', ['+442079460958']],
  ])('reads %s in %s', (text, country, expected) => {
    expect(phones(text, country)).toEqual(expected);
  });

  test.each([
    'CNPJ 12.345.678/0001-90',
    '12.345.678/0001-90',
    'CPF 123.456.789-09',
    'CPF: 12345678909',
    'CEP 01310-100',
    'Rua das Flores, 123 - 01310-100 São Paulo',
    '34191.79001 01043.510047 91020.150008 5 96610000012500',
    '34191790010104351004791020150008596610000012500',
    'Processo 0001234-56.2024.8.26.0100',
    'Pedido nº 11987654321',
    'NF 000.123.456',
    'IE 110.042.490.114',
    'OAB/SP 123.456',
    'Ag. 1234 C/C 11987654-3',
    'R$ 1.198.765.432,10',
    '12/08/2024 14:32',
    '2024-08-12T10:22:00',
    '4111 1111 1111 1111',
    'https://nexo.example/p/11987654321',
    '11987654321@nexo.example',
    'CUIT 30-12345678-9',
    '9 9812-7730',
  ])('takes no phone from %s', (text) => {
    expect(phones(text)).toEqual([]);
  });

  test('leaves faxes and extensions out', () => {
    expect(phones('Fax: (11) 3456-7890')).toEqual([]);
    expect(phones('Facsimile Transmission No.: (206) 555-0144', 'US')).toEqual([]);
    expect(phones('(206) 555-0144 (fax)', 'US')).toEqual([]);
    expect(phones('Fone/Fax (51) 3344-5522')).toEqual(['+555133445522']);
    expect(phones('(13) 3222-8890 ramal 214')).toEqual(['+551332228890']);
  });

  test('gives each number once, where it stands', () => {
    const text = 'Fone (51) 3344-5521, fixo +55 51 3344 5521';
    expect(findPhones(text, 'BR')).toEqual([{ number: '+555133445521', start: 5, end: 19 }]);
  });

  test('is linear in the length of the text', () => {
    for (const text of [
      '1 '.repeat(50_000),
      '('.repeat(100_000),
      '1-'.repeat(50_000),
      '1.1/'.repeat(25_000),
      'cpf '.repeat(25_000),
      'a@'.repeat(50_000),
    ]) {
      const started = performance.now();
      findPhones(text, 'BR');
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
