import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withPlainBlob } from './plainBlob.mjs';

// The Gmail server as one file: three hundred small ones and googleapis' own take a second to load, one takes a quarter of it.
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await build({
  entryPoints: [at('src/entries/server.ts')],
  outfile: at('dist/server/server.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Names of errors and functions stay, for the log.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withPlainBlob],
  // Holds machine code, which is found beside its package; pg looks for it and does without.
  external: ['better-sqlite3', 'pg-native'],
  // Packages written for `require` find what Node has built in.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  legalComments: 'linked',
  logLevel: 'warning',
});
