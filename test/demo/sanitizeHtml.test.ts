/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { bodyDocument } from '../../src/demo/bodyDocument';
import { sanitizeFragment, sanitizeHtml } from '../../src/demo/sanitizeHtml';

/** What the page would fetch or run, wherever HTML may hide it. */
const dangerous =
  /<script|<iframe|<object|<embed|<form|<input|<link|<base|<svg|<math|<video|<audio|<meta http-equiv="refresh|\son[a-z]+\s*=|javascript:|srcdoc|srcset|url\((?!['"]?data:)|@import|background="http|src="http|src="\/\//i;

describe('a message body made safe', () => {
  test.each([
    ['a script', '<p>a</p><script>x()</script>'],
    ['an event on an element', '<img src="x" onerror="x()">'],
    ['an event on the body', '<body onload="x()"><p>a</p>'],
    ['a script link', '<a href="javascript:x()">a</a>'],
    ['a script link with white space inside', '<a href="java\nscript:x()">a</a>'],
    ['a script in SVG', '<svg><script>x()</script><a xlink:href="javascript:x()"></a></svg>'],
    [
      'a script behind MathML',
      '<math><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext></math>',
    ],
    ['a script behind noscript', '<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>'],
    ['a frame with its own page', '<iframe srcdoc="<script>x()</script>"></iframe>'],
    ['a form', '<form action="https://track.example/f"><input autofocus onfocus="x()"></form>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://track.example">'],
    ['another base', '<base href="https://track.example/"><img src="a.gif">'],
  ])('has no %s', (_what, html) => {
    expect(sanitizeHtml(html).html).not.toMatch(dangerous);
  });

  test.each([
    ['a picture', '<img src="https://track.example/p.gif">'],
    ['a picture without a scheme', '<img src="//track.example/p.gif">'],
    ['a set of pictures', '<img srcset="https://track.example/2.png 2x">'],
    ['a table background', '<table background="https://track.example/t.png"><tr><td>a</td></tr></table>'],
    ['a style', '<div style="background:url(https://track.example/s.png)">a</div>'],
    ['a style with escapes', '<div style="background:u\\72l(https://track.example/s.png)">a</div>'],
    ['a style sheet', '<style>p{background:url("https://track.example/s.png")}</style><p>a</p>'],
    ['an import', '<style>@import "https://track.example/s.css";</style><p>a</p>'],
    ['a linked sheet', '<link rel="stylesheet" href="https://track.example/s.css"><p>a</p>'],
    ['a film', '<video src="https://track.example/v.mp4" poster="https://track.example/v.png"></video>'],
  ])('fetches nothing: %s is left out and counted', (_what, html) => {
    const { html: safe, blocked } = sanitizeHtml(html);
    expect(safe).not.toMatch(/track\.example/);
    expect(blocked).toBeGreaterThan(0);
  });

  test('keeps words, marks, tables, pictures inside the message, and links that open apart', () => {
    const html =
      '<h1>Oi</h1><table><tr><td style="color:red">a</td></tr></table><img src="data:image/png;base64,AAAA"><a href="https://nexo.example/x">b</a>';
    const { html: safe, blocked } = sanitizeHtml(html);
    expect(blocked).toBe(0);
    expect(safe).toContain('<td style="color:red">a</td>');
    expect(safe).toContain('src="data:image/png;base64,AAAA"');
    expect(safe).toContain('rel="noopener noreferrer"');
  });

  test('of the hostile sample message has its words and nothing else', () => {
    const file = readFileSync('src/demo/mailbox/html-hostil/2026-11-19-1-comercial.eml', 'latin1');
    const html = Buffer.from(file.slice(file.indexOf('\r\n\r\n') + 4), 'base64').toString('utf8');
    expect(html).toMatch(dangerous);
    const { document: page, blocked } = bodyDocument(html, 'quoted');
    expect(page.slice(page.indexOf('<body>'))).not.toMatch(dangerous);
    expect(page).toContain('Somos a Comercial Aurora');
    expect(blocked).toBeGreaterThan(8);
  });

  test.each(['', '<', '<p', '\0', '<!--', '<a href="', '<'.repeat(5000), '<div>'.repeat(2000)])(
    'survives broken markup',
    (html) => {
      expect(() => bodyDocument(html, 'quoted')).not.toThrow();
    },
  );
});

describe('the quoted history', () => {
  test('is folded under a button when words stand above it', () => {
    const { document: page } = bodyDocument('<div>Oi</div><div class="gmail_quote">Em seg. escreveu:</div>', 'quoted');
    expect(page).toMatch(/<div>Oi<\/div><details><summary[^>]*>•••<\/summary><div class="gmail_quote">/);
  });

  test('stays open in a forward and where nothing stands above it', () => {
    const forward = '<div>Ana, assume?</div><div class="gmail_quote">---------- Forwarded message ---------<br>a</div>';
    expect(bodyDocument(forward, 'quoted').document).not.toContain('<details>');
    expect(bodyDocument('<blockquote type="cite">a</blockquote>', 'quoted').document).not.toContain('<details>');
  });
});

test('content for the editor keeps only the marks of a letter', () => {
  expect(sanitizeFragment('<p onclick="x()">Oi <b>Ana</b></p><img src=x onerror=y()><script>z()</script>')).toBe(
    '<p>Oi <b>Ana</b></p>',
  );
});
