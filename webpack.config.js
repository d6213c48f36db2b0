import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { CompiledProgram } from './web/compiled-program.js';
import { FunctionsMetadata } from './web/functions-metadata.js';
import { HostFiles } from './web/host-files.js';
import { Notices } from './web/notices.js';
import { OfflineFiles } from './web/offline-files.js';
import { OFFICE_JS, PANE_POLICY, PLAIN_POLICY, WORKBENCH_POLICY } from './web/policy.js';
import { basedataZip, sampleFiles } from './web/sample-files.js';
import { SingleFile } from './web/single-file.js';
import { THEME_MODULES } from './web/theme-values.js';

const root = path.dirname(fileURLToPath(import.meta.url));

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/** The pages of docs/rules by rule, for `entrywise rules` and the pane. */
function rulePages() {
  const folder = path.join(root, 'docs/rules');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const pages = names.map((name) => [path.basename(name, '.md'), readFileSync(path.join(folder, name), 'utf8')]);
  return Object.fromEntries(pages);
}

/** Of zip.js only what is imported: not its web workers, requests and cryptography. */
const zip = { test: /@zip\.js/, sideEffects: false };
/** Of hucre only the reader of CSV. */
const csv = { test: /node_modules[\\/]hucre/, sideEffects: false };

/**
 * Modules of our own do nothing by being loaded, so that a room's front door brings along only what is used of it; but for
 * those that start something, and the one that keeps zod from making code of text.
 */
const own = {
  test: /[\\/]src[\\/].+\.tsx?$/,
  exclude: /[\\/](?:start|main|worker|jitless)\.tsx?$/,
  sideEffects: false,
};

/** The themes of Fluent UI as values, in half the bytes. */
const themes = { test: THEME_MODULES, loader: path.join(root, 'web/theme-values.js') };

/** Pages need no styles for writing from right to left. */
const leftToRight = { 'rtl-css-js/core$': path.join(root, 'web/left-to-right.js') };

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js'] };
function minified(format) {
  return [
    new MinimizerPlugin({
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: { compress: { passes: 3 }, format },
      extractComments: false,
    }),
  ];
}
const minimizer = minified({});

/**
 * What zip.js looks for as it is loaded, and the command line has no use for: it packs and unpacks by Node's own programs, and no workbook is encrypted
 * as a ZIP file. Node sets each up when it is looked for.
 */
const withoutUnused = Object.fromEntries(
  ['crypto', 'CompressionStream', 'DecompressionStream'].map((name) => [`typeof ${name}`, JSON.stringify('undefined')]),
);

/** A module of Node's that is set up when something of it is first used: that takes long, and a check of a workbook, which writes nothing, needs none. */
function whenUsed(name) {
  return `var new Proxy({}, { get: (_, name) => require("${name}")[name] })`;
}

/**
 * The command line: one file, so that it runs from any folder, with a small one that starts it and, beside them, what the engine has compiled
 * of it, so that it starts quickly.
 */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { entrywise: './src/cli/start.ts', program: './src/cli/main.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].cjs',
    clean: true,
    libraryTarget: 'commonjs2',
  },
  node: { __dirname: false, __filename: false },
  externals: { 'node:crypto': whenUsed('node:crypto'), 'node:fs/promises': whenUsed('node:fs/promises') },
  resolve: { ...resolve, alias: { fflate$: path.join(root, 'web/fflate-when-used.cjs') } },
  module: { rules: [typescript, zip, csv, own] },
  // All of it in ASCII: such a file is a text without decoding it.
  optimization: { minimizer: minified({ asciiOnly: true }) },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'entrywise.cjs' }),
    new CompiledProgram(),
    new webpack.DefinePlugin({ RULE_PAGES: JSON.stringify(rulePages()), ...withoutUnused }),
    new Notices(),
  ],
  stats: 'errors-warnings',
};

/** The sample as one zip of basedata beside the workbook and the reference file. */
const sample = new CopyPlugin({
  patterns: [
    { from: 'examples/entries.xlsx', to: 'sample/' },
    { from: 'examples/reference.json', to: 'sample/' },
    {
      from: 'examples/basedata/*',
      to: 'sample/basedata.zip',
      transformAll: (files) =>
        basedataZip(files.map(({ sourceFilename, data }) => [path.basename(sourceFilename), data])),
    },
  ],
});

/** The icons that the manifest names. */
const icons = new CopyPlugin({ patterns: [{ from: 'assets/icons', to: 'assets/' }] });

function page(room, values) {
  return new HtmlPlugin({
    filename: `${room}.html`,
    template: `src/${room}/${room}.html`,
    chunks: [room],
    scriptLoading: 'defer',
    ...values,
  });
}

/**
 * The pane for Excel and the workbench as a static site: files that any host can serve from any folder. What the first view
 * does not need is a chunk of its own, loaded when it is wanted.
 */
const web = {
  name: 'web',
  target: ['web', 'es2022'],
  mode: 'production',
  devtool: false,
  entry: { taskpane: './src/taskpane/start.tsx', workbench: './src/workbench/start.tsx' },
  output: {
    path: path.join(root, 'dist/web'),
    filename: 'chunks/[name].[contenthash:8].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    workerChunkFilename: 'workers/[name].[contenthash:8].js',
    cssFilename: 'chunks/[name].[contenthash:8].css',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    publicPath: 'auto',
    clean: true,
  },
  experiments: { css: true },
  resolve: { ...resolve, alias: leftToRight },
  module: { rules: [typescript, zip, csv, own, themes] },
  // Short names of chunks: each stands in the script that is loaded first.
  optimization: { minimizer, moduleIds: 'deterministic', chunkIds: 'deterministic' },
  plugins: [
    new webpack.DefinePlugin({ RULE_PAGES: JSON.stringify(rulePages()) }),
    page('taskpane', { policy: PANE_POLICY, officeJs: OFFICE_JS }),
    page('workbench', { policy: WORKBENCH_POLICY }),
    page('index', { template: 'web/pages/index.html', chunks: [], policy: PLAIN_POLICY }),
    page('support', { template: 'web/pages/support.html', chunks: [], policy: PLAIN_POLICY, version }),
    sample,
    icons,
    new HostFiles(),
    new Notices(),
    new FunctionsMetadata(),
    new OfflineFiles(),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * The workbench as one file that is opened by a double click: what is a chunk or a worker of the site is a part of its one script,
 * and started when it is wanted.
 */
const single = {
  name: 'single',
  target: ['web', 'es2022'],
  mode: 'production',
  devtool: false,
  entry: './src/workbench/single/start.ts',
  output: { path: path.join(root, 'dist'), publicPath: '' },
  experiments: { css: true },
  resolve: { ...resolve, alias: leftToRight },
  module: { rules: [typescript, zip, csv, own, themes], parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimizer },
  plugins: [
    new webpack.DefinePlugin({
      RULE_PAGES: JSON.stringify(rulePages()),
      SAMPLE_FILES: JSON.stringify(
        Object.fromEntries(Object.entries(sampleFiles()).map(([name, bytes]) => [name, bytes.toString('base64')])),
      ),
    }),
    new SingleFile('entrywise.html'),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

export default [commandLine, web, single];
