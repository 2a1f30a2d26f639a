import { mayHaveWhatsApp, phoneText } from '../../src/panel/phoneText';

describe('phoneText', () => {
  test.each([
    ['+5551998765432', '+55 51 99876-5432'],
    ['+555133445521', '+55 51 3344-5521'],
    ['+12165550142', '+1 216 555 0142'],
    ['ramal 12', 'ramal 12'],
  ])('writes %s as %s', (phone, text) => expect(phoneText(phone)).toBe(text));
});

describe('mayHaveWhatsApp', () => {
  test('leaves out Brazilian land lines only', () => {
    expect(['+5551998765432', '+555133445521', '+12165550142'].map(mayHaveWhatsApp)).toEqual([true, false, true]);
  });
});
