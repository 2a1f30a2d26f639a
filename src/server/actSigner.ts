import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ActParameters } from '../cards/CardAct';
import type { ServerConfig, SigningKey } from './ServerConfig';

/** For whom a button was made: it works for this user and in this thread only. */
export interface Bound {
  readonly user: string;
  /** The thread that was open; null on the homepage and in a draft. */
  readonly thread: string | null;
}

/** `foreign`: not signed by us, or for another user or thread. `expired`: ours, from a card that is too old. */
export type CheckedAct =
  | {
      readonly ok: true;
      readonly parameters: ActParameters;
      /** When the button was made, in ms since the epoch. */
      readonly madeAt: number;
      /** The same for the same button, another for every other one. */
      readonly click: string;
    }
  | { readonly ok: false; readonly reason: 'foreign' | 'expired' };

export interface ActSigner {
  /** Adds end, key name and signature to what a button sends. `now` in ms since the epoch. */
  sign(parameters: ActParameters, bound: Bound, now: number): ActParameters;
  /** What came back, without what `sign` added. Never throws, whatever came. */
  check(received: ReadonlyMap<string, string>, bound: Bound, now: number): CheckedAct;
}

const names = { until: '_until', key: '_key', signature: '_signature' } as const;

/**
 * What is signed: everything that the button says and to whom, as JSON, where no value can run into the next one. The parameters in the order
 * of their names, because Google may give them back in another.
 */
function signed(key: string, until: string, { user, thread }: Bound, parameters: ActParameters): string {
  const entries = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(['retorno-act-1', key, until, user, thread, entries]);
}

const mac = ({ secret }: SigningKey, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

/** Signs and checks what buttons send, HMAC-SHA256 with the first of the keys; buttons signed with any of them are taken for `lifeMs`. */
export function actSigner(keys: ServerConfig['signingKeys'], lifeMs: number): ActSigner {
  const [first] = keys;
  return {
    sign: (parameters, bound, now) => {
      const until = String(now + lifeMs);
      const signature = mac(first, signed(first.name, until, bound, parameters)).toString('base64url');
      return { ...parameters, [names.until]: until, [names.key]: first.name, [names.signature]: signature };
    },
    check: (received, bound, now) => {
      const until = received.get(names.until) ?? '';
      const key = keys.find(({ name }) => name === received.get(names.key));
      if (key === undefined || !/^\d{1,15}$/.test(until)) return { ok: false, reason: 'foreign' };
      const parameters = Object.fromEntries([...received].filter(([name]) => !name.startsWith('_')));
      const expected = mac(key, signed(key.name, until, bound, parameters));
      const given = Buffer.from(received.get(names.signature) ?? '', 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        return { ok: false, reason: 'foreign' };
      if (Number(until) <= now) return { ok: false, reason: 'expired' };
      return { ok: true, parameters, madeAt: Number(until) - lifeMs, click: given.toString('base64url') };
    },
  };
}
