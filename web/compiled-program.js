import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMPILE = fileURLToPath(new URL('compile-program.ts', import.meta.url));

/** Puts beside the command line what this machine's engine compiles of it, so that nobody waits for that. */
export class CompiledProgram {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('CompiledProgram', async ({ outputOptions }) => {
      await promisify(execFile)(process.execPath, ['--import', 'tsx', COMPILE, outputOptions.path]);
    });
  }
}
