import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MADE_OF = ['src', 'web', 'assets', 'docs/rules', 'examples', 'webpack.config.js', 'package-lock.json'];

/** The folder of the site that is built. */
export const BUILT = path.join(root, 'dist/web');

/** Builds the site where a page of it is missing or older than what the site is made of. Ends the program where that fails. */
export function buildWhereOutOfDate(page: string): void {
  const built = statSync(path.join(BUILT, page), { throwIfNoEntry: false });
  if (built !== undefined && MADE_OF.every((name) => newest(path.join(root, name)) <= built.mtimeMs)) return;
  console.log('Building the pages. This takes about a minute.');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'web'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** When a file, or the newest in a folder, was last changed. */
function newest(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
