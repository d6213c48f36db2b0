import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

/** A module of Node's is run as a function of what it finds around it. */
type Program = (load: NodeJS.Require, module: { exports: unknown }) => void;

/** The file with what an engine has compiled of the program. */
export function compiledFile(folder: string): string {
  return path.join(folder, `program-${process.versions.v8}-${process.arch}.bin`);
}

/**
 * The program that lies in a folder, ready to run, with what was compiled of it when it was built. That spares a twelfth of the time of a check
 * of 10,000 rows and a fifth of a small one. An engine of another version has no such file, and one that was started with other flags does not
 * take it: then the program is compiled as it runs, as it would be anyway. Null where the program is not there.
 */
export function programScript(folder: string): Script | null {
  /*
   * The engine compiles a function anew, with care, when it has run for a while. A check of a list of usual size is done before that pays: later,
   * it takes a quarter less processor time, and one of 100,000 rows no more. Set first, since what was compiled is only taken under the same flags.
   */
  setFlagsFromString('--interrupt-budget=700000');
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

const digestOf = (compiled: Buffer): Buffer => createHash('sha256').update(compiled).digest();

/** What an engine compiled, as it is kept: behind its digest, since an engine takes bytes that a disk has damaged, and then does anything. */
export function sealed(compiled: Buffer): Buffer {
  return Buffer.concat([digestOf(compiled), compiled]);
}

/** The same without its digest; null for none, and where the digest is another. */
function unsealed(file: Buffer | null): Buffer | null {
  if (file === null) return null;
  const [digest, compiled] = [file.subarray(0, 32), file.subarray(32)];
  return digestOf(compiled).equals(digest) ? compiled : null;
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
