import { sanitizeHtml } from './sanitizeHtml';

/** Where mail clients begin the quoted history. */
const quotes =
  'div.gmail_quote, div.yahoo_quoted, blockquote[type="cite"], div#divRplyFwdMsg, div[style*="border-top:solid #E1E1E1"]';
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const style = `html{background:#fff;color:#1b1f24;color-scheme:light}
body{margin:0;padding:4px 2px 8px;font:14px/1.5 "Segoe UI",system-ui,-apple-system,Roboto,sans-serif;overflow-wrap:break-word}
img{max-width:100%;height:auto}img:not([src]){display:inline-block;box-sizing:border-box;max-height:72px;padding:6px 10px;overflow:hidden;border:1px dashed #c8ccd1;border-radius:6px;background:#f6f7f8;color:#57606a;font-size:12px}img:not([src]):not([alt]),img:not([src])[alt=""]{display:none}table{max-width:100%}pre{white-space:pre-wrap;font:inherit}
blockquote{margin-inline:0 0;padding-left:12px;border-left:2px solid #c8ccd1}
summary{display:inline-block;margin:8px 0;padding:0 8px;border-radius:8px;background:#e8eaed;color:#3c4043;line-height:16px;cursor:pointer;list-style:none}
summary:focus-visible{outline:2px solid #0f6cbd}`;

/** The page that the message frame shows: sanitised, with its own policy; the quoted history is folded under a small button. */
export function bodyDocument(html: string, quoted: string): { readonly document: string; readonly blocked: number } {
  const safe = sanitizeHtml(html);
  const page = new DOMParser().parseFromString(safe.html, 'text/html');
  fold(page, quoted);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta http-equiv="x-dns-prefetch-control" content="off"><style>${style}</style>`;
  return {
    document: `<!doctype html><html><head>${head}</head><body>${page.body.innerHTML}</body></html>`,
    blocked: safe.blocked,
  };
}

/** Wraps the first quoted block, and all that follows it beside it, in an element that opens without a script. */
function fold(page: Document, label: string): void {
  const found = page.body.querySelector(quotes);
  // In Outlook's body the line above the quoted header belongs to it; a forward is the message itself, never folded.
  const start =
    found?.id === 'divRplyFwdMsg' && found.previousElementSibling?.tagName === 'HR'
      ? found.previousElementSibling
      : found;
  if (!start || !start.parentNode || !hasWordsBefore(page.body, start)) return;
  if (/forwarded message|mensagem encaminhada|mensaje reenviado/i.test((start.textContent ?? '').slice(0, 60))) return;
  const details = page.createElement('details');
  const summary = page.createElement('summary');
  summary.textContent = '•••';
  summary.setAttribute('aria-label', label);
  summary.setAttribute('title', label);
  start.parentNode.insertBefore(details, start);
  details.append(summary);
  while (details.nextSibling) details.append(details.nextSibling);
}

function hasWordsBefore(body: HTMLElement, start: Element): boolean {
  const range = body.ownerDocument.createRange();
  range.setStart(body, 0);
  range.setEndBefore(start);
  return range.toString().trim() !== '';
}
