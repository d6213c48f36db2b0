import fs, { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBasedataPaths, readInput, readInputs } from '../../src/cli/read-input';

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files with nothing in them, which take no room on the disk. */
const files = ['C1A27_72.X01', 'O1A27_72.X01', 'S1A27_72.X01'].map((name) => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  truncateSync(file, 90_000_000);
  return file;
});

test.each([
  ['in a folder', () => readBasedataPaths([folder])],
  ['one by one', () => readBasedataPaths(files)],
  ['as timetables', () => readInputs(files)],
])('files that are too large together are refused before they fill the memory: %s', (_, read) => {
  expect(read).toThrow(
    /S1A27_72\.X01 is not read: with the files of its kind before it, it has more than 250 MB\. Give only those of this year\.$/,
  );
});

test('and as many as fit are read', () => {
  const [first = '', second = ''] = files;
  expect(readBasedataPaths([first, second]).map(({ bytes }) => bytes.length)).toEqual([90_000_000, 90_000_000]);
});

test.each([
  ['EBUSY', 'another program has it open'],
  ['EPERM', 'another program has it open, or this account may not use it'],
  ['EACCES', 'this account may not open it'],
  ['EIO', 'the disk or the network drive failed'],
])('a file that the system gives nobody (%s) is told with the reason', (code, reason) => {
  const [file = ''] = files;
  jest.spyOn(fs, 'readFileSync').mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });
  expect(() => readInput(file)).toThrow(`${file} cannot be read: ${reason}.`);
});
