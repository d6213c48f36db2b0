import { deflateSync, strToU8, zipSync } from 'fflate';
import { readBasedata } from '../../src/edi';
import { golden } from './samples';

function zipped(files: Record<string, Uint8Array>): { name: string; bytes: Uint8Array } {
  return { name: 'Z1Q27_72.zip', bytes: zipSync(files) };
}

function kinds(given: { name: string; bytes: Uint8Array }): [string, string][] {
  return readBasedata([given]).problems.map(({ kind, file }) => [kind, file]);
}

const OPTIONS = golden('O1Q27_72.X01').bytes;

test('the basedata files of a zip are read, in folders too, and other files noted', () => {
  const given = zipped({
    'O1Q27_72.X01': OPTIONS,
    'more/s1q27_72.x01': golden('S1Q27_72.X01').bytes,
    'Jan1Q27Help.txt': strToU8('Read me first'),
    'Z6Q27_72.zip': zipSync({ 'O6Q27_72.X01': OPTIONS }),
  });
  const { sets } = readBasedata([given]);
  expect(sets).toHaveLength(1);
  expect(sets[0]?.files).toEqual(['Z1Q27_72.zip/O1Q27_72.X01', 'Z1Q27_72.zip/s1q27_72.x01']);
  expect(sets[0]?.options[0]?.file).toBe('Z1Q27_72.zip/O1Q27_72.X01');
  expect(kinds(given)).toEqual([
    ['ignored-part', 'Z1Q27_72.zip/Jan1Q27Help.txt'],
    ['zip-in-zip', 'Z1Q27_72.zip/Z6Q27_72.zip'],
  ]);
});

test('a file that a browser renamed before it was zipped is read by its header', () => {
  const { sets } = readBasedata([zipped({ 'O1Q27_72 (1).X01': OPTIONS })]);
  expect(sets[0]).toMatchObject({ board: '72', version: '01', files: ['Z1Q27_72.zip/O1Q27_72 (1).X01'] });
});

test('stored files are read as well as compressed ones', () => {
  const bytes = zipSync({ 'O1Q27_72.X01': [OPTIONS, { level: 0 }] });
  expect(readBasedata([{ name: 'any.zip', bytes }]).sets[0]?.options).toHaveLength(3);
});

test('a zip without basedata, one that is cut off and one that is none say so', () => {
  expect(kinds(zipped({ 'readme.txt': strToU8('hello') }))).toContainEqual(['zip-without-basedata', 'Z1Q27_72.zip']);
  const { name, bytes } = zipped({ 'O1Q27_72.X01': OPTIONS });
  expect(kinds({ name, bytes: bytes.slice(0, 120) })).toEqual([['zip-broken', name]]);
  expect(kinds({ name, bytes: strToU8('PK\u0003\u0004nonsense') })).toHaveLength(1);
});

test('damaged content is refused', () => {
  const { name, bytes } = zipped({ 'O1Q27_72.X01': OPTIONS });
  bytes.fill(0xff, 50, 60);
  expect(kinds({ name, bytes })).toEqual([['zip-broken', name]]);
});

describe('a zip bomb', () => {
  const bomb = zipSync({ 'O1Q27_72.X01': new Uint8Array(30_000_000) });

  test('is refused by what comes out of it', () => {
    expect(kinds({ name: 'bomb.zip', bytes: bomb })).toEqual([['zip-too-large', 'bomb.zip']]);
  });

  test('is refused though it declares a small size', () => {
    const lying = Uint8Array.from(bomb);
    const small = Uint8Array.of(0x10, 0, 0, 0);
    lying.set(small, 22);
    const central = bomb.findLastIndex(
      (byte, index) => byte === 0x50 && bomb[index + 1] === 0x4b && bomb[index + 2] === 1 && bomb[index + 3] === 2,
    );
    lying.set(small, central + 24);
    expect(kinds({ name: 'bomb.zip', bytes: lying })).toEqual([['zip-too-large', 'bomb.zip']]);
  });

  test('of too many files is refused', () => {
    const files = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}.txt`, new Uint8Array(0)]));
    const problems = readBasedata([zipped(files)]).problems.filter(({ severity }) => severity === 'error');
    expect(problems.map(({ message }) => message)).toEqual([
      'The zip unpacks to more than basedata can be (5,000 files), and was not read.',
    ]);
  });

  test('of which each part keeps to the limits, and all together do not, is refused', () => {
    const part = new Uint8Array(90_000_000);
    for (let at = 0; at < part.length; at++) if (at % 10_000 < 500) part[at] = (at * 2_654_435_761) >>> 16;
    const zips = ['1', '3', '6'].map((month) => {
      part[0] = month.charCodeAt(0);
      return { name: `Z${month}Q27_72.zip`, bytes: zipSync({ [`O${month}Q27_72.X01`]: [part, { level: 1 }] }) };
    });
    const refused = readBasedata(zips).problems.filter(({ kind }) => kind === 'zip-too-large');
    expect(refused.map(({ file, message }) => [file, message])).toEqual([
      [
        'Z6Q27_72.zip',
        'The zip unpacks to more than basedata can be (250 MB with the files before it; give only those of this year), and was not read.',
      ],
    ]);
  });

  test('but basedata that compresses well is no bomb', () => {
    const spaces = new Uint8Array(5_000_000).fill(32);
    expect(deflateSync(spaces).length).toBeLessThan(spaces.length / 200);
    expect(kinds(zipped({ 'O1Q27_72.X01': spaces }))).not.toContainEqual(['zip-too-large', 'Z1Q27_72.zip']);
  });
});
