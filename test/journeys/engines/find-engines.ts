import { existsSync } from 'node:fs';
import path from 'node:path';
import { startFirefox } from './marionette';
import type { WebDriver } from './web-driver';
import { startWebKit } from './webkit';

/** An engine that this machine may have. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** Starts it; null where it is not there, which `missing` tells. */
  readonly start: (() => Promise<WebDriver>) | null;
  readonly missing: string;
}

/** Where programs are installed to, besides the folders of PATH; an environment variable names another place. */
const FIREFOX = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

function firefox(): Engine {
  const program = found('ENTRYWISE_FIREFOX', ['firefox', 'firefox-esr'], FIREFOX);
  const missing =
    'Firefox is not on this machine (Debian: apt-get install firefox-esr; or name it by ENTRYWISE_FIREFOX).';
  return { name: 'Firefox', start: program === null ? null : () => startFirefox(program), missing };
}

/** WebKitGTK has the engine of Safari on Linux, without Apple's parts; a Mac has Safari itself. */
function webKit(): Engine {
  const driver = found('ENTRYWISE_WEBKIT_DRIVER', ['WebKitWebDriver'], ['/usr/bin/safaridriver']);
  const isScreenNeeded = process.platform === 'linux' && !process.env['DISPLAY'];
  const screen = isScreenNeeded ? found('ENTRYWISE_XVFB', ['Xvfb'], []) : null;
  const isThere = driver !== null && (!isScreenNeeded || screen !== null);
  const missing =
    'WebKit is not on this machine (Debian: apt-get install webkit2gtk-driver xvfb; or name its driver by ENTRYWISE_WEBKIT_DRIVER).';
  return { name: 'WebKit', start: isThere ? () => startWebKit({ driver, screen }) : null, missing };
}

function found(variable: string, names: readonly string[], places: readonly string[]): string | null {
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const all = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places];
  return all.find((file) => existsSync(file)) ?? null;
}

/** The engines in which the main journeys run beside Chromium. */
export const ENGINES: readonly Engine[] = [firefox(), webKit()];

/** Whether an engine that is missing is a fault. */
export const ALL_ENGINES = process.env['ENTRYWISE_ENGINES'] === 'all';
