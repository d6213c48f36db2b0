import { isAscii } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledFile } from '../../src/cli/program-script';

const BUILT = path.resolve('dist/cli');

/** Whether this engine takes what was compiled of a program, which it does not say by itself. */
function isTaken(folder: string): string {
  const ask = `import { programScript } from './src/cli/program-script.ts';
    console.log(programScript(${JSON.stringify(folder)})?.cachedDataRejected === false);`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', ask];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim();
}

/** The built command line somewhere else, changed. */
function withCopy(change: (folder: string) => void, look: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-'));
  try {
    cpSync(BUILT, folder, { recursive: true });
    change(folder);
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function versionFrom(folder: string): string {
  return execFileSync(process.execPath, [path.join(folder, 'entrywise.cjs'), '--version'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

test('what was compiled of the command line when it was built is taken, wherever it lies', () => {
  expect(isTaken(BUILT)).toBe('true');
  withCopy(
    () => undefined,
    (folder) => expect(isTaken(folder)).toBe('true'),
  );
});

test('the program is written in ASCII, so that it is a text without decoding it', () => {
  expect(isAscii(readFileSync(path.join(BUILT, 'program.cjs')))).toBe(true);
});

test.each<[string, (folder: string) => void]>([
  ['not there', (folder) => rmSync(compiledFile(folder))],
  ['that of another engine', (folder) => writeFileSync(compiledFile(folder), Buffer.alloc(200, 7))],
  ['empty', (folder) => writeFileSync(compiledFile(folder), '')],
  [
    'broken off',
    (folder) => writeFileSync(compiledFile(folder), readFileSync(compiledFile(folder)).subarray(0, 100_000)),
  ],
  [
    'damaged',
    (folder) => {
      const bytes = readFileSync(compiledFile(folder));
      bytes.fill(0, 300_000, 304_096);
      writeFileSync(compiledFile(folder), bytes);
    },
  ],
  [
    'of an earlier program',
    (folder) =>
      writeFileSync(
        path.join(folder, 'program.cjs'),
        `${readFileSync(path.join(folder, 'program.cjs'), 'utf8')}// One line more.\n`,
      ),
  ],
])('where it is %s the program runs all the same', (_, change) => {
  withCopy(change, (folder) => {
    expect(isTaken(folder)).toBe('false');
    expect(versionFrom(folder)).toBe(versionFrom(BUILT));
  });
});

test('where the program itself is not there, it says so in a sentence', () => {
  withCopy(
    (folder) => rmSync(path.join(folder, 'program.cjs')),
    (folder) => {
      const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'entrywise.cjs'), '--version'], {
        encoding: 'utf8',
      });
      expect([status, stderr.trim()]).toEqual([
        2,
        `entrywise: program.cjs is missing in ${folder}. It must lie beside entrywise.cjs: copy the whole folder, and try again.`,
      ]);
    },
  );
});

test('the build makes a program, what starts it, what was compiled of it, and the licences', () => {
  const compiled = path.basename(compiledFile(BUILT));
  expect(readdirSync(BUILT).sort()).toEqual([
    'LICENSE.txt',
    'THIRD-PARTY.txt',
    'entrywise.cjs',
    compiled,
    'program.cjs',
  ]);
});
