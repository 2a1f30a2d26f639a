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

/**
 * The way back from a wrong charset label, for the texts of one message. UTF-8 that was read as Windows-1252 is turned back
 * where every such pair is valid UTF-8; text that is right stays as it is.
 */
export function repairText(_bytes: Uint8Array): (text: string) => string {
  return (text) => (mojibake.test(text) ? fromMojibake(text) : text);
}

function fromMojibake(text: string): string {
  return text.replace(
    /[\u00c2-\u00f4][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g,
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
