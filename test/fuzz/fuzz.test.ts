import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Chance } from '../model/random';
import { pack, unpack } from '../workbook/file/corpus/packing';
import { runHere } from '../cli/run-here';
import { caseOfText, faultOf, textOfCase, type FuzzCase } from './fuzz-case';
import { inventCase } from './invent-case';
import { mutatedBytes, mutatedText } from './mutate';
import { shrinkCase } from './shrink-case';
import { GIVEN, soundFiles } from './sound-files';

/*
 * Damaged files of every kind, through the whole command line: each ends with findings or with a sentence. `npm run fuzz -- --minutes N` tries
 * more of them, and keeps what fails in the folder `kept`.
 */

const KEPT = path.join(__dirname, 'kept');
const kept = existsSync(KEPT) ? readdirSync(KEPT).filter((name) => name.endsWith('.json')) : [];

if (kept.length > 0) {
  test.each(kept)('what once failed ends as it should: %s', async (name) => {
    expect(await faultOf(caseOfText(readFileSync(path.join(KEPT, name), 'utf8')))).toBeNull();
  });
}

test('what is damaged was sound before: it is read, and nothing is refused', async () => {
  const sound = await soundFiles();
  const codes: (number | null)[] = [];
  const tried = async (words: readonly string[], files: FuzzCase['files']): Promise<void> => {
    const fault = await faultOf({ target: 'sound', words, files }, async (given) => {
      const ended = await runHere(given);
      codes.push(ended.code);
      return ended;
    });
    expect(fault).toBeNull();
  };
  for (const workbook of sound.workbooks.filter((_, index) => index !== 1)) {
    await tried(['check', '@list.xlsx', ...GIVEN, '--out', '@out'], { 'list.xlsx': workbook });
  }
  await tried(['check', '@list.csv', ...GIVEN, '--out', '@out'], { 'list.csv': sound.csv });
  await tried(['reference', '--timetable', '@timetable.xlsx'], { 'timetable.xlsx': sound.timetable });
  await tried(['reference', '--reference', '@reference.json'], { 'reference.json': sound.reference });
  for (const [name, bytes] of Object.entries({
    ...sound.basedata,
    ...sound.entryFiles,
    'R9999972.X01': sound.results,
  })) {
    await tried(['inspect', `@${name}`], { [name]: bytes });
  }
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
});

test('damaged files, the same at each run, end with findings or with a sentence', async () => {
  const sound = await soundFiles();
  const [first, count] = [7_000, 200];
  const targets = new Set<string>();
  for (let seed = first; seed < first + count; seed += 1) {
    const invented = inventCase(sound, seed);
    targets.add(invented.target);
    expect([seed, await faultOf(invented)]).toEqual([seed, null]);
  }
  expect(targets.size).toBeGreaterThan(13);
});

test('a seed is the same case everywhere, and a kept case comes back as it was', async () => {
  const [sound, again] = [await soundFiles(), await soundFiles()];
  for (let seed = 1; seed < 30; seed += 1) {
    const invented = inventCase(sound, seed);
    expect(textOfCase(inventCase(again, seed))).toBe(textOfCase(invented));
    expect(textOfCase(caseOfText(textOfCase(invented)))).toBe(textOfCase(invented));
  }
});

describe('the judge tells', () => {
  const invented: FuzzCase = { target: 'csv', words: ['check', '@list.csv', '--out', '@out'], files: {} };
  const ended = { code: 1, out: '', error: '' };
  test.each([
    ['a code of no meaning', { ...ended, code: 3, error: 'entrywise: our mistake' }, /^ended with 3/],
    ['a death', { ...ended, code: null }, /^ended with null/],
    ['a stack trace', { ...ended, error: 'Error: no\n    at run (file.ts:1:2)\n' }, /^a stack trace/],
    ['a refusal without a sentence', { ...ended, code: 2 }, /^refused without a sentence/],
    [
      'words of a program',
      { ...ended, code: 2, error: 'entrywise: undefined is not here.' },
      /^a sentence of the program/,
    ],
  ])('%s', async (_, how, fault) => {
    expect(await faultOf(invented, () => Promise.resolve(how))).toMatch(fault);
  });

  test('what is thrown', async () => {
    const thrown = faultOf(invented, () => Promise.reject(new RangeError('Maximum call stack')));
    expect(await thrown).toMatch(/^thrown: RangeError/);
  });
});

test('a case is made smaller for as long as it fails', async () => {
  const parts = { 'a.xml': 'x'.repeat(3_000), 'b.xml': `${'y'.repeat(2_000)}fault${'z'.repeat(2_000)}` };
  const found: FuzzCase = { target: 'workbook', words: ['check', '@list.xlsx'], files: { 'list.xlsx': pack(parts) } };
  const holds = ({ files }: FuzzCase): Promise<boolean> => {
    const part = unpack(files['list.xlsx'] ?? new Uint8Array())['b.xml'];
    return Promise.resolve(part !== undefined && Buffer.from(part).includes('fault'));
  };
  const small = await shrinkCase(found, holds, 300);
  expect(Object.keys(unpack(small.files['list.xlsx'] ?? new Uint8Array()))).toEqual(['b.xml']);
  expect(unpack(small.files['list.xlsx'] ?? new Uint8Array())['b.xml']?.length).toBeLessThan(40);
});

test('changes change', () => {
  const bytes = new Uint8Array(200).fill(65);
  const seeds = Array.from({ length: 50 }, (_, seed) => new Chance(seed));
  const others = seeds.map((chance) => Buffer.from(mutatedBytes(bytes, chance)).toString('hex'));
  expect(new Set(others).size).toBeGreaterThan(30);
  const texts = seeds.map((chance) => mutatedText('<a b="1"><c/></a>\n<d>05835, 12</d>', chance));
  expect(new Set(texts).size).toBeGreaterThan(40);
});
