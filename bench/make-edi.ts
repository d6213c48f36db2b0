import { ediName, uciCheckLetter } from '../src/entries';
import type { EntryFile, NamedBytes } from '../src/edi';
import {
  writeComponentFile,
  writeLinkFile,
  writeOptionFile,
  writeSyllabusFile,
} from '../examples/make/write-basedata-file';

const FRAME = {
  board: '72',
  series: { month: 6, letter: 'A', year: 2027 },
  language: '_',
  sequence: 1,
  software: { name: 'BENCH', version: '1' },
  produced: '2026-11-23',
} as const;

/** Six characters that ascend with the number, as codes in basedata do. */
function optionCode(index: number): string {
  return index.toString(36).toUpperCase().padStart(6, '0');
}

/** A basedata set of so many options, each with a link and a component: invented, like the fees in it. */
export function makeBasedata(options: number): NamedBytes[] {
  const indexes = Array.from({ length: options }, (_, index) => index);
  const codes = indexes.map(optionCode);
  return [
    writeSyllabusFile(
      FRAME,
      indexes
        .slice(0, Math.ceil(options / 20))
        .map((index) => ({ code: String(10_000 + index), title: `Subject ${index}` })),
    ),
    writeOptionFile(
      FRAME,
      codes.map((code, index) => ({
        code,
        syllabusCode: String(10_000 + Math.floor(index / 20)),
        item: 'U',
        unitQualification: 'CTEC',
        unitLevel: 'L3',
        qan: '60176994',
        title: `Unit ${index % 20} of subject ${Math.floor(index / 20)}`,
        feeDefined: 'Y',
        fee: String(1000 + (index % 7) * 250),
        resultType: 'U',
        firstGradeset: 'CTG1',
        maximumMark: '90',
        numberOfComponents: '1',
      })),
    ),
    writeLinkFile(
      FRAME,
      codes.map((code) => ({ optionCode: code, componentCode: `${code}/01` })),
    ),
    writeComponentFile(
      FRAME,
      codes.map((code, index) => ({
        code: `${code}/01`,
        title: `Paper of unit ${index % 20}`,
        maximumMark: '90',
        timetabled: 'Y',
        timetableDate: '120127',
        session: 'A',
        minutes: '90',
      })),
    ),
  ];
}

/** Entry files of invented candidates, 9,999 in each but the last, since candidate numbers have four digits. */
export function makeEntryFiles(candidates: number): EntryFile[] {
  const perFile = 9_999;
  return Array.from({ length: Math.ceil(candidates / perFile) }, (_, file): EntryFile => {
    const count = Math.min(perFile, candidates - file * perFile);
    return {
      ...{ dataType: 'E', centreNumber: '99999', board: '72', series: FRAME.series, sequence: file + 1 },
      ...{ postcode: 'ZZ9 9ZZ', software: FRAME.software, produced: FRAME.produced },
      candidates: Array.from({ length: count }, (_, index) => {
        const number = String(index + 1).padStart(4, '0');
        const first12 = `99999${String(26 - (file % 10)).padStart(3, '0')}${number}`;
        const day = String((index % 28) + 1).padStart(2, '0');
        return {
          ...{ number, name: ediName(`Surname ${'ABCDEFGHIJ'[index % 10] ?? ''}`, 'Anne Marie').text },
          ...{ sex: index % 2 === 0 ? 'F' : 'M', birthDate: `2009-03-${day}` as `2009-03-${number}` },
          ...{ uci: first12 + (uciCheckLetter(first12) ?? ''), upn: '', uln: '', status: 'C' },
          options: ['583501', '583502', '583503'].slice(0, 1 + (index % 3)),
        } as const;
      }),
    };
  });
}
