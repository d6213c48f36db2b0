import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { unpackedWhole } from './unpacking';

/** A module of Node's is run as a function of what it finds around it. */
type Program = (load: NodeJS.Require, module: { exports: unknown }) => void;

/** The file with what an engine has compiled of the program. */
export function compiledFile(folder: string): string {
  return path.join(folder, `program-${process.versions.v8}-${process.arch}.bin`);
}

/**
 * The engine compiles a function anew, with care, when it has run for a while, and then the functions that it calls in one with it. A check of a list of
 * usual size is done before either pays: later, it takes a quarter less processor time, and with less in one a twentieth less, one of 100,000 rows too.
 */
const FLAGS = ['--interrupt-budget=600000', '--max-inlined-bytecode-size-cumulative=120'];

/**
 * The program that lies in a folder, ready to run, with what was compiled of it when it was built. That spares a twelfth of the time of a check
 * of 10,000 rows and a fifth of a small one. An engine of another version has no such file, and one that was started with other flags does not
 * take it: then the program is compiled as it runs, as it would be anyway. Null where the program is not there.
 */
export function programScript(folder: string): Script | null {
  // Set first, since what was compiled is only taken under the same flags.
  for (const flag of FLAGS) setFlagsFromString(flag);
  const filename = path.join(folder, 'program.cjs');
  const program = readIfThere(filename);
  if (program === null) return null;
  const cachedData = unsealed(readIfThere(compiledFile(folder)));
  return new Script(`(function (require, module) {${program.toString(isAscii(program) ? 'latin1' : 'utf8')}\n})`, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === null ? {} : { cachedData }),
  });
}

/**
 * What an engine compiled, as it is kept: with a check sum, since an engine takes bytes that a disk has damaged, and then does anything. That of a
 * gzip file, which is not packed: to read it takes no time, and the program needs what reads it anyway.
 */
export function sealed(compiled: Buffer): Buffer {
  return gzipSync(compiled, { level: 0 });
}

/** The same as the engine made it; null for none, and where it is damaged. */
function unsealed(file: Buffer | null): Uint8Array | null {
  try {
    // What is not packed is a little shorter than its file.
    return file && unpackedWhole(file, file.length);
  } catch {
    return null;
  }
}

/** Runs the program as a module of Node's, which finds others with `load`. */
export function runProgram(script: Script, load: NodeJS.Require): void {
  const program: Program = script.runInThisContext();
  program(load, { exports: {} });
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
