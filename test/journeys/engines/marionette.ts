import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CAPABILITIES, type WebDriver } from './web-driver';
import { until } from '../harness/wait';

/**
 * Starts an installed Firefox and speaks to it by Marionette, the WebDriver that every Firefox has within: no driver is needed beside it, and
 * no browser that was built for tests.
 */
export async function startFirefox(program: string): Promise<WebDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(path.join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const options = ['--marionette', '--headless', '--no-remote', '--profile', profile];
  const firefox = spawn(program, options, { stdio: 'ignore' });
  const talk = new Marionette(await connected(port));
  await talk.ask('WebDriver:NewSession', CAPABILITIES);
  return {
    command: async (name, parameters = {}) => valueOf(await talk.ask(`WebDriver:${name}`, parameters)),
    close: async () => {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      await talk.ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function valueOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };

/** Messages are JSON with their length in front: `[0, id, command, parameters]` there, `[1, id, error, answer]` back. */
class Marionette {
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#read();
    });
    socket.on('close', () => {
      for (const { resolve } of this.#waiting.values()) resolve(null);
    });
  }

  ask(name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  #read(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message as [number, number, { error: string; message: string } | null, unknown];
      if (error) this.#waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
      else this.#waiting.get(id)?.resolve(answer);
      this.#waiting.delete(id);
    }
  }
}

async function connected(port: number): Promise<Socket> {
  let socket: Socket | null = null;
  await until(async () => {
    socket ??= await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1', () => resolve(trying));
      trying.once('error', () => resolve(null));
    });
    return socket !== null;
  });
  if (socket === null) throw new Error('Firefox did not answer.');
  return socket;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
