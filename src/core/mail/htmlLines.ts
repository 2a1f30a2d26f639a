import { Parser } from 'htmlparser2';
import { boundNesting } from './boundNesting';
import { decodeEntities } from './decodeEntities';
import { inkOf, type Hue } from './inkOf';
import type { Line, LineMark } from './Line';
import { textLines } from './textLines';

const GREATER = 62;

const dropped = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'select',
  'textarea',
  'math',
  'canvas',
]);
const blocks = new Set(
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,li,main,nav,ol,p,pre,section,table,tbody,tfoot,thead,tr,ul'.split(
    ',',
  ),
);
const voids = new Set('area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(','));
const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)|max-height\s*:\s*0(?:px|pt)?\s*(?:;|$|!)/i;

/**
 * Containers that mail clients put around what is not the writer's own: Gmail, Thunderbird, Outlook (`divRplyFwdMsg`,
 * the line above its header), Apple, Proton, Zoho, mobile Outlook. Outlook renames ids and classes with `x_` when it sends again.
 */
const containers: readonly (readonly [RegExp, LineMark])[] = [
  [/\b(?:gmail_attr|moz-cite-prefix|divrplyfwdmsg|protonmail_quote_header)\b/, 'header'],
  [
    /\b(?:gmail_signature|moz-signature|applemailsignature|protonmail_signature_block|messagesignaturesection|signature|zmail_signature|bloop_sign|ms-outlook-mobile-signature|ymail_android_signature|ydp[a-z0-9]*signature|mobile_signature|composer_signature)\b/,
    'signature',
  ],
  [
    /\b(?:appendonsend|olk_src_body_section|mail-editor-reference-message-container|moz-forward-container)\b/,
    'history',
  ],
];
/** The grey line of Outlook for Windows above a quoted header. */
const outlookRule =
  /border-top\s*:\s*(?:solid\s+#?\w+\s+1(?:\.0)?pt|1(?:\.0)?pt\s+solid)|border(?:-width)?\s*:\s*(?:none;\s*border-top|1(?:\.0)?pt\s+(?:none\s+none|0))/i;
/** A phone or an address. */
const contactData = /\d{4}[-. ]?\d{4}|[^\s@]@[^\s@]+\.\w/;
const wholeQuotes = /\b(?:yahoo_quoted|ymail_android_quoted)\b/;

/** Tags and texts that are understood; a page of a hundred mails has a tenth. The rest is shown without its tags. */
const MOST_EVENTS = 200_000;

/** Characters of HTML that are understood, pictures in it not counted; what lies beyond is shown without its tags. */
const MOST_CHARACTERS = 2_000_000;

interface Open {
  readonly name: string;
  readonly quote: boolean;
  readonly mark: LineMark | null;
  readonly drop: boolean;
  readonly pre: boolean;
  readonly block: boolean;
  readonly gap: boolean;
  readonly mailto: string | null;
  readonly linkFrom: number;
  readonly item: number | null;
  /** The colour in which it writes; null for black. */
  readonly ink: Hue | null;
}

function isQuote(
  name: string,
  classes: string,
  style: string,
  type: string | undefined,
  cite: string | undefined,
): boolean {
  if (wholeQuotes.test(classes)) return true;
  if (name !== 'blockquote') return false;
  if (type === 'cite' || cite !== undefined || classes.includes('quote')) return true;
  // Gmail's and Outlook's "indent more" is a blockquote without a line at its left.
  return !/border\s*:\s*(?:none|0|medium none)|margin\s*:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px/i.test(style);
}

function markOf(classes: string, style: string): LineMark | null {
  if (classes !== '') for (const [test, mark] of containers) if (test.test(classes)) return mark;
  return style !== '' && outlookRule.test(style) ? 'header' : null;
}

/**
 * An HTML body as lines with their quote depth and what the client's containers say of them. Scripts, styles, the head and
 * hidden elements (preheaders, tracking) are left out; broken HTML is read as far as it goes. Linear in the input.
 */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = [];
  const stack: Open[] = [];
  let depth = 0;
  let drop = 0;
  let pre = 0;
  let current = '';
  let spaced = false;
  /** A no-break space alone in its block is Outlook's blank line. */
  let held = false;
  const marks: LineMark[] = [];
  /** The colour of the line's last words, and where they begin. */
  let ink: Line['ink'];

  const push = (): void => {
    const mark = marks.at(-1) ?? null;
    const text = pre > 0 ? current.trimEnd() : current.trim();
    // Plain text that a server made HTML of, or wrote into <pre>, keeps its marks.
    const quoted = text.charCodeAt(0) === GREATER ? textLines(text)[0] : undefined;
    lines.push(
      quoted
        ? { ...quoted, depth: depth + quoted.depth, mark }
        : ink && text !== ''
          ? { text, depth, mark, ink }
          : { text, depth, mark },
    );
    current = '';
    ink = undefined;
  };
  /** Ends the line where something stands on it. */
  const fresh = (): void => {
    if (current.trim() !== '') push();
    else {
      current = '';
      ink = undefined;
    }
  };
  const gap = (): void => {
    const last = lines.at(-1);
    if (last && last.text !== '') lines.push({ text: '', depth: Math.min(depth, last.depth), mark: null });
  };

  let events = 0;
  let read = 0;
  /** Whether the parser's events are no longer looked at; remembers where that began. */
  const over = (): boolean => {
    if (++events === MOST_EVENTS) read = parser.endIndex;
    return events > MOST_EVENTS;
  };

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (over()) return;
        if (name === 'br') {
          if (drop === 0) push();
          return;
        }
        if (name === 'img') {
          // Emoji are images in Gmail.
          const alt = decodeEntities(attributes['alt'] ?? '');
          if (drop === 0 && alt !== '' && alt.length <= 4 && /[^ -~]/.test(alt)) current += alt;
          // A signature that is a picture, with what it shows.
          else if (drop === 0 && alt.length < 500 && contactData.test(alt)) {
            fresh();
            for (const text of alt.split('\n')) lines.push({ text: text.trim(), depth, mark: 'signature' });
          }
          return;
        }
        const block = blocks.has(name);
        if (voids.has(name)) {
          if (name === 'hr' && drop === 0) {
            fresh();
            lines.push({ text: '________________________________', depth, mark: null });
          }
          return;
        }
        const style = decodeEntities(attributes['style'] ?? '');
        const classes = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['name'] ?? ''}`
          .toLowerCase()
          .replace(/\bx_/g, '')
          .trim();
        const quote = isQuote(name, classes, style, attributes['type']?.toLowerCase(), attributes['cite']);
        const isDropped = dropped.has(name) || 'hidden' in attributes || (style !== '' && hidden.test(style));
        const mark = block || name === 'span' || name === 'a' ? markOf(classes, style) : null;
        const isGap =
          (name === 'p' && !/msonormal/.test(classes) && !/margin(?:-top|-bottom)?\s*:\s*0/i.test(style)) ||
          /^h[1-6]$/.test(name);
        if (drop === 0 && (block || mark)) {
          fresh();
          if (isGap) gap();
        } else if ((name === 'td' || name === 'th') && current !== '') current += '  ';
        if (isDropped) drop++;
        if (quote) depth++;
        if (mark) marks.push(mark);
        if (name === 'pre') pre++;
        const href = name === 'a' ? attributes['href'] : undefined;
        const parent = stack.at(-1);
        const item = name === 'ol' ? 1 : null;
        const colour = inkOf(style, attributes['color']);
        if (name === 'li' && drop === 0) current = parent?.name === 'ol' && parent.item !== null ? '1. ' : '• ';
        stack.push({
          name,
          quote,
          mark,
          drop: isDropped,
          pre: name === 'pre',
          block: block || mark !== null,
          gap: isGap,
          mailto:
            href !== undefined && /^mailto:/i.test(href) ? decodeEntities(href.slice(7).split('?')[0] ?? '') : null,
          linkFrom: current.length,
          item,
          ink: colour === undefined ? (parent?.ink ?? null) : colour,
        });
      },
      ontext(raw) {
        if (over() || drop > 0) return;
        const data = decodeEntities(raw);
        const text = data
          .replace(/[\u00a0\u202f\u2007]/g, ' ')
          .replace(/\0|\ufeff|[\u200b-\u200f]|\u00ad|\u034f|\u2060/g, '');
        if (pre > 0) {
          const parts = text.split('\n');
          parts.forEach((part, index) => {
            if (index > 0) push();
            current += part;
          });
          return;
        }
        const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
        const next = current === '' || spaced ? flat.trimStart() : flat;
        if (flat.trim() === '' && data.includes('\u00a0')) held = true;
        if (next === '') return;
        const open = stack.at(-1);
        // Clients colour links themselves.
        if (open && open.ink !== (ink?.hue ?? null) && next.trim() !== '' && !stack.some(({ name }) => name === 'a'))
          ink = open.ink === null ? undefined : { hue: open.ink, from: current.length };
        current += next;
        // Asking the growing line itself for its end would copy it each time.
        spaced = next.endsWith(' ');
      },
      onclosetag(name) {
        if (events > MOST_EVENTS) return;
        const open = stack.at(-1);
        if (!open || open.name !== name) return;
        stack.pop();
        if (open.mailto !== null && drop === 0) {
          const shown = current.slice(open.linkFrom);
          // A name that hides its address: the address is what the reader needs (quoted headers, signatures).
          if (shown.trim() !== '' && !shown.includes('@') && /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/.test(open.mailto))
            current += ` <${open.mailto}>`;
        }
        if (open.block && drop === 0) {
          const empty = current.trim() === '' && held;
          fresh();
          if (empty) gap();
          held = false;
          if (open.gap) gap();
        }
        if (open.drop) drop--;
        if (open.quote) depth--;
        if (open.mark) marks.pop();
        if (open.pre) pre--;
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const light = html.length > MOST_CHARACTERS ? html.replace(/\b(src\s?=\s?["']?)data:[^"'\s>]*/gi, '$1') : html;
  const near = light.slice(0, MOST_CHARACTERS);
  const source = near.length > 20_000 ? boundNesting(near) : near;
  parser.write(source);
  parser.end();
  const rest = (read > 0 ? source.slice(read + 1) : '') + light.slice(MOST_CHARACTERS);
  if (rest !== '') current += rest.replace(/<[^<>]{0,2000}>/g, ' ');
  fresh();
  return lines;
}
