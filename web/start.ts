import { spawn } from 'node:child_process';
import { BUILT, buildWhereOutOfDate } from './built-pages';
import { serveFolder, type StaticServer } from './static-server';

/**
 * `npm start`: builds the pages where they are older than what they are made of, serves them here, and opens the workbench. Its ports are not
 * those that development servers usually take: what browsers keep belongs to the port, and their pages could read it.
 */
const PORTS = [7272, 7273, 7274, 0];

async function main(): Promise<void> {
  buildWhereOutOfDate('workbench.html');
  const { address } = await serve();
  const workbench = `${address}workbench.html`;
  console.log(`The workbench is at ${workbench}`);
  console.log('Everything stays on this machine. Press Ctrl+C here to stop.');
  if (process.stdout.isTTY) openBrowser(workbench);
}

/** On the usual port, so that what the browser remembers of the page is found again; on another where that is taken. */
async function serve(): Promise<StaticServer> {
  for (const port of PORTS) {
    try {
      return await serveFolder(BUILT, { port });
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
