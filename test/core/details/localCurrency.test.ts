import { readDetails } from '../../../src/core/details/readDetails';
import { messageSaying } from '../signals/phrases';

const options = { me: ['eu@nexo.example'], timeZone: 'America/Mexico_City' };
const currencies = (text: string, more: Parameters<typeof messageSaying>[2]): (string | undefined)[] =>
  readDetails(messageSaying(text, 'es', more), options)
    .filter(({ kind }) => kind === 'amount')
    .map(({ amount }) => amount?.currency);
const from = (address: string): { from: { name: null; address: string } } => ({ from: { name: null, address } });

describe('a sum whose words do not tell its currency', () => {
  test.each([
    ['compras@molino.com.mx', 'MXN'],
    ['compras@molino.com.ar', 'ARS'],
    ['compras@molino.cl', 'CLP'],
    ['compras@molino.co', 'COP'],
    ['compras@molino.com.ec', 'USD'],
    ['compras@molino.example', 'XXX'],
  ])('is in that of its writer’s country (%s)', (address, currency) => {
    expect(currencies('El presupuesto es de $ 45.000.', from(address))).toEqual([currency]);
  });

  test('is in that of the number in the signature, else of who is written to', () => {
    expect(currencies('Son 9.800 pesos.', { signature: 'Inés Roldán\n+598 2 901 44 10' })).toEqual(['UYU']);
    const to = [{ name: null, address: 'ventas@nexo.com.co' }];
    expect(currencies('Son 9.800 pesos.', { to })).toEqual(['COP']);
  });

  test('is nobody’s pesos where there are none', () => {
    expect(currencies('Son 9.800 pesos.', from('compras@molino.es'))).toEqual(['XXX']);
    expect(currencies('El presupuesto total es de 18 mil.', from('compras@molino.es'))).toEqual(['EUR']);
  });

  test('is what it says where it says it', () => {
    expect(currencies('Son 9.800 pesos colombianos.', from('compras@molino.com.mx'))).toEqual(['COP']);
    expect(currencies('Son US$ 9.800.', from('compras@molino.com.mx'))).toEqual(['USD']);
  });
});
