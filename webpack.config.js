import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = import.meta.dirname;

/** One page for each entry: `src/entries/<name>.tsx` with `src/entries/<name>.html`, whose skeleton paints before any script. */
const pages = ['demo', 'taskpane'].filter((name) => existsSync(join(root, 'src/entries', `${name}.tsx`)));

/** `dist/stats.json`: what each page loads at first (`entrypoints`) and everything there is (`assets`), for the size budgets. */
const statsFile = {
  apply(compiler) {
    compiler.hooks.done.tap('stats-file', (stats) => {
      if (stats.hasErrors()) return;
      mkdirSync(compiler.outputPath, { recursive: true });
      const { entrypoints, assets, chunks } = stats.toJson({
        all: false,
        entrypoints: true,
        assets: true,
        chunks: true,
        chunkRelations: true,
        ids: true,
      });
      writeFileSync(join(compiler.outputPath, 'stats.json'), JSON.stringify({ entrypoints, assets, chunks }));
    });
  },
};

/** `webpack` builds the demo and the Outlook pane into `dist/`; `--mode development` keeps the code readable. */
export default (_env, { mode = 'production' } = {}) => ({
  mode,
  context: root,
  entry: Object.fromEntries(pages.map((name) => [name, `./src/entries/${name}.tsx`])),
  output: {
    path: join(root, 'dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[contenthash:12].js',
    cssFilename: '[name].[contenthash:8].css',
    publicPath: '',
    // The server is built beside the pages, by esbuild (scripts/buildServer.mjs).
    clean: { keep: /^server\// },
  },
  devtool: mode === 'production' ? false : 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { 'entities/decode$': join(root, 'scripts/noEntityDecoder.mjs') },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { test: /\.css$/, type: 'css/auto' },
      { test: /meaning\.json$/, type: 'javascript/auto', use: join(root, 'scripts/fetchedData.mjs') },
    ],
  },
  experiments: { css: true },
  optimization: {
    // What a page loads at first stays apart from what only the other page, or a later view, needs.
    splitChunks: { chunks: 'all', maxInitialRequests: 12 },
    // swc's is the smallest and fastest of the JavaScript minifiers; the rest stays webpack's own.
    minimizer: [
      new MinimizerPlugin({
        test: /\.js$/,
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: {
          ecma: 2022,
          compress: { passes: 3, ecma: 2022 },
          mangle: true,
          format: { comments: false },
        },
      }),
      '...',
    ],
  },
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: join(root, 'node_modules/.cache/webpack') },
  plugins: [
    ...pages.map(
      (name) =>
        new HtmlPlugin({
          filename: `${name}.html`,
          template: `src/entries/${name}.html`,
          chunks: [name],
          scriptLoading: 'defer',
        }),
    ),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }] }),
    statsFile,
  ],
});
