import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const PROGRAM = path.resolve('dist/cli/entrywise.cjs');

/** A run that does not end is ended, so that the test of it fails and not the ones after it. */
const LONGEST_MS = 900_000;

/** What a run of the built command line, in a process of its own, printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line. `hook` is JavaScript that runs before it, in the same process. */
export async function program(words: readonly string[], hook?: string): Promise<Ended> {
  if (!existsSync(PROGRAM)) throw new Error('The command line is not built: npm run build:cli');
  const before = hook === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  const child = spawn(process.execPath, [...before, PROGRAM, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
  });
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => error.push(piece));
  const code = await new Promise<number | null>((ended, fail) => {
    child.on('close', ended);
    child.on('error', fail);
  });
  return { code, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() };
}
