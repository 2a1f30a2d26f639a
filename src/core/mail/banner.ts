import { foldText } from '../language/foldText';
import type { Person } from './Person';
import { anyOf, everywhere, mayBegin } from './phrases';
import { quotedDate } from './quotedDate';
import type { QuotedDate } from './quotedDate';
import { quotedPerson } from './quotedPeople';

const mayBeBanner = mayBegin([...everywhere('original'), ...everywhere('forwarded')]);
const original = new RegExp(`^(?:${anyOf(everywhere('original'))})`);
const forwarded = new RegExp(`^(?:${anyOf(everywhere('forwarded'))})`);

/** Notes on the web: "-----Ana Lima escreveu: -----". */
const wrote = new RegExp(`^[^:]{2,80} (?:${anyOf(everywhere('verbs'))}):? ?-{3,80}\\s*$`);

export interface Banner {
  readonly forward: boolean;
  /** What follows the banner on its line ("----- Mensagem original -----De: …", "Forwarded by X on DATE ---"). */
  readonly rest: string;
  /** Written between dashes: certain even where no header follows. */
  readonly ruled: boolean;
}

/**
 * The line that a client writes above a quoted or forwarded original: "-----Mensagem original-----", "Begin forwarded message:",
 * "---------------------- Forwarded by X on DATE ----". Null for any other line.
 */
export function bannerIn(text: string): Banner | null {
  if (text.length > 4000) return null;
  const ruled = /^[\s*]{0,8}[-‐‑–—_=*]{2,80}\s{0,4}/.exec(text);
  const first = text.trimStart().charCodeAt(0);
  // Without dashes only lines that end in a colon (Apple) or are the phrase alone count.
  if (!ruled && (text.length > 80 || Number.isNaN(first))) return null;
  // A rule alone, or the "-- " of a signature.
  if (ruled?.[0].length === text.length) return null;
  const body = ruled ? text.slice(ruled[0].length) : text.trim().replace(/^\*+/, '');
  if (!ruled && !mayBeBanner(body)) return null;
  const folded = foldText(body.slice(0, 200));
  const found = forwarded.exec(folded) ?? original.exec(folded);
  if (!found) return ruled && wrote.test(folded) ? { forward: false, rest: '', ruled: true } : null;
  const rest = body.slice(found[0].length);
  const after = rest.replace(/^[\s*:：]*[-‐‑–—_=*]{2,80}|^[\s*:：]+/, '').trim();
  if (!ruled && !/^\s*[:：][\s*]*$/.test(rest)) return null;
  if (ruled && !/[-‐‑–—_=*]{2}/.test(rest) && rest.trim() !== '' && !/^\s(?:\p{L}|")/u.test(rest)) return null;
  return { forward: forwarded.test(folded), rest: after, ruled: ruled !== null };
}

/**
 * Who wrote and when, where the banner itself says so: "----- Message from Ana Lima <ana@x.example> on Tue, 4 Mar 2025 10:22 -0300 -----".
 * Null where it does not, and for a forward's banner, which names who forwards.
 */
export function writtenBy({ forward, rest }: Banner): { readonly from: Person; readonly date: QuotedDate } | null {
  const date = forward ? null : quotedDate(rest, true);
  if (!date) return null;
  const who = rest
    .slice(0, date.start)
    .replace(/(?:\s(?:on|em|el|at|\p{L}{3}\.?,))+\s*$/iu, '')
    .trim();
  const from = quotedPerson(who);
  return from.name === null && from.address === null ? null : { from, date };
}
