import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the Outlook pane with everything that is sent along. */
export interface AssetFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where Outlook runs in a browser or in a window that holds one: only there the pane may be framed. */
const outlook = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
];

/** Scripts from here and Microsoft's library from Microsoft; styles inline, as Fluent writes them; requests to nobody else. */
const panePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "frame-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${outlook.join(' ')}`,
].join('; ');

const otherPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What of `dist` is the pane: its page, scripts, styles and data (named by their content), and the pictures and pages in `assets`. Not the demo, not the server. */
const isPane = (path: string): boolean =>
  /^(?:taskpane\.html|(?!demo\.)[\w.-]+\.(?:js|css)|[0-9a-f]{12}\.json|assets\/[\w.-]+\.(?:png|svg|html))$/.test(path);

/** A name with a hash of its content never changes what it holds. */
const isHashed = (path: string): boolean => /(?:^|\.)[0-9a-f]{8,}\./.test(path);

/**
 * The pane as it was built, read once at the start: a path that is not in this map does not exist, so none can lead elsewhere. Empty where
 * nothing was built.
 */
export function assetFiles(dist: string): ReadonlyMap<string, AssetFile> {
  const listed = ['', 'assets/'].flatMap((folder) => namesIn(join(dist, folder)).map((name) => folder + name));
  return new Map(
    listed.filter(isPane).map((path) => {
      const type = types[extname(path)] ?? 'application/octet-stream';
      const headers = {
        'Content-Type': type,
        'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Security-Policy': path === 'taskpane.html' ? panePolicy : otherPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        // Gmail's servers fetch the picture of the add-on; Outlook's pages frame the pane.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      };
      return [`/${path}`, { body: new Uint8Array(readFileSync(join(dist, path))), headers }];
    }),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch {
    return [];
  }
}
