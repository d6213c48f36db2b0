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
 * The program that lies in a folder, ready to run, with what was compiled of it when it was built. That is a tenth of the time of a check of
 * 10,000 rows and a quarter of a small one. An engine of another version has no such file, and one that was started with other flags does not
 * take it: then the program is compiled as it runs, as it would be anyway.
 */
export function programScript(folder: string): Script {
  /*
   * The engine compiles a function anew, with care, when it has run for a while. A check of a list of usual size is done before that pays: later,
   * it takes a quarter less processor time, and one of 100,000 rows no more. Set first, since what was compiled is only taken under the same flags.
   */
  setFlagsFromString('--interrupt-budget=400000');
  const filename = path.join(folder, 'program.cjs');
  const cachedData = readIfThere(compiledFile(folder));
  return new Script(`(function (require, module) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === null ? {} : { cachedData }),
  });
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
