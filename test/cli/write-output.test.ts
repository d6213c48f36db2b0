import fs from 'node:fs';
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOutput, type OutputFile } from '../../src/cli/write-output';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entrywise-written-'));
  writeFileSync(inside('in.xlsx'), 'the workbook');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inside(...names: string[]): string {
  return path.join(folder, ...names);
}

function files(by: string): OutputFile[] {
  return ['book.xlsx', 'E9999972.X01', 'E9999972.X02'].map((name) => ({
    name,
    bytes: Buffer.from(`${name} by ${by}`),
  }));
}

function write(by: string, { to = 'out', input = 'in.xlsx', replace = false } = {}): Promise<void> {
  return writeOutput(inside(to), files(by), { input: inside(input), replace });
}

/** What stands in the folder, by name. */
function there(to = 'out'): Record<string, string> {
  return Object.fromEntries(
    readdirSync(inside(to))
      .sort()
      .map((name) => [name, readFileSync(inside(to, name), 'utf8')]),
  );
}

const whole = (by: string) =>
  Object.fromEntries(
    files(by)
      .map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])
      .sort(),
  );

test('all files are written, and nothing else is left', async () => {
  await write('A');
  expect(there()).toEqual(whole('A'));
  await write('B', { replace: true });
  expect(there()).toEqual(whole('B'));
});

test('where one of them cannot be put in place, all that stood there stands there again', async () => {
  await write('A');
  rmSync(inside('out', 'E9999972.X01'));
  mkdirSync(inside('out', 'E9999972.X01'));
  await expect(write('B', { replace: true })).rejects.toThrow(/^Nothing was written to .*: it is a folder\.$/);
  rmSync(inside('out', 'E9999972.X01'), { recursive: true });
  expect({ ...there(), 'E9999972.X01': 'E9999972.X01 by A' }).toEqual(whole('A'));
});

test('of two who write into one folder at once one writes everything, and the other is told', async () => {
  for (let time = 0; time < 40; time++) {
    const to = `both-${time}`;
    const ended = await Promise.allSettled([write('A', { to }), write('B', { to })]);
    const written = ended.flatMap(({ status }, at) => (status === 'fulfilled' ? [at === 0 ? 'A' : 'B'] : []));
    expect(written).toHaveLength(1);
    expect(there(to)).toEqual(whole(written[0] ?? ''));
    const refused = ended.find((one) => one.status === 'rejected');
    expect(String(refused?.reason)).toMatch(/exists already/);
  }
});

test('the workbook is never written over, by whatever name the folder goes', async () => {
  mkdirSync(inside('own'));
  writeFileSync(inside('own', 'book.xlsx'), 'the workbook');
  symlinkSync(inside('own'), inside('link'));
  const written = write('A', { to: 'link', input: 'own/book.xlsx', replace: true });
  await expect(written).rejects.toThrow(/is the workbook being checked and is never overwritten/);
  expect(there('own')).toEqual({ 'book.xlsx': 'the workbook' });
});

test('no file of the user is written into or through: not one with the name of a part, not what a link leads to', async () => {
  mkdirSync(inside('out'));
  writeFileSync(inside('victim'), 'precious');
  writeFileSync(inside('out', 'book.xlsx.part'), 'mine');
  symlinkSync(inside('victim'), inside('out', 'E9999972.X01'));
  await write('A', { replace: true });
  expect(readFileSync(inside('victim'), 'utf8')).toBe('precious');
  expect(there()).toEqual({ ...whole('A'), 'book.xlsx.part': 'mine' });
});

test('what a run left that was ended from outside goes after an hour, and not before', async () => {
  mkdirSync(inside('out'));
  const left = (digit: string): string =>
    inside('out', `.entrywise-${digit.repeat(8)}-0000-4000-8000-000000000000.part`);
  for (const digit of ['1', '2']) writeFileSync(left(digit), 'of a candidate');
  utimesSync(left('1'), new Date(2026, 0, 1), new Date(2026, 0, 1));
  await write('A');
  expect(readdirSync(inside('out')).filter((name) => name.startsWith('.'))).toEqual([path.basename(left('2'))]);
});

test.each([
  ['EROFS', 'the disk cannot be written to'],
  ['EACCES', 'this account may not open it'],
])("where a folder cannot be made, the reason is the disk's own: %s", async (code, reason) => {
  // As Node says it when it is to make the folders around as well.
  const error = (of: string): Error => Object.assign(new Error(of), { code: of });
  const mkdir = jest
    .spyOn(fs.promises, 'mkdir')
    .mockImplementation((_, options) =>
      Promise.reject(error(typeof options === 'object' && options?.recursive === true ? 'ENOENT' : code)),
    );
  try {
    await expect(write('A', { to: 'new/out' })).rejects.toThrow(
      `Nothing was written to ${inside('new/out')}: ${reason}.`,
    );
  } finally {
    mkdir.mockRestore();
  }
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
});

test('folders around the folder are made as well', async () => {
  await write('A', { to: 'a/b/c' });
  expect(there('a/b/c')).toEqual(whole('A'));
});

test('a file where a folder should be is told', async () => {
  await expect(write('A', { to: 'in.xlsx/out' })).rejects.toThrow(/part of its path is a file, not a folder/);
});

test('a disk without links is written to all the same, and nothing is replaced on it', async () => {
  const link = jest.spyOn(fs.promises, 'link').mockRejectedValue(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  try {
    await write('A');
    expect(there()).toEqual(whole('A'));
    await write('B', { replace: true });
    expect(there()).toEqual(whole('B'));
    await expect(write('C')).rejects.toThrow(/exists already/);
  } finally {
    link.mockRestore();
  }
});
