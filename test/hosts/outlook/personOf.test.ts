import { personOf } from '../../../src/hosts/outlook/personOf';

describe('a person as Outlook names them', () => {
  test('has the address in lower case and the name on one line', () => {
    expect(personOf({ displayName: ' Carla\n Menezes ', emailAddress: 'Carla@Vidrosul.example' })).toEqual({
      name: 'Carla Menezes',
      address: 'carla@vidrosul.example',
    });
  });

  test('has no name where the name is only the address again', () => {
    expect(personOf({ displayName: 'CARLA@vidrosul.example', emailAddress: 'carla@vidrosul.example' }).name).toBeNull();
  });

  test('is nobody where Outlook says nothing', () => {
    expect(personOf(undefined)).toEqual({ name: null, address: null });
    expect(personOf({ displayName: '', emailAddress: '' })).toEqual({ name: null, address: null });
  });
});
