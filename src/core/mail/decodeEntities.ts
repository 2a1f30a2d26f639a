/** U+00A0 to U+00FF in their order: the names that count without a semicolon too (HTML, named character references). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/**
 * The other names of HTML 4, and of HTML 5 what mail has: ASCII, spaces, Latin Extended-A. A number in base 36 says where a run begins, each
 * name stands for the next character, `=` for the one of the name before it.
 */
const runs =
  '9:Tab NewLine x:excl quot num dollar percnt amp apos lpar rpar ast plus comma 1a:period sol 1m:colon semi lt equals gt quest commat 2j:lsqb =lbrack bsol rsqb =rbrack Hat lowbar grave 3f:lcub =lbrace verbar =vert rcub =rbrace 74:Amacr amacr Abreve abreve Aogon aogon Cacute cacute 7g:Ccaron ccaron Dcaron dcaron Dstrok dstrok 7s:Eogon eogon Ecaron ecaron 7y:Gbreve gbreve 8g:Idot inodot 8x:Lstrok lstrok Nacute nacute 93:Ncaron ncaron 9c:Odblac odblac OElig oelig 9k:Rcaron rcaron Sacute sacute 9q:Scedil scedil Scaron scaron 9w:Tcaron tcaron a6:Uring uring Udblac udblac ag:Yuml Zacute zacute Zdot zdot Zcaron zcaron b6:fnof jq:circ kc:tilde pd:Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho pv:Sigma Tau Upsilon Phi Chi Psi Omega q9:alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega r5:thetasym upsih ra:piv 6bm:ensp emsp 6br:numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen =dash 6c3:ndash mdash 6c8:lsquo rsquo sbquo 6cc:ldquo rdquo bdquo 6cg:dagger Dagger bull 6cm:hellip 6cw:permil 6cy:prime Prime 6d5:lsaquo rsaquo 6da:oline 6dg:frasl 6e8:NoBreak 6gc:euro 6it:incare 6j5:image 6ja:numero copysr weierp 6jg:real 6jm:trade 6k5:alefsym 6mo:larr uarr rarr darr harr 6np:crarr 6og:lArr uArr rArr dArr hArr 6ps:forall 6pu:part exist 6px:empty 6pz:nabla isin notin 6q3:ni 6q7:prod 6q9:sum minus 6qf:lowast 6qi:radic 6ql:prop infin 6qo:ang 6qv:and or cap cup int 6r8:there4 6rg:sim 6rp:cong 6rs:asymp 6sg:ne equiv 6sk:le ge 6te:sub sup nsub 6ti:sube supe 6tx:oplus 6tz:otimes 6ud:perp 6v9:sdot 6x4:lceil rceil lfloor rfloor 7gq:loz 7id:starf star 7im:phone 7kw:spades 7kz:clubs 7l1:hearts diams 7pv:check 7pz:cross 7vs:lang rang';
/** Windows-1252 where ISO 8859-1 has control characters: what a numeric reference to 128 to 159 stands for. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Characters by name. */
const named = new Map<string, string>();
/** Names that count without a semicolon. */
const bare = new Map<string, string>();
let code = 0xa0;
for (const name of latin.split(' ')) bare.set(name, String.fromCharCode(code++));
for (const entry of runs.split(' ')) {
  const [, start, same, name = ''] = /^(?:(\w+):)?(=?)(\w+)$/.exec(entry) ?? [];
  if (start) code = parseInt(start, 36);
  else if (same) code--;
  named.set(name, String.fromCharCode(code++));
}
for (const name of ['quot', 'amp', 'lt', 'gt']) bare.set(name, named.get(name) ?? '');
for (const name of ['QUOT', 'AMP', 'LT', 'GT', 'COPY', 'REG'])
  bare.set(name, named.get(name.toLowerCase()) ?? bare.get(name.toLowerCase()) ?? '');
for (const [name, char] of bare) named.set(name, char);

function numeric(digits: string, radix: number): string {
  const point = parseInt(digits, radix);
  if (point >= 0x80 && point < 0xa0) return windows.charAt(point - 0x80);
  // As the HTML standard reads what is no character.
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return '\ufffd';
  return String.fromCodePoint(point);
}

/**
 * The text of a piece of HTML with its character references read: numbers, the names of HTML 4, and the commoner ones of HTML 5. What is
 * no reference stays as it stands. One small table for pane and Node, where the full one of HTML 5 weighs more than the reader.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:[xX]([\da-fA-F]{1,12})|(\d{1,12}));?|([a-zA-Z][a-zA-Z\d]{1,31})(;?))/g,
    (whole: string, hex?: string, decimal?: string, name?: string, end?: string) => {
      if (hex !== undefined) return numeric(hex, 16);
      if (decimal !== undefined) return numeric(decimal, 10);
      if (name === undefined) return whole;
      const known = end === ';' ? named.get(name) : undefined;
      if (known !== undefined) return known;
      // "&nbspde": the longest name that needs no semicolon.
      for (let length = Math.min(name.length, 6); length >= 2; length--) {
        const char = bare.get(name.slice(0, length));
        if (char !== undefined) return char + name.slice(length) + (end ?? '');
      }
      return whole;
    },
  );
}
