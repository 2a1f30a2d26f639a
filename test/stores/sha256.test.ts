import { createHash } from 'node:crypto';
import { sha256 } from '../../src/stores/sha256';

describe('sha256', () => {
  test('gives the published digests of "" and "abc"', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('agrees with another implementation on every length around the block size, accents included', () => {
    for (let n = 0; n < 200; n++) {
      const text = 'ação€'.repeat(40).slice(0, n);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});
