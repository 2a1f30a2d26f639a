import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import webpack from 'webpack';

export interface PageBundle {
  /** The folder with `<name>.html` and what it loads. */
  readonly folder: string;
  remove(): void;
}

/** Builds one TypeScript module of `test/browser/pages` into a page of its own; `head` is HTML before it, for scripts that must come first. */
export async function bundlePage(module: string, head = ''): Promise<PageBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-page-'));
  const name = basename(module, '.ts');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: { [name]: resolve('test/browser/pages', `${name}.ts`) },
    output: { path: folder, filename: '[name].js', chunkFilename: '[id].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null || stats === undefined) fail(error ?? new Error('webpack gave no answer'));
      else if (stats.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(() => done());
    });
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${name}</title><link rel="icon" href="data:," />${head}</head><body><script src="${name}.js"></script></body></html>`;
  writeFileSync(join(folder, `${name}.html`), html);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
