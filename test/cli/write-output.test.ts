import { spawnSync } from 'node:child_process';
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
import { asideName } from '../../src/cli/aside-names';
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

describe('what a run left that was ended from outside', () => {
  const RANDOM = '11111111-0000-4000-8000-000000000000';
  /** The name of a file on its way, as a process of a machine gives it; without: as of this one. */
  const nameOf = (given: { machine?: string; id?: number; random?: string }): string => {
    const [, machine, id] = /^\.entrywise-([0-9a-f]{16})-(\d+)-/.exec(asideName()) ?? [];
    return `.entrywise-${given.machine ?? machine}-${given.id ?? id}-${given.random ?? RANDOM}.part`;
  };
  /** Puts files into the folder, minutes old, writes there, and gives which of them are still there. */
  const leftOf = async (names: readonly string[], minutes: number): Promise<string[]> => {
    mkdirSync(inside('out'));
    const then = new Date(Date.now() - minutes * 60_000);
    for (const name of names) {
      writeFileSync(inside('out', name), 'of a candidate');
      utimesSync(inside('out', name), then, then);
    }
    await write('A');
    expect(there()).toMatchObject(whole('A'));
    return readdirSync(inside('out')).filter((name) => name.startsWith('.'));
  };
  /** The number of a process that has ended. */
  const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  test('goes at the next run', async () => {
    expect(await leftOf([nameOf({ id: ended() })], 0)).toEqual([]);
  });

  test('stays while its process runs, whoever started that, and goes after an hour', async () => {
    const names = [nameOf({}), nameOf({ id: process.ppid, random: RANDOM.replaceAll('1', '2') }), nameOf({ id: 1 })];
    expect(await leftOf(names, 59)).toEqual([...names].sort());
    rmSync(inside('out'), { recursive: true });
    expect(await leftOf(names, 61)).toEqual([]);
  });

  test('stays for an hour where another machine, or a container, counts its own processes, and where nobody is named', async () => {
    const names = [nameOf({ machine: '0123456789abcdef', id: ended() }), `.entrywise-${RANDOM}.part`];
    expect(await leftOf(names, 59)).toEqual([...names].sort());
    rmSync(inside('out'), { recursive: true });
    expect(await leftOf(names, 61)).toEqual([]);
  });

  test('nothing else is taken away', async () => {
    const own = [`.entrywise-${'0'.repeat(16)}-x-${RANDOM}.part`, '.entrywise-notes.part', '.entrywise-', '.part'];
    expect(await leftOf(own, 600)).toEqual([...own].sort());
  });
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
