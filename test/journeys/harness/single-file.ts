import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { walkPage, type PageJourney, type PageOptions } from './workbench-page';

/** The workbench as one file, as `npm run build` makes it. */
export const SINGLE_FILE = path.resolve('dist/entrywise.html');

/**
 * Walks through the workbench as one file, alone in a folder and without a network. The journey fails on any error, on any breach
 * of the policy, and where anything but this file is asked for.
 */
export async function walkFile(options: PageOptions, journey: (walked: PageJourney) => Promise<void>): Promise<void> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'entrywise-')), 'Arholiadau – café & co #1');
  mkdirSync(folder);
  const file = path.join(folder, 'entrywise.html');
  copyFileSync(SINGLE_FILE, file);
  const address = pathToFileURL(file).href;
  const asked: string[] = [];
  try {
    await walkPage({ ...options, offline: true }, [], async (walked) => {
      const { page, faults } = walked;
      faults.expect(/^request to another origin: file:/);
      page.context().on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      await page.getByRole('grid').waitFor();
      await page.getByRole('button', { name: 'Check entries' }).waitFor();
      await journey(walked);
    });
    expect([...new Set(asked.filter((one) => !/^(?:blob|data):/.test(one)))]).toEqual([address]);
  } finally {
    rmSync(path.dirname(folder), { recursive: true });
  }
}
