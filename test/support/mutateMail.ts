/** Seeded pseudo-random numbers (mulberry32), so that a failing mutation can be made again from its number. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sets `window.__ran` when a client executes it; a request to this host shows that remote content was loaded. */
const trap = `window.top.__ran=1;window.__ran=1;document.title='ran';alert(1)`;
const away = 'http://remote.invalid';

/** Markup that runs a script or calls away wherever a client lets it. */
export const hostileMarkup: readonly string[] = [
  `<script>${trap}</script>`,
  `<img src=x onerror="${trap}">`,
  `<svg onload="${trap}"><script>${trap}</script></svg>`,
  `<a href="javascript:${trap}">ok</a>`,
  `<iframe srcdoc="<script>${trap}</script>"></iframe>`,
  `<iframe src="javascript:${trap}"></iframe>`,
  `<body onload="${trap}">`,
  `<form action="javascript:${trap}"><button autofocus onfocus="${trap}">x</button></form>`,
  `<math><mtext><style><img src=x onerror="${trap}"></style></mtext></math>`,
  `<img src="${away}/pixel.gif"><link rel="stylesheet" href="${away}/s.css">`,
  `<div style="background:url(${away}/bg.png)">x</div><style>@import "${away}/i.css";</style>`,
  `<meta http-equiv="refresh" content="0;url=${away}/go"><base href="${away}/">`,
  `<video src="${away}/v.mp4" poster="${away}/p.png"></video><object data="${away}/o"></object><embed src="${away}/e">`,
  `<details open ontoggle="${trap}"><summary>x</summary></details>`,
  `<noscript><p title="</noscript><img src=x onerror='${trap}'>"></noscript>`,
  `<template><script>${trap}</script></template><table background="${away}/t.png"><tr><td>x</table>`,
  `<input type="image" src="${away}/in.png" onerror="${trap}"><audio src="${away}/a"></audio>`,
  `<a href="data:text/html,<script>${trap}</script>" target="_top">x</a>`,
];

type Mutation = (mail: string, random: () => number) => string;

const headEnd = (mail: string): number => {
  const at = mail.search(/\r?\n\r?\n/);
  return at < 0 ? mail.length : at;
};
const at = (mail: string, random: () => number): number => Math.floor(random() * mail.length);
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
const header = (mail: string, line: string): string => `${line}\r\n${mail}`;
const html = (body: string): string => `Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const identity = (mail: string): string =>
  mail
    .slice(0, headEnd(mail))
    .split(/\r?\n(?![ \t])/)
    .filter((line) => /^(from|to|subject|date|message-id):/i.test(line))
    .join('\r\n');

const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (mail, random) => mail.slice(0, at(mail, random)),
  'truncated in the body': (mail, random) =>
    mail.slice(0, headEnd(mail) + Math.floor(random() * (mail.length - headEnd(mail)))),
  'wrong charset': (mail, random) =>
    mail.replace(
      /charset="?[\w-]+"?/gi,
      `charset=${pick(['utf-16', 'koi8-r', 'x-unknown', 'us-ascii', 'shift_jis', '""', 'iso-8859-1'], random)}`,
    ),
  'wrong transfer encoding': (mail, random) =>
    mail.replace(
      /content-transfer-encoding:.*/gi,
      `Content-Transfer-Encoding: ${pick(['base64', 'quoted-printable', '7bit', 'x-uue', ''], random)}`,
    ),
  'a header missing': (mail, random) =>
    mail.replace(
      new RegExp(
        `^(${pick(['From', 'To', 'Subject', 'Date', 'Message-ID', 'Content-Type', 'MIME-Version'], random)}):.*\r?\n`,
        'im',
      ),
      '',
    ),
  'a future date': (mail) => mail.replace(/^Date:.*/im, 'Date: Fri, 31 Dec 2148 25:61:00 +9900'),
  'no date that can be read': (mail, random) =>
    mail.replace(/^Date:.*/im, `Date: ${pick(['ontem', '', '0000-00-00', '99/99/9999', 'NaN'], random)}`),
  'NUL bytes': (mail, random) => {
    let out = mail;
    for (let i = 0; i < 20; i++) {
      const p = at(out, random);
      out = `${out.slice(0, p)}\0${out.slice(p)}`;
    }
    return out;
  },
  'random bytes': (mail, random) =>
    [...mail].map((c) => (random() < 0.01 ? String.fromCharCode(Math.floor(random() * 256)) : c)).join(''),
  'lines in another order': (mail, random) =>
    mail
      .split('\n')
      .sort(() => random() - 0.5)
      .join('\n'),
  'boundary cut': (mail) => mail.replace(/boundary="?[^"\r\n;]+"?/i, 'boundary="not-there"'),
  'nested 100 deep': (mail) => {
    let body = mail.slice(headEnd(mail));
    for (let i = 0; i < 100; i++)
      body = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--`;
    return `${identity(mail)}\r\n${body}`;
  },
  'quoted 100 deep': (mail) =>
    `${identity(mail)}\r\n\r\nok\r\n${Array.from({ length: 100 }, (_, i) => `${'>'.repeat(i + 1)} Em seg., 12 de ago. de 2024 às 10:22, X <x${i}@y.example> escreveu:`).join('\r\n')}`,
  'HTML nested 100 deep': (mail) =>
    `${identity(mail)}\r\n${html(`${'<blockquote>'.repeat(100)}fundo${'</blockquote>'.repeat(50)}`)}`,
  'markup that runs': (mail, random) =>
    `${identity(mail)}\r\n${html(`<p>Bom dia</p>${pick(hostileMarkup, random)}<p>Abraço</p>`)}`,
  'every markup that runs': (mail) => `${identity(mail)}\r\n${html(hostileMarkup.join('\n'))}`,
  'markup in every header': (mail, random) =>
    mail.replace(
      /^(subject|from|to):.*/gim,
      (_, name: string) => `${name}: ${pick(hostileMarkup, random)} <x@y.example>`,
    ),
  'markup in plain text': (mail, random) =>
    `${identity(mail)}\r\nContent-Type: text/plain\r\n\r\nOi\r\n${pick(hostileMarkup, random)}\r\n-- \r\n${pick(hostileMarkup, random)}`,
  'one endless line': (mail) => `${identity(mail)}\r\n\r\n${'palavra '.repeat(20_000)}`,
  'one endless word': (mail) => `${identity(mail)}\r\n\r\n${'a'.repeat(100_000)}`,
  'endless headers': (mail) =>
    header(mail, Array.from({ length: 500 }, (_, i) => `X-H${i}: ${'v'.repeat(50)}`).join('\r\n')),
  'endless references': (mail) =>
    header(mail, `References: ${Array.from({ length: 500 }, (_, i) => `<${i}@y.example>`).join('\r\n ')}`),
  'its own ancestor': (mail) => {
    const id = /^message-id:\s*(<[^>]+>)/im.exec(mail)?.[1] ?? '<self@y.example>';
    return header(mail, `In-Reply-To: ${id}\r\nReferences: ${id} ${id}`);
  },
  empty: () => '',
  'only headers': (mail) => mail.slice(0, headEnd(mail)),
  'not mail at all': (_, random) =>
    Array.from({ length: 400 }, () => String.fromCharCode(Math.floor(random() * 256))).join(''),
  'bare line feeds and returns': (mail, random) =>
    mail.replace(/\r?\n/g, () => pick(['\r', '\n', '\r\n', '\n\r'], random)),
  'direction marks and control characters': (mail) => mail.replace(/ /g, (s) => `${s}\u0085\u009f`),
  'addresses that are none': (mail, random) =>
    mail.replace(
      /^(from|to|cc):.*/gim,
      (_, name: string) =>
        `${name}: ${pick(['', '<>', '@', 'undisclosed-recipients:;', '"""<a@', ','.repeat(300), 'a@b@c <d@e> <f@g>'], random)}`,
    ),
};

export const mutationNames: readonly string[] = Object.keys(mutations);

/**
 * The mutated form number `seed` of a message (bytes as latin1 text, so that every byte survives). Kinds take turns;
 * number 0 of every 1,000 is grown to 10 MB.
 */
export function mutateMail(mail: string, seed: number): { readonly name: string; readonly mail: string } {
  const random = randomFrom(seed);
  const name = mutationNames[seed % mutationNames.length] as string;
  const mutated = (mutations[name] as Mutation)(mail, random);
  if (seed % 1000 !== 999) return { name, mail: mutated };
  const line = 'Linha muito longa de um corpo enorme, com https://x.example/y e > sinais.\r\n';
  return { name: '10 MB', mail: `${identity(mail)}\r\n\r\n${line.repeat(Math.ceil(10_485_760 / line.length))}` };
}
