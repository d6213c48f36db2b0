import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Names a Chrome or Edge that is installed, where the one that the packages bring along does not run. */
const NAMED = 'ENTRYWISE_BROWSER';

/** Switches of the packaged browser that would hide what these tests look for, or that tests do not need. */
const UNWANTED = [
  ...['--disable-web-security', '--allow-running-insecure-content', '--disable-site-isolation-trials'],
  ...['--single-process', '--no-zygote'],
];

/** The browser that all journeys of a run share. */
export async function startBrowser(): Promise<BrowserServer> {
  const named = process.env[NAMED];
  if (named !== undefined && named !== '') return chromium.launchServer({ executablePath: named });
  // The package unpacks itself into the folder for temporary files under fixed names, where another version may lie.
  const folder = path.resolve('out/browser');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const args = packaged.args.filter((arg) => !UNWANTED.includes(arg));
  return chromium.launchServer({ executablePath: await packaged.executablePath(), args, headless: true });
}
