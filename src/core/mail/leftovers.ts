import { decodeBytes } from './decodeBytes';
import { decodeEntities } from './decodeEntities';

/** A letter with an accent in UTF-8 as quoted-printable writes it (RFC 2045 §6.7). */
const printable = /=C[23]=[89AB][\dA-F]/;
/** A letter with an accent as HTML names it. */
const reference = /&(?:[A-Za-z](?:acute|grave|tilde|circ|cedil|uml)|iquest|iexcl|ord[fm]);/;

/**
 * A body from which a server lost what says how it is encoded: quoted-printable that no header announces is decoded, and so are character
 * references in plain text. Text that has no such letter stays as it is.
 */
export function leftovers(text: string, plain: boolean): string {
  const whole = printable.test(text)
    ? text
        .replace(/=[ \t]{0,80}\r?\n/g, '')
        .replace(/(?:=[\dA-F]{2})+/g, (run) =>
          decodeBytes(Uint8Array.from(run.slice(1).split('='), (byte) => parseInt(byte, 16))),
        )
    : text;
  return plain && reference.test(whole) ? decodeEntities(whole) : whole;
}
