import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** What a token says; anything may be said wrongly by a test. */
export type Claims = Readonly<Record<string, unknown>>;

/** Issues ID tokens as Google does: RS256 under a key that the certificate endpoint names. */
export interface Signer {
  /** PEM by key id, as the certificate endpoint serves it. */
  readonly certificates: Readonly<Record<string, string>>;
  /** A token with these claims, signed by our key. */
  token(claims: Claims): string;
  /** The same under our key's name, but signed by somebody else. */
  forged(claims: Claims): string;
  /** The same without a signature (`alg: none`). */
  unsigned(claims: Claims): string;
}

/** Made once for a process: a key takes longer to make than most tests. */
let keys: ReturnType<typeof makeKeys> | null = null;
const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export function makeSigner(): Signer {
  const kid = 'emulator-1';
  const { publicKey, privateKey } = (keys ??= makeKeys());
  let other: KeyObject | null = null;
  const signed = (claims: Claims, key: KeyObject): string => {
    const content = `${part({ alg: 'RS256', typ: 'JWT', kid })}.${part(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
  };
  return {
    certificates: { [kid]: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
    token: (claims) => signed(claims, privateKey),
    forged: (claims) => signed(claims, (other ??= makeKeys().privateKey)),
    unsigned: (claims) => `${part({ alg: 'none', typ: 'JWT', kid })}.${part(claims)}.`,
  };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
