import { cutShort } from '../../../src/core/mail/cutShort';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const header = 'multipart/mixed; charset=utf-8; boundary="=_a b"';

describe('cutShort', () => {
  test('a multipart message that ends before its closing delimiter was cut', () => {
    expect(cutShort(bytes('--=_a b\r\n\r\ntext\r\n'), header)).toBe(true);
    expect(cutShort(bytes('--=_a b\r\n\r\ntext\r\n--=_a b--\r\n'), header)).toBe(false);
  });

  test('a long epilogue does not hide the delimiter', () => {
    expect(cutShort(bytes(`--=_a b--\r\n${'epilogue '.repeat(1000)}`), header)).toBe(false);
  });

  test('a boundary without quotes is read, one that is missing means damage', () => {
    expect(cutShort(bytes('--xyz--'), 'Multipart/Alternative; boundary=xyz; type=a')).toBe(false);
    expect(cutShort(bytes('text'), 'multipart/mixed')).toBe(true);
  });

  test('of other messages nothing can be said', () => {
    expect(cutShort(bytes('text'), 'text/plain; boundary=x')).toBe(false);
    expect(cutShort(bytes(''), '')).toBe(false);
  });
});
