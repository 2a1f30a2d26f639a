/** UTF-8 read as Windows-1252 shows these pairs ("Ã§", "Ã£", "â€™"). */
const mojibake =
  /[ÂÃâ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** Windows-1252's own characters between 0x80 and 0x9f. */
const high: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};

/** Control characters that no text has: what a decoder of Latin-1 makes of Windows-1252's own. */
const controls = /[\u0080-\u009f]/;
const printed = new Map(Object.entries(high).map(([char, code]) => [String.fromCharCode(code), char]));

/**
 * UTF-8 that was read as Windows-1252, turned back where it is valid UTF-8, and Windows-1252 that was read as Latin-1, which the
 * decoders of some engines do under its own name; text that is right stays as it is.
 */
export function repairText(text: string): string {
  const once = mojibake.test(text) ? fromMojibake(text) : text;
  // Two servers on the way may have misread it, one after the other.
  const whole = once !== text && mojibake.test(once) ? fromMojibake(once) : once;
  return controls.test(whole) ? whole.replace(/[\u0080-\u009f]/g, (char) => printed.get(char) ?? char) : whole;
}

/** Bytes searched for labels: they stand in headers, near the start of a message or of its parts. */
const LABELS = 400_000;

/**
 * The message with other charset labels, for a body that its own label leaves unreadable (U+FFFD): what is said to be UTF-8 or
 * ASCII and is not is nearly always Windows-1252. Null when nothing is unreadable or no label can be changed.
 */
export function relabel(
  bytes: Uint8Array,
  email: { readonly text?: string | undefined; readonly html?: string | undefined },
): Uint8Array | null {
  if (!`${email.text ?? ''}${email.html ?? ''}`.includes('\ufffd')) return null;
  const head = labelsOf(bytes);
  const labelled = head.replace(/(charset\s?=\s?["']?)[\w.:-]{2,30}/gi, '$1windows-1252');
  const changed = labelled === head ? withLabel(head) : labelled;
  return changed === null ? null : withHead(bytes, head, changed);
}

/**
 * The message with its flowed text (RFC 3676) labelled as fixed, so that the parser leaves it folded: it would join quoted lines with
 * their marks. Null where no quoted text is flowed.
 */
export function unflow(
  bytes: Uint8Array,
  email: { readonly text?: string | undefined },
): { readonly bytes: Uint8Array; readonly delSp: boolean } | null {
  if (!/^>/m.test(email.text ?? '') || !saysFlowed(bytes)) return null;
  const head = labelsOf(bytes);
  const changed = head.replace(/(;\s{0,4}format\s?=\s?["']?)flowed/gi, '$1fixed');
  return changed === head
    ? null
    : { bytes: withHead(bytes, head, changed), delSp: /;\s{0,4}delsp\s?=\s?["']?yes/i.test(head) };
}

/** Whether the word stands where labels do: looked for in the bytes, since most mail has it nowhere. */
function saysFlowed(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LABELS);
  for (let at = 0; at + FLOWED.length <= end; at++) {
    let length = 0;
    while (length < FLOWED.length && ((bytes[at + length] ?? 0) | 32) === FLOWED.charCodeAt(length)) length++;
    if (length === FLOWED.length) return true;
  }
  return false;
}

const FLOWED = 'flowed';

/** Where labels stand, a character a byte. */
function labelsOf(bytes: Uint8Array): string {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, LABELS); at += 8192)
    head += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, LABELS)));
  return head;
}

function withHead(bytes: Uint8Array, head: string, changed: string): Uint8Array {
  const out = new Uint8Array(changed.length + Math.max(0, bytes.length - head.length));
  for (let at = 0; at < changed.length; at++) out[at] = changed.charCodeAt(at);
  out.set(bytes.subarray(head.length), changed.length);
  return out;
}

/** A message without any label gets one, where it has no MIME header at all. */
const withLabel = (head: string): string | null =>
  /^content-type\s*:/im.test(head.slice(0, 60_000))
    ? head.replace(/^(content-type\s*:\s*text\/(?:plain|html))/im, '$1; charset=windows-1252')
    : `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n${head}`;

function fromMojibake(text: string): string {
  return text.replace(
    /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g,
    (run) => decodeRun(run),
  );
}

/** One lead byte with its followers; what is no UTF-8 comes back unchanged. */
function decodeRun(run: string): string {
  const codes = [...run].map((char) => high[char] ?? char.charCodeAt(0));
  const lead = codes[0] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (codes.length < length || codes.slice(1, length).some((code) => code < 0x80 || code > 0xbf)) return run;
  try {
    return (
      decodeURIComponent(
        codes
          .slice(0, length)
          .map((code) => `%${code.toString(16)}`)
          .join(''),
      ) + run.slice(length)
    );
  } catch {
    return run;
  }
}
