import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder, type StaticServer } from './static-server';

/** `npm start`: builds the pages where they are older than what they are made of, serves them here, and opens the workbench. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'dist/web');
const MADE_OF = ['src', 'web', 'docs/rules', 'examples', 'webpack.config.js', 'package-lock.json'];
const PORTS = [4173, 4174, 4175, 0];

async function main(): Promise<void> {
  if (isOutOfDate()) build();
  const { address } = await serve();
  const workbench = `${address}workbench.html`;
  console.log(`The workbench is at ${workbench}`);
  console.log('Everything stays on this machine. Press Ctrl+C here to stop.');
  if (process.stdout.isTTY) openBrowser(workbench);
}

function isOutOfDate(): boolean {
  const page = statSync(path.join(built, 'workbench.html'), { throwIfNoEntry: false });
  return page === undefined || MADE_OF.some((name) => newest(path.join(root, name)) > page.mtimeMs);
}

/** When a file, or the newest in a folder, was last changed. */
function newest(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function build(): void {
  console.log('Building the pages. This takes about a minute.');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'web'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** On the usual port, so that what the browser remembers of the page is found again; on another where that is taken. */
async function serve(): Promise<StaticServer> {
  for (const port of PORTS) {
    try {
      return await serveFolder(built, { port });
    } catch (error) {
      if (port === 0) throw error;
    }
  }
  throw new Error('No port could be had.');
}

/** A machine without a browser, or without a screen, gets the address only. */
function openBrowser(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...words] = commands[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

void main();
