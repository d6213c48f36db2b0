import { NO_REGISTER } from '../../src/register';
import { parseCalendarDate } from '../../src/entries';
import { chargeEntries, totalCharges } from '../../src/fees';
import { buildReference, parseReferenceFile } from '../../src/reference';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import {
  annotate,
  readEntries,
  detectColumns,
  summarise,
  type Annotation,
  type CellValue,
  type ProductSheet,
  type SheetContent,
} from '../../src/table';
import { MADE_UP, NOTHING_SENT } from '../fees/priced';
import { addedPlaces } from '../../src/table/added-places';
import { sheetOf } from './sheet-of';

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Forename', 'Sex', 'DOB', 'Qualification', 'Unit', 'Series', 'Dept'];
const SMITH = ['0001', '999990260001T', 'Smith', 'Anne', 'F', '01/02/2009'];

function annotated(
  rows: readonly (readonly CellValue[])[],
  file: object = MADE_UP,
  merges: SheetContent['merges'] = [],
): Annotation & { readonly summary: ProductSheet } {
  const sheet = sheetOf(rows, { merges });
  const columns = detectColumns(sheet);
  const asOf = parseCalendarDate('2026-11-10');
  if (columns === null || asOf === null) throw new Error('The test sheet cannot be read.');
  const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) });
  const context = assess({ list: readEntries(sheet, columns), reference, asOf, past: [], register: NO_REGISTER });
  const checked = { sheet, columns, findings: checkEntries(context), charges: chargeEntries(context) };
  const annotation = annotate(checked);
  const told = { findings: checked.findings, totals: totalCharges(checked.charges), sent: NOTHING_SENT };
  return { ...annotation, summary: summarise([{ ...checked, annotation }], told, asOf) };
}

/** The headings, and a stray text far to their right. */
function far(column: number): CellValue[] {
  return [...HEADINGS, ...Array.from({ length: column - HEADINGS.length }, () => null), 'x'];
}

describe('an annotation', () => {
  const twoRows = [
    HEADINGS,
    [...SMITH, '05835', '', '', 'Business'],
    [...SMITH.slice(0, 4), 'X', '01/02/2009', '05835', '01', 'January 2027', 'Business'],
  ];

  it('puts words and fees right of everything in the sheet', () => {
    const { columns, headingRow } = annotated([
      ...twoRows,
      [],
      ['', '', '', '', '', '', '', '', '', '', '', 'a remark'],
    ]);
    expect(headingRow).toBe(0);
    expect(columns.map(({ heading, column }) => [heading, column])).toEqual([
      ['Entrywise check', 12],
      ['Entrywise fee', 13],
    ]);
  });

  const places = (...rows: readonly (readonly CellValue[])[]): unknown =>
    annotated(rows).columns.map(({ column }) => column);
  const line = [...SMITH, '05835', '01', 'January 2027', 'Business'];

  it.each([
    ['passes over a column whose formulas show nothing', [[...HEADINGS], [...line, '']], [11, 12]],
    ['leaves no single free column for both', [[...HEADINGS, null, ''], line], [12, 13]],
    ['goes on where cells further right are empty texts', [[...HEADINGS], [...line, null, null, null, '']], [10, 11]],
    ['takes free columns of the list where the last column of a sheet is filled', [far(16_383), line], [10, 11]],
    ['and where only one is left behind it', [far(16_382), line], [10, 11]],
    ['uses the last two', [far(16_381), line], [16_382, 16_383]],
  ])('%s', (_, rows, columns) => {
    expect(places(...rows)).toEqual(columns);
  });

  it.each<[string, SheetContent['merges'], number[]]>([
    ['under a heading that is merged beyond the list', [[0, 9, 0, 11]], [12, 13]],
    ['into a merged box beside the list', [[1, 11, 2, 12]], [13, 14]],
    [
      'but where a title or a remark is merged over all columns',
      [
        [0, 0, 0, 20],
        [4, 0, 4, 20],
      ],
      [10, 11],
    ],
  ])('goes nowhere %s', (what, merges, columns) => {
    const rows = what.startsWith('but')
      ? [['Entries of our centre'], HEADINGS, line, [], ['Rooms follow.']]
      : [HEADINGS, line];
    expect(annotated(rows, MADE_UP, merges).columns.map(({ column }) => column)).toEqual(columns);
  });

  it.each<[string, SheetContent['merges'], number[]]>([
    ['beside the list', [[0, 10, 22, 10]], [11, 12]],
    ['that leaves one column free', [[0, 11, 1, 14]], [15, 16]],
    ['above the headings, which is not in the way', [[0, 10, 0, 12]], [10, 11]],
    [
      'or several that lie over each other',
      [
        [1, 12, 1, 13],
        [1, 10, 5, 12],
      ],
      [14, 15],
    ],
  ])('goes into no empty merged box %s', (what, emptyMerges, columns) => {
    const rows = what.startsWith('above') ? [['Entries of our centre'], HEADINGS, line] : [HEADINGS, line];
    const sheet = sheetOf(rows, { emptyMerges });
    const found = detectColumns(sheet);
    expect(found && Object.values(addedPlaces(sheet, found))).toEqual(columns);
  });

  it('stays where it was right of a second list beside the first', () => {
    const two = [...HEADINGS, null, 'Cand no', 'UCI', 'Surname'];
    expect(places(two, [...line, null, '0002', '', 'Jones'])).toEqual([14, 15]);
    expect(places([...two, 'Entrywise check', 'Entrywise fee'], [...line, null, '0002', '', 'Jones'])).toEqual([
      14, 15,
    ]);
  });

  it('never puts the fee over a column that stands where it was', () => {
    expect(places([...HEADINGS, 'Entrywise check', 'Notes'], [...line, 'Error', 'a note'])).toEqual([10, 12]);
    expect(places([...HEADINGS, 'Notes', 'Entrywise fee'], [...line, 'a note'])).toEqual([12, 11]);
  });

  it('says so where no column is free', () => {
    const full = Array.from({ length: 16_384 }, (_, column) => HEADINGS[column] ?? '');
    expect(() => places(full, line)).toThrow(/^The sheet 'Entries' has no two free columns/);
  });

  it('says every finding of a row in words, the gravest first', () => {
    const [check] = annotated(twoRows).columns;
    const words = String(check?.cells.find(({ row }) => row === 2)?.value);
    expect(words).toMatch(/^Error \(sex-code\): .* \| Warning \(very-late-entry\): /);
  });

  it('says in the summary what is about the whole sheet and stands in no row', () => {
    const withoutSex = twoRows.map((row) => row.filter((_, column) => column !== 4));
    const rows = annotated(withoutSex).summary.rows;
    const first = rows.findIndex(
      ([cell]) => typeof cell === 'object' && 'text' in cell && /whole sheet/.test(cell.text),
    );
    const end = rows.findIndex((row, index) => index > first && row.length === 0);
    // A long one goes on in the next row.
    const told: [unknown, string][] = [];
    for (const [severity, words] of rows.slice(first + 1, end)) {
      const last = told.at(-1);
      if (severity === '' && last) last[1] += ` ${String(words)}`;
      else told.push([severity, String(words)]);
    }
    expect(told.slice(0, 2)).toEqual([
      [
        { text: 'Error', look: 'error' },
        expect.stringMatching(/^This sheet has no column for sex\. .*\(required-column-missing\)$/),
      ],
      [{ text: 'Warning', look: 'warning' }, expect.stringMatching(/^No annual basedata .*\(basedata-missing\)$/)],
    ]);
  });

  it('gives each row its fee, and says where one is not known', () => {
    expect(annotated(twoRows).columns[1]?.cells).toEqual([
      { row: 1, value: { pounds: 50 } },
      { row: 2, value: { pounds: 40 } },
    ]);
    expect(annotated(twoRows, { ...MADE_UP, fees: [] }).columns[1]?.cells[0]).toEqual({
      row: 1,
      value: 'fee not known',
    });
  });

  it('marks a cell in the colour of its gravest finding only', () => {
    const { marks } = annotated(twoRows);
    expect(marks.error).toEqual([{ top: 2, left: 4, bottom: 2, right: 4 }]);
    const marked = Object.values(marks).flatMap((areas) => areas.map((area) => JSON.stringify(area)));
    expect(new Set(marked).size).toBe(marked.length);
  });

  it('writes into the columns of an earlier run, and never reads them', () => {
    const [headings = [], ...rest] = twoRows;
    const again = annotated([
      [...headings, 'Entrywise check', 'Entrywise fee'],
      ...rest.map((row) => [...row, 'Error (uci-missing): stale words', 99]),
    ]);
    expect(again.columns.map(({ column }) => column)).toEqual([10, 11]);
    expect(again).toEqual(annotated(twoRows));
  });

  it('sums the fees up by qualification and by each group column', () => {
    const { summary } = annotated(twoRows);
    const texts = summary.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell !== 'object') return cell;
        return 'text' in cell ? cell.text : 'formula' in cell ? cell.result : cell;
      }),
    );
    expect(texts).toContainEqual(['05835 Business Extended Certificate', { count: 2 }, { pounds: 90 }, { count: 0 }]);
    expect(texts).toContainEqual(['Dept', 'Entries', 'Fees due', 'Fee not known']);
    expect(texts[0]).toEqual(['Entrywise summary']);
  });

  it('says what waiting past each coming date costs', () => {
    const { summary } = annotated(twoRows);
    const { rows } = summary;
    const at = rows.findIndex(([cell]) => typeof cell === 'object' && 'text' in cell && cell.text === 'If sent after');
    expect(rows.slice(at + 1, at + 2)).toEqual([['30 Nov 2026', { count: 1 }, { pounds: 0 }, { count: 0 }]]);
  });
});
