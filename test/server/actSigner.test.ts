import { actSigner, type Bound } from '../../src/server/actSigner';
import type { SigningKey } from '../../src/server/ServerConfig';

const key = (name: string, byte: number): SigningKey => ({ name, secret: Buffer.alloc(32, byte) });
const [first, second] = [key('a', 1), key('b', 2)];
const HOUR = 3_600_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const ana: Bound = { user: '1001', thread: '19eeef2ffc9eac8f' };
const act = { do: 'move', followUp: 'carla@vidrosul.example|m1', due: '2026-11-25T09:00:00-03:00' };

const signer = actSigner([first], HOUR);
const signed = new Map(Object.entries(signer.sign(act, ana, now)));
const changed = (name: string, value: string): Map<string, string> => new Map([...signed, [name, value]]);

describe('a signed act', () => {
  test('comes back as it was, without the signature', () => {
    expect(signer.check(signed, ana, now)).toMatchObject({ ok: true, parameters: act, madeAt: now });
  });

  test('comes back whatever the order in which it is sent', () => {
    expect(signer.check(new Map([...signed].reverse()), ana, now)).toMatchObject({ ok: true });
  });

  test.each([
    ['another user', { ...ana, user: '1002' }],
    ['another thread', { ...ana, thread: '19eeef2ffc9eac90' }],
    ['no thread', { ...ana, thread: null }],
  ])('is foreign for %s', (_who, bound) => {
    expect(signer.check(signed, bound, now)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('of the homepage is foreign in a thread, and one called "null" is another thread', () => {
    const home = new Map(Object.entries(signer.sign(act, { user: '1001', thread: null }, now)));
    expect(signer.check(home, ana, now)).toEqual({ ok: false, reason: 'foreign' });
    expect(signer.check(home, { user: '1001', thread: 'null' }, now)).toEqual({ ok: false, reason: 'foreign' });
  });

  test.each(['do', 'followUp', 'due', '_until', '_key', '_signature'])('is foreign with another %s', (name) => {
    const other = name === '_until' ? String(now + 10 * HOUR) : 'b';
    expect(signer.check(changed(name, other), ana, now)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('is foreign with a parameter more or less', () => {
    expect(signer.check(changed('address', 'x@y.example'), ana, now)).toMatchObject({ reason: 'foreign' });
    expect(signer.check(new Map([...signed].filter(([name]) => name !== 'due')), ana, now)).toMatchObject({
      reason: 'foreign',
    });
  });

  test.each(['', 'x', 'é', '💥', 'A'.repeat(5000)])('is foreign with the signature %j', (signature) => {
    expect(signer.check(changed('_signature', signature), ana, now)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('no parameters at all are foreign', () => {
    expect(signer.check(new Map(), ana, now)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('ends with its time', () => {
    expect(signer.check(signed, ana, now + HOUR - 1)).toMatchObject({ ok: true });
    expect(signer.check(signed, ana, now + HOUR)).toEqual({ ok: false, reason: 'expired' });
  });

  test('made a moment ahead by a server whose clock runs fast is good', () => {
    const ahead = new Map(Object.entries(signer.sign(act, ana, now + 5 * 60_000)));
    expect(signer.check(ahead, ana, now)).toMatchObject({ ok: true });
  });

  test('is known by its button: the same for a second click, another for the same act on another card', () => {
    const clickOf = (from: ReadonlyMap<string, string>): string => {
      const checked = signer.check(from, ana, now);
      return checked.ok ? checked.click : '';
    };
    expect(clickOf(signed)).toBe(clickOf(new Map([...signed].reverse())));
    expect(clickOf(signed)).not.toBe('');
    expect(clickOf(new Map(Object.entries(signer.sign(act, ana, now + 1))))).not.toBe(clickOf(signed));
  });

  test('stays good while the next key takes over, and ends with its own', () => {
    expect(actSigner([second, first], HOUR).check(signed, ana, now)).toMatchObject({ ok: true });
    expect(actSigner([second], HOUR).check(signed, ana, now)).toEqual({ ok: false, reason: 'foreign' });
    expect(actSigner([second, first], HOUR).sign(act, ana, now)['_key']).toBe('b');
  });

  test('a secret under another name is another key', () => {
    const renamed = actSigner([{ ...first, name: 'b' }], HOUR);
    expect(renamed.check(changed('_key', 'b'), ana, now)).toEqual({ ok: false, reason: 'foreign' });
  });
});
