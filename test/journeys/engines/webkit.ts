import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from './marionette';
import { CAPABILITIES, PATHS, type WebDriver } from './web-driver';
import { until } from '../harness/wait';

export interface WebKit {
  /** `WebKitWebDriver` of WebKitGTK, or `safaridriver` of a Mac. */
  readonly driver: string;
  /** Draws where there is no screen, which WebKitGTK needs; null where there is one. */
  readonly screen: string | null;
}

/** Starts the driver of an installed WebKit, with a screen where it needs one, and speaks to it by HTTP. */
export async function startWebKit({ driver, screen }: WebKit): Promise<WebDriver> {
  const drawn = screen === null ? null : await startScreen(screen);
  const port = await freePort();
  const env = { ...process.env, ...(drawn === null ? {} : { DISPLAY: drawn.display }), LIBGL_ALWAYS_SOFTWARE: '1' };
  const started = spawn(driver, ['-p', String(port)], { env, stdio: 'ignore' });
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: text });
    const { value }: { value: unknown } = JSON.parse(await answer.text());
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  await until(() => ask('GET', '/status').then(Boolean, () => false));
  const session = await ask('POST', '/session', { capabilities: { alwaysMatch: CAPABILITIES } });
  const { sessionId } = session as { sessionId: string };
  return {
    command: async (name, parameters = {}) => {
      const path = PATHS[name].replace('{id}', () => String(parameters['id']));
      return ask('POST', `/session/${sessionId}/${path}`, parameters);
    },
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => null);
      started.kill();
      drawn?.process.kill();
    },
  };
}

/** A screen in memory, under a number that is free. */
async function startScreen(program: string): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const options = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    screen.once('exit', () => reject(new Error('The screen in memory did not start.')));
  });
  return { process: screen, display: `:${number}` };
}
