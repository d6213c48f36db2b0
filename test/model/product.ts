import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

const ROOT = process.cwd();
const PROGRAM = join(ROOT, 'dist/cli/entrywise.cjs');

/** What a run of the command line gave. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

/** The built command line, in a process of its own that runs one command after the other. */
export class Product {
  runs = 0;
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  #waiting: ((line: string) => void) | null = null;

  constructor(program = process.env['ENTRYWISE_CLI'] ?? PROGRAM) {
    if (!existsSync(program)) {
      throw new Error(
        `${program} is missing: the model plays against the built command line. Run npm run build:cli first.`,
      );
    }
    this.#child = spawn(process.execPath, [join(ROOT, 'test/model/host.mjs'), program], {
      stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
      env: { ...process.env, TZ: 'UTC' },
    });
    this.#lines = createInterface({ input: this.#child.stdio[3] as Readable });
    this.#lines.on('line', (line) => {
      const given = this.#waiting;
      this.#waiting = null;
      given?.(line);
    });
  }

  /** Runs one command, with its words as they stand after `entrywise`; `now` is what the clock shows, or null for the machine's. */
  async run(words: readonly string[], now: string | null = null): Promise<Run> {
    this.runs += 1;
    const answer = new Promise<string>((resolve, reject) => {
      this.#waiting = resolve;
      this.#child.once('exit', () => reject(new Error('The process of the command line ended.')));
    });
    this.#child.stdin?.write(`${JSON.stringify({ words, now })}\n`);
    const line = await answer;
    this.#child.removeAllListeners('exit');
    return JSON.parse(line) as Run;
  }

  /** Ends the process: it ends by itself when nothing more can come. */
  close(): void {
    this.#child.stdin?.end();
    this.#lines.close();
  }
}
