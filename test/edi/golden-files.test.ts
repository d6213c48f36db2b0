import { readBasedata, readEntryFile, readResultsFile, writeEntryFile, type EntryFile } from '../../src/edi';
import {
  writeComponentFile,
  writeDisallowedFile,
  writeLinkFile,
  writeOptionFile,
  writeSyllabusFile,
  type BasedataFrame,
} from '../../examples/make/write-basedata-file';
import { writeResultsFile } from './write-results-file';
import { golden } from './samples';

/*
 * The golden files were laid out by hand. Read and written again they are the same bytes, so reader and writer
 * agree with the published positions and not only with each other.
 */

/** A file's content with nothing missing, as a writer wants it. */
function complete<T extends { sequence: number | null; produced: string | null }>(file: T | null) {
  if (!file?.sequence || file.produced === null) throw new Error('The golden file could not be read.');
  return { ...file, sequence: file.sequence, produced: file.produced };
}

test.each(['E1234572.X01', 'A9999972.X07'])('%s', (name) => {
  const { bytes } = golden(name);
  expect(writeEntryFile(complete(readEntryFile(name, bytes).file) as EntryFile)).toEqual({ name, bytes });
});

test('R9999972.X01', () => {
  const { name, bytes } = golden('R9999972.X01');
  expect(writeResultsFile(complete(readResultsFile(name, bytes).file))).toEqual({ name, bytes });
});

const FRAME: BasedataFrame = {
  board: '72',
  series: { month: 1, letter: 'Q', year: 2027 },
  language: '_',
  sequence: 1,
  software: { name: 'BOARD', version: '1.0' },
  produced: '2026-10-01',
};

const [SET] = readBasedata(['S', 'O', 'L', 'C', 'D'].map((letter) => golden(`${letter}1Q27_72.X01`))).sets;

test.each([
  ['S1Q27_72.X01', () => writeSyllabusFile(FRAME, SET?.syllabuses ?? [])],
  ['O1Q27_72.X01', () => writeOptionFile(FRAME, SET?.options ?? [])],
  ['L1Q27_72.X01', () => writeLinkFile(FRAME, SET?.links ?? [])],
  ['C1Q27_72.X01', () => writeComponentFile(FRAME, SET?.components ?? [])],
  ['D1Q27_72.X01', () => writeDisallowedFile(FRAME, SET?.disallowed ?? [])],
])('%s', (name, write) => {
  expect(write()).toEqual(golden(name));
});
