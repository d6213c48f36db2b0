import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  },
};

/** The pages of docs/rules by rule, for `entrywise rules`. */
function rulePages() {
  const folder = path.join(root, 'docs/rules');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const pages = names.map((name) => [path.basename(name, '.md'), readFileSync(path.join(folder, name), 'utf8')]);
  return Object.fromEntries(pages);
}

/** Of zip.js only what is imported: not its web workers, requests and cryptography. */
const zip = { test: /@zip\.js/, sideEffects: false };

/** The command line: one file, so that it starts quickly and runs from any folder. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { entrywise: './src/cli/main.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].cjs',
    clean: true,
    libraryTarget: 'commonjs2',
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [typescript, zip] },
  optimization: { minimize: true },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ RULE_PAGES: JSON.stringify(rulePages()) }),
  ],
  stats: 'errors-warnings',
};

export default [commandLine];
