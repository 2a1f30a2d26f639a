import DOMPurify from 'dompurify';

/** A message body made safe, and how many remote pictures, styles and frames were left out of it. */
export interface SafeHtml {
  readonly html: string;
  readonly blocked: number;
}

/** What the frame can show without asking anybody; everything else would be fetched, relative addresses from this page. */
const inside = /^\s*(?:data:image\/|#)/i;
/** A picture attached to the message: nothing remote, but not shown either. */
const attached = /^\s*cid:/i;
/** Attributes by which HTML fetches something by itself. */
const fetching = [
  'src',
  'srcset',
  'background',
  'poster',
  'data',
  'ping',
  'longdesc',
  'xlink:href',
  'dynsrc',
  'lowsrc',
];
const removed = [
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'link',
  'meta',
  'base',
  'svg',
  'math',
  'audio',
  'video',
  'source',
  'track',
  'picture',
  'dialog',
];

/**
 * Makes a message body safe to show: no script in any form, no form, nothing that fetches. Everything remote is taken
 * out and counted; links stay, open apart and tell the other side nothing. The frame around it has a policy of its own.
 */
export function sanitizeHtml(html: string): SafeHtml {
  let blocked = 0;
  const purify = DOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (node, attribute) => {
    if (
      fetching.includes(attribute.attrName) &&
      (!inside.test(attribute.attrValue) || attribute.attrName === 'srcset')
    ) {
      if (!attached.test(attribute.attrValue)) blocked += 1;
      attribute.keepAttr = false;
      // The words that stand for the picture remain visible.
      if (node.nodeName === 'IMG' && !node.hasAttribute('alt')) node.setAttribute('alt', '');
    } else if (attribute.attrName === 'style') {
      const safe = withoutFetches(attribute.attrValue);
      blocked += safe.blocked;
      attribute.attrValue = safe.css;
    }
  });
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (removed.includes(tagName) && node instanceof Element && fetching.some((name) => node.hasAttribute(name)))
      blocked += 1;
    if (tagName === 'link') blocked += 1;
    if (tagName !== 'style' || node.textContent === null) return;
    const safe = withoutFetches(node.textContent);
    blocked += safe.blocked;
    node.textContent = safe.css;
  });
  purify.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName !== 'A' || !node.hasAttribute('href')) return;
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  });
  const safe = purify.sanitize(html, {
    FORBID_TAGS: removed,
    FORBID_ATTR: ['ping', 'srcdoc', 'autofocus', 'formaction', 'action'],
    FORCE_BODY: true,
    ADD_ATTR: ['target'],
    ALLOWED_URI_REGEXP:
      /^(?:https?:|mailto:|tel:|cid:|data:image\/(?:png|jpe?g|gif|webp);|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  });
  return { html: safe, blocked };
}

/** Content of ours for the editor: the few marks of a letter, nothing else. */
export function sanitizeFragment(html: string): string {
  return DOMPurify(window).sanitize(html, {
    ALLOWED_TAGS: ['p', 'br', 'div', 'span', 'b', 'strong', 'i', 'em', 'u', 'ul', 'ol', 'li', 'a', 'blockquote'],
    ALLOWED_ATTR: ['href'],
  });
}

/** Style sheets fetch by `url(…)`, `@import` and `image-set(…)`; all of them go. Escapes could hide them, so they are read first. */
function withoutFetches(css: string): { readonly css: string; readonly blocked: number } {
  let blocked = 0;
  const drop = (): string => {
    blocked += 1;
    return '';
  };
  const cleaned = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => letter(parseInt(code, 16)))
    .replace(/\\/g, '')
    .replace(/@import[^;]{0,2000};?/gi, drop)
    .replace(/(?:url|image-set|image|cross-fade|src)\([^)]{0,20000}\)?/gi, (found) =>
      /\(\s*['"]?data:/i.test(found) ? found : drop(),
    );
  return { css: cleaned, blocked };
}

function letter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
