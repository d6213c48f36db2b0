import fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOutput, type OutputFile } from '../../src/cli/write-output';

/*
 * The program is killed, or the power goes, at every step of writing: from then on nothing is done any more, not even putting things back.
 */

const NAMES = ['book.xlsx', 'E9999972.X01', 'E9999972.X02'];
const filesOf = (by: string): OutputFile[] =>
  NAMES.map((name) => ({ name, bytes: Buffer.from(`${name} of ${by}, `.repeat(40)) }));
const textOf = (by: string, name: string): string => Buffer.from(`${name} of ${by}, `.repeat(40)).toString();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entrywise-killed-'));
  writeFileSync(path.join(folder, 'in.xlsx'), 'the workbook');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const STEPS = ['open', 'link', 'rename', 'rm', 'copyFile', 'mkdir'] as const;
const GONE = new Error('The program is no more.');

/**
 * Lets so many steps happen and none after them. A file that is being written at that moment has a share (0 to 1) of its bytes. Gives how
 * many steps there would have been.
 */
function killAfter(steps: number, share: number): () => number {
  let asked = 0;
  const next = (): boolean => ++asked <= steps;
  for (const name of STEPS) {
    const really = fs.promises[name].bind(fs.promises) as (...given: unknown[]) => Promise<unknown>;
    jest.spyOn(fs.promises, name).mockImplementation((async (...given: unknown[]) => {
      if (!next()) throw GONE;
      const done = await really(...given);
      return name === 'open' ? writtenInPart(done as fs.promises.FileHandle, next, share) : done;
    }) as never);
  }
  return () => asked;
}

function writtenInPart(file: fs.promises.FileHandle, next: () => boolean, share: number): fs.promises.FileHandle {
  const write = file.writeFile.bind(file);
  file.writeFile = async (bytes) => {
    if (next()) return write(bytes);
    const whole = bytes as Uint8Array;
    await write(whole.subarray(0, Math.floor(whole.length * share)));
    throw GONE;
  };
  return file;
}

/** What stands in the folder under a name that somebody knows. */
function there(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'in.xlsx');
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

const write = (by: string, replace: boolean): Promise<void> =>
  writeOutput(folder, filesOf(by), { input: path.join(folder, 'in.xlsx'), replace });

/** The number of steps of a run that nothing stops. */
async function stepsOf(replace: boolean): Promise<number> {
  if (replace) await write('A', false);
  const count = killAfter(Infinity, 0);
  await write('B', replace);
  jest.restoreAllMocks();
  for (const name of NAMES) rmSync(path.join(folder, name));
  return count();
}

test.each([false, true])(
  'no half file, and no register of files that are not there (replacing: %s)',
  async (replace) => {
    const steps = await stepsOf(replace);
    expect(steps).toBeGreaterThan(8);
    let moments = 0;
    for (let step = 0; step < steps; step += 1) {
      for (const share of [0, 0.01, 0.3, 0.5, 0.7, 0.99, 1]) {
        if (replace) await write('A', false);
        killAfter(step, share);
        await write('B', replace).catch(() => undefined);
        jest.restoreAllMocks();
        moments += 1;
        const now = there();
        for (const [name, text] of Object.entries(now)) {
          expect([step, share, name, text]).toEqual([
            step,
            share,
            name,
            textOf(text.includes(' of B') ? 'B' : 'A', name),
          ]);
        }
        // The workbook says which files were made: it comes last.
        if (now['book.xlsx'] === textOf('B', 'book.xlsx')) {
          expect(now).toEqual(Object.fromEntries(NAMES.map((name) => [name, textOf('B', name)])));
        }
        if (replace) expect(Object.keys(now).sort()).toEqual([...NAMES].sort());
        expect(readFileSync(path.join(folder, 'in.xlsx'), 'utf8')).toBe('the workbook');
        // The next run puts everything right.
        await write('C', true);
        expect(there()).toEqual(Object.fromEntries(NAMES.map((name) => [name, textOf('C', name)])));
        for (const name of readdirSync(folder)) if (name !== 'in.xlsx') rmSync(path.join(folder, name));
      }
    }
    expect(moments).toBeGreaterThan(60);
  },
);

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['the disk is full', 'ENOSPC', 'writeFile', /^Nothing was written to .*: the disk is full\.$/],
  ['the account has no more room', 'EDQUOT', 'writeFile', /^Nothing was written to .*: the disk is full\.$/],
  ['the disk fails', 'EIO', 'writeFile', /^Nothing was written to .*: the disk or the network drive failed\.$/],
  ['the folder is gone', 'ENOENT', 'open', /^Nothing was written to .*: it does not exist\.$/],
  ['the disk may only be read', 'EROFS', 'open', /^Nothing was written to .*: the disk cannot be written to\.$/],
  ['Excel has the file open', 'EBUSY', 'rename', /^Nothing was written to .*: another program has it open\.$/],
  [
    'Windows keeps the file',
    'EPERM',
    'rename',
    /^Nothing was written to .*: another program has it open, or this account may not use it\.$/,
  ],
] as const)('%s (%s): nothing is changed, and a sentence says why', async (_, code, at, sentence) => {
  await write('A', false);
  if (at === 'writeFile') {
    const open = fs.promises.open.bind(fs.promises);
    let opened = 0;
    jest.spyOn(fs.promises, 'open').mockImplementation(async (...given) => {
      const file = await open(...given);
      // The second file no longer fits.
      if (++opened === 2) file.writeFile = () => Promise.reject(failure(code));
      return file;
    });
  } else {
    const really = fs.promises[at].bind(fs.promises) as (...given: unknown[]) => Promise<unknown>;
    let asked = 0;
    jest.spyOn(fs.promises, at).mockImplementation((async (...given: unknown[]) => {
      if (++asked === 2) throw failure(code);
      return really(...given);
    }) as never);
  }
  await expect(write('B', true)).rejects.toThrow(sentence);
  jest.restoreAllMocks();
  expect(there()).toEqual(Object.fromEntries(NAMES.map((name) => [name, textOf('A', name)])));
  expect(readdirSync(folder).sort()).toEqual([...NAMES, 'in.xlsx'].sort());
});
