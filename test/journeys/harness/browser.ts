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

/** Switches by which the packaged browser plays a graphics card on the processor. */
const PLAYED_GRAPHICS = [
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
const NO_GRAPHICS = ['--disable-gpu', '--disable-software-rasterizer'];

/**
 * The browser that all journeys of a run share.
 * @param options.playsGraphics whether the packaged browser plays a graphics card; without one it draws by itself, which takes the same time every time
 */
export async function startBrowser({ playsGraphics = true } = {}): Promise<BrowserServer> {
  const named = process.env[NAMED];
  if (named !== undefined && named !== '') return chromium.launchServer({ executablePath: named });
  // The package unpacks itself into the folder for temporary files under fixed names, where another version may lie.
  const folder = path.resolve('out/browser');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const unwanted = playsGraphics ? UNWANTED : [...UNWANTED, ...PLAYED_GRAPHICS];
  const args = packaged.args.filter((arg) => !unwanted.includes(arg)).concat(playsGraphics ? [] : NO_GRAPHICS);
  return chromium.launchServer({ executablePath: await packaged.executablePath(), args, headless: true });
}
