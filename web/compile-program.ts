import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledFile, programScript, runProgram, sealed } from '../src/cli/program-script';

/*
 * Runs the built command line on the example, and keeps beside it what this engine compiled for that: `compile-program.ts FOLDER`. What is only
 * compiled when it is first used, nearly all of the program, is thus in it where a check uses it.
 */
const folder = path.resolve(process.argv[2] ?? 'dist/cli');
const examples = fileURLToPath(new URL('../examples', import.meta.url));
const out = mkdtempSync(path.join(tmpdir(), 'entrywise-'));
const script = programScript(folder);
if (script === null) throw new Error(`No program in ${folder}`);
process.argv = [
  process.execPath,
  path.join(folder, 'entrywise.cjs'),
  ...['prepare', path.join(examples, 'entries.xlsx'), '--basedata', path.join(examples, 'basedata')],
  ...['--reference', path.join(examples, 'reference.json'), '--as-of', '2026-11-10', '--out', out],
];
process.on('exit', (code) => {
  rmSync(out, { recursive: true });
  // 1: the example has mistakes in it, which is what it is for.
  if (code === 1) writeFileSync(compiledFile(folder), sealed(script.createCachedData()));
  process.exitCode = code === 1 ? 0 : 1;
});
runProgram(script, createRequire(import.meta.url));
