import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeWorkbook } from '../../bench/make-workbook';
import { mustHave } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { runHere } from '../cli/run-here';
import { writeResultsFile } from '../edi/write-results-file';
import { makeTimetable } from '../make-timetable';
import { pack } from '../workbook/file/corpus/packing';
import { richParts } from '../workbook/file/corpus/rich-workbook';
import { workbookOf } from './grid-files';
import { ANSWERS, SCHOOL_LISTS, type Grid } from './school-lists';

/** What is changed: files as they should be, small, so that many can be tried. */
export interface SoundFiles {
  /** Workbooks: a list, one with everything that Excel has, the sample, one with a register, and one with answers. */
  readonly workbooks: readonly Uint8Array[];
  /** What the sheet of the register holds. */
  readonly register: Grid;
  readonly basedata: Readonly<Record<string, Uint8Array>>;
  readonly reference: Uint8Array;
  readonly results: Uint8Array;
  readonly entryFiles: Readonly<Record<string, Uint8Array>>;
  readonly timetable: Uint8Array;
  readonly csv: Uint8Array;
  readonly columns: Uint8Array;
  readonly pasted: Uint8Array;
}

const BASEDATA = 'examples/basedata';

export async function soundFiles(): Promise<SoundFiles> {
  const list = await makeWorkbook(9, { untidy: true });
  const prepared = await prepare(list);
  const entryFiles = Object.fromEntries(Object.entries(prepared).filter(([name]) => /\.X\d\d$/.test(name)));
  const withRegister = prepared['list-checked.xlsx'];
  if (withRegister === undefined || Object.keys(entryFiles).length === 0)
    throw new Error('The list made no entry files.');
  return {
    workbooks: [list, pack(richParts()), read('examples/entries.xlsx'), withRegister, answered()],
    register: await registerOf(withRegister),
    basedata: Object.fromEntries(readdirSync(BASEDATA).map((name) => [name, read(`${BASEDATA}/${name}`)])),
    reference: read('examples/reference.json'),
    results: results(),
    entryFiles,
    timetable: await makeTimetable([
      ['2027-01-11', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m'],
      ['2027-01-12', '05838-05842 & 05877', '(IT)', 'Unit 1 Fundamentals of IT', 'PM', '1h 30m'],
    ]),
    csv: Buffer.from(CSV),
    columns: Buffer.from('{"columns":{"Cand no":"candidateNumber","Family name":"surname"},"headingRow":1}'),
    pasted: Buffer.from(PASTED),
  };
}

/** A list whose sheet of answers has some. */
function answered(): Uint8Array {
  return workbookOf({ Entries: mustHave(SCHOOL_LISTS[1], 'A list'), 'Entrywise answers': ANSWERS });
}

/** The register of a workbook, as texts. */
async function registerOf(file: Uint8Array): Promise<Grid> {
  const { values } = await (await openWorkbookFile(file)).read('Entrywise register');
  return Array.from(values, (row) => Array.from(row ?? [], (value) => String(value ?? '')));
}

/** Everything that `prepare` writes for a list, by name. */
async function prepare(list: Uint8Array): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-sound-'));
  let said = '';
  try {
    writeFileSync(path.join(folder, 'list.xlsx'), list);
    const words = ['prepare', path.join(folder, 'list.xlsx'), '--out', path.join(folder, 'out'), ...GIVEN];
    const { out: told, error } = await runHere([
      ...words,
      ...['--units-at-once', '--centre', '99999', '--postcode', 'AB1 2CD'],
    ]);
    said = told + error;
    const out = path.join(folder, 'out');
    return Object.fromEntries(readdirSync(out).map((name) => [name, read(path.join(out, name))]));
  } catch (error) {
    throw new Error(`The list cannot be prepared: ${said}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What most commands are given, unchanged. */
export const GIVEN = ['--basedata', BASEDATA, '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];

function results(): Uint8Array {
  const result = (number: string, grade: string) => ({
    ...{
      candidateNumber: number,
      uci: '',
      uln: '',
      option: '583501',
      resultOption: '',
      resultType: '1',
      result: grade,
    },
  });
  return writeResultsFile({
    ...{ centreNumber: '99999', board: '72', series: { month: 1, letter: 'A', year: 2027 }, sequence: 1 },
    ...{ postcode: 'AB1 2CD', software: { name: 'TEST', version: '1' }, produced: '2027-03-10' },
    results: [result('0001', '        X'), result('0002', 'U'), result('0003', 'M')],
  }).bytes;
}

const CSV = `Cand no,UCI,Family name,First name,Date of birth,Sex,Entry code,Units,Series,Paid?
0001,,Hughes,"Anne, Maria",21/03/2009,F,05835,"01, 02",June 2027,yes
0002,,O'Neill,Séan,1 April 2009,M,05838 IT,,,no
0003,,"de la ""Cruz""",Ana,2009-12-31,F,,1,Jan 27,£12.50
`;

const PASTED = `Cambridge Technicals, fees for 2026/27
Level 3 (2016 suite)
Certificate                          £41.20
Extended Certificate                 £60
Unit resit fee (per unit)            £21.50
Late entry fee                       50% of the unit fee
January 2027: entries by 21 October 2026, very late 4 November 2026
`;

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
