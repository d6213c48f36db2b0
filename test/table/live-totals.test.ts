import fc from 'fast-check';
import { assess } from '../../src/assessment';
import { NO_REGISTER } from '../../src/register';
import { parseCalendarDate } from '../../src/entries';
import { chargeEntries, totalCharges } from '../../src/fees';
import { buildReference, parseReferenceFile } from '../../src/reference';
import {
  annotate,
  readEntries,
  detectColumns,
  summarise,
  type Annotation,
  type CellValue,
  type ProductCell,
  type ProductSheet,
} from '../../src/table';
import { MADE_UP, NOTHING_SENT } from '../fees/priced';
import { evaluateFormula } from './evaluate-formula';
import { sheetOf } from './sheet-of';

const HEADINGS = ['Cand no', 'Surname', 'Forename', 'Qualification', 'Unit', 'Series', 'Dept', 'Year'];
const NAME = "Ann's entries";
const ON_TIME = parseCalendarDate('2026-10-01');

interface Written extends Annotation {
  readonly summary: ProductSheet;
}

function annotated(rows: readonly (readonly CellValue[])[], file: object = MADE_UP, name = NAME): Written {
  const sheet = sheetOf(rows, { name });
  const columns = detectColumns(sheet);
  if (columns === null || ON_TIME === null) throw new Error('The test sheet cannot be read.');
  const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) });
  const list = readEntries(sheet, columns);
  const charges = chargeEntries(assess({ list, reference, asOf: ON_TIME, past: [], register: NO_REGISTER }));
  const checked = { sheet, columns, findings: [], charges };
  const annotation = annotate(checked);
  const told = { findings: [], totals: totalCharges(charges), sent: NOTHING_SENT };
  return { ...annotation, summary: summarise([{ ...checked, annotation }], told, ON_TIME) };
}

type Rows = readonly (readonly CellValue[] | undefined)[];

/** The sheet as it stands when the annotation is written into it. */
function written(rows: Rows, { columns }: Annotation): CellValue[][] {
  const grid = rows.map((row) => [...(row ?? [])]);
  for (const { column, cells } of columns) {
    for (const { row, value } of cells) {
      const cellsOfRow = (grid[row] ??= []);
      cellsOfRow[column] = typeof value === 'string' ? value : value.pounds;
    }
  }
  return grid;
}

function plain(cell: ProductCell): CellValue {
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  if ('formula' in cell) return plain(cell.result);
  if ('pounds' in cell) return cell.pounds;
  return 'count' in cell ? cell.count : null;
}

/** Every formula of the summary: the label of its row, what it gives in the sheet, and the result that is stored with it. */
function formulasOf(
  sheet: Rows,
  { summary: { rows } }: Written,
): { label: CellValue; gives: CellValue; stored: CellValue }[] {
  const workbook = { [NAME]: sheet, Summary: rows.map((row) => row.map(plain)) };
  return rows.flatMap((row) =>
    row.flatMap((cell) =>
      typeof cell === 'object' && 'formula' in cell
        ? [
            {
              label: plain(row[0] ?? ''),
              gives: evaluateFormula(cell.formula.text, 'Summary', workbook),
              stored: plain(cell),
            },
          ]
        : [],
    ),
  );
}

const row = (number: string, qualification: CellValue, unit: CellValue, dept: CellValue, year: CellValue) => [
  ...[number, 'Smith', 'Anne', qualification, unit, unit === '' ? '' : 'January 2027', dept, year],
];

const LIST = [
  HEADINGS,
  row('0001', '05835', '', 'Business', 12),
  row('0002', '05835', '', 'A*', 12),
  row('0002', '05835', '01', 'A*', 12),
  row('0003', '05838', '', '', 13),
];

test('figures are formulas over the fee column, the rows of a group found by the text of the label beside them', () => {
  const { rows } = annotated(LIST).summary;
  const formulas = rows.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell === 'object' && 'formula' in cell ? [cell.formula.text] : [])),
  );
  const fees = "'Ann''s entries'!$J$2:$J$5";
  const mark = '+N("entrywise:total")';
  expect(formulas.slice(0, 3)).toEqual([
    `COUNTA(${fees})${mark}`,
    `SUM(${fees})${mark}`,
    `COUNTIF(${fees},"fee not known")${mark}`,
  ]);
  const labelRow = rows.findIndex(([label]) => label === '05835 Business Extended Certificate') + 1;
  expect(formulas).toContain(
    `SUMPRODUCT(--EXACT(LEFT(TRIM('Ann''s entries'!$D$2:$D$5),5),LEFT($A${labelRow},5)),${fees})${mark}`,
  );
  expect(formulas.join('\n')).toMatch(/SUMPRODUCT\(--EXACT\(TRIM\('Ann''s entries'!\$G\$2:\$G\$5\),""\),/);
  expect(formulas.join('\n')).not.toContain('A*');
});

test('what the formulas give is what is stored with them', () => {
  const annotation = annotated(LIST);
  const formulas = formulasOf(written(LIST, annotation), annotation);
  expect(formulas).toHaveLength(3 + 2 * 3 + 3 * 3 + 2 * 3);
  for (const { gives, stored } of formulas) expect(gives).toBe(stored);
  expect(formulas.map(({ label }) => label)).toEqual(expect.arrayContaining(['A*', '(empty)', '12', '13']));
});

test('a fee that is changed in the sheet, and a sorted sheet, are followed', () => {
  const annotation = annotated(LIST);
  const sheet = written(LIST, annotation);
  const [head, ...body] = sheet;
  const business = body.find((cells) => cells[6] === 'Business') ?? [];
  const before = Number(business[9]);
  business[9] = before + 100;
  const formulas = formulasOf([head, ...body.reverse()], annotation);
  const changed = formulas.filter(({ gives, stored }) => gives !== stored);
  expect(changed.map(({ label, gives, stored }) => [label, Number(gives) - Number(stored)])).toEqual([
    ['All new entries', 100],
    ['05835 Business Extended Certificate', 100],
    ['Business', 100],
    ['12', 100],
  ]);
});

test.each(['[other.xlsx]Sheet1', 'a]b', 'http://a', 'a:b', 'C:\\a'])(
  'a sheet that formulas cannot refer to has its totals as values: %s',
  (name) => {
    const totals = (summary: ProductSheet): CellValue[][] => summary.rows.map((cells) => cells.map(plain));
    const { summary } = annotated(LIST, MADE_UP, name);
    expect(JSON.stringify(summary.rows)).not.toContain('"formula":');
    // The names of sheets stand in the words of the summary, which take more lines with some.
    const figuresOnly = (rows: CellValue[][]): CellValue[][] =>
      rows.map((cells) => cells.slice(1)).filter((cells) => cells.length > 0);
    expect(figuresOnly(totals(summary))).toEqual(figuresOnly(totals(annotated(LIST).summary)));
  },
);

describe('a total stays a value where a formula would say something else', () => {
  const liveLabels = (rows: readonly (readonly CellValue[])[], file?: object): Set<CellValue> => {
    const { summary } = annotated(rows, file);
    const live = summary.rows.filter((cells) => cells.some((cell) => typeof cell === 'object' && 'formula' in cell));
    return new Set(live.map(([label = '']) => plain(label)));
  };

  test.each<[string, CellValue, CellValue]>([
    ['a space that Excel does not trim', 'Business\u00a0', 'Business'],
    ['a number with decimals', 12.5, '12.5'],
    ['an error value', { error: '#N/A' }, 'Business'],
  ])('%s in the group column', (_, dept, label) => {
    const rows = [HEADINGS, row('0001', '05835', '', dept, 12), row('0002', '05835', '', 'Business', 12)];
    expect(liveLabels(rows)).not.toContain(label);
    expect(liveLabels(rows)).toContain('12');
  });

  test('so many groups and rows that Excel would be slow', () => {
    const groups = (many: number): Set<CellValue> =>
      liveLabels([
        HEADINGS,
        ...Array.from({ length: 2100 }, (_, at) => row(String(at + 1), '05835', '', `Tutor ${at % many}`, 12)),
      ]);
    expect(groups(400)).toContain('Tutor 7');
    const labels = groups(500);
    expect(labels).not.toContain('Tutor 7');
    expect(labels).toContain('12');
    expect(labels).toContain('All new entries');
  });

  test('codes written in several ways', () => {
    const rows = [HEADINGS, row('0001', '05835', '', 'Business', 12), row('0002', '601/7699/4', '', 'Business', 12)];
    expect(liveLabels(rows)).not.toContain('05835 Business Extended Certificate');
  });

  test('codes that lost their zero are found all the same', () => {
    const rows = [HEADINGS, row('0001', 5835, '', 'Business', 12), row('0002', 5838, '', 'Business', 12)];
    expect(liveLabels(rows)).toContain('05835 Business Extended Certificate');
  });

  test('a row with one fee that is known and one that is not', () => {
    const wide = [
      ['Cand no', 'Surname', 'Forename', 'Qualification', 'Unit 01', 'Unit 02', 'Dept'],
      ['0001', 'Smith', 'Anne', '05835', 'Jan 27', 'Resit Jan 27', 'Business'],
    ];
    const annotation = annotated(wide, { ...MADE_UP, fees: [] });
    const stored = formulasOf(written(wide, annotation), annotation);
    for (const { gives, stored: value } of stored) expect(gives).toBe(value);
    expect(stored.length).toBeLessThan(9);
  });
});

test('whatever the sheet, a formula gives what is stored with it', () => {
  const dept = fc.oneof(
    fc.constantFrom<CellValue>(
      'Business',
      'business',
      ' Business ',
      'A*',
      '>5',
      '="x"',
      '1-2',
      '',
      null,
      12,
      '12',
      true,
      1.5,
    ),
    fc.string({ maxLength: 6 }),
    fc.constant<CellValue>({ error: '#REF!' }),
  );
  const qualification = fc.constantFrom<CellValue>(
    '05835',
    5835,
    '5835',
    'OCR 05835',
    '05838',
    '601/7699/4',
    '05835/01',
    '',
  );
  const cells = fc.tuple(fc.integer({ min: 1, max: 9 }), qualification, fc.constantFrom('', '01', '02'), dept, dept);
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (many) => {
      const rows = [
        HEADINGS,
        ...many.map(([number, code, unit, one, other]) => row(`000${number}`, code, unit, one, other)),
      ];
      const annotation = annotated(rows);
      for (const { gives, stored } of formulasOf(written(rows, annotation), annotation)) {
        expect(Number(gives)).toBeCloseTo(Number(stored), 6);
      }
    }),
    { numRuns: 100 },
  );
});
