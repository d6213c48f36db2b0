import { eachContentOnce, readBasedata } from '../../src/edi';
import { zipSync } from 'fflate';
import { golden } from './samples';

function file(name: string, ...bytes: number[]): { name: string; bytes: Uint8Array } {
  return { name, bytes: Uint8Array.from(bytes) };
}

function kept(...files: { name: string; bytes: Uint8Array }[]): string {
  return eachContentOnce(files)
    .map(({ name }) => name)
    .join(' ');
}

test.each([
  ['nothing', [], ''],
  ['different files, in their order', [file('a', 1), file('b', 2), file('c', 1, 2)], 'a b c'],
  ['the last of the same', [file('a', 1), file('b', 2), file('c', 1)], 'b c'],
  ['one of three', [file('a', 1), file('a', 1), file('a', 1)], 'a'],
  ['files of one length with other bytes', [file('a', 1, 2), file('b', 2, 1), file('c', 1, 2)], 'b c'],
  ['one of two that are empty', [file('a'), file('b')], 'b'],
])('of files stays %s', (_, files, names) => expect(kept(...files)).toBe(names));

test('one file in the list twice is there once', () => {
  const one = file('a', 1);
  expect(eachContentOnce([one, one])).toEqual([one]);
});

test('thousands of files of one length are soon told apart', () => {
  const many = Array.from({ length: 6_000 }, (_, at) => {
    const bytes = new Uint8Array(500);
    new DataView(bytes.buffer).setUint32(496, at % 5_000);
    return { name: String(at), bytes };
  });
  const before = process.cpuUsage();
  expect(eachContentOnce(many)).toHaveLength(5_000);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
});

test('a zip that was given before is not unpacked again, and a loose file that was in it not read again', () => {
  const [options, syllabuses] = [golden('O1Q27_72.X01'), golden('S1Q27_72.X01')];
  const zip = {
    name: 'Z1Q27_72.zip',
    bytes: zipSync({ [options.name]: options.bytes, [syllabuses.name]: syllabuses.bytes }),
  };
  const { sets, problems } = readBasedata([zip, { ...zip, name: 'Z1Q27_72 (1).zip' }, options]);
  expect(sets.map(({ files }) => files)).toEqual([['Z1Q27_72.zip/O1Q27_72.X01', 'Z1Q27_72.zip/S1Q27_72.X01']]);
  expect(problems.map(({ file: of, message }) => `${of}: ${message}`)).toEqual([
    'Z1Q27_72 (1).zip: The same file was given as Z1Q27_72.zip too and was read once.',
    'O1Q27_72.X01: The same file was given as Z1Q27_72.zip/O1Q27_72.X01 too and was read once.',
  ]);
});
