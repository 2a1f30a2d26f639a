import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// `npm run read` is called hundreds of times in a row by scripts. Its three hundred small files cost a second when Node loads them one by
// one through a compiler, and a fifth of that as one file, made anew at every start so that it can never be stale.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../src/entries/read.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'error',
  // Names the code in a stack trace, where its address would be the code itself.
  footer: { js: '//# sourceURL=retorno-read.mjs' },
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
