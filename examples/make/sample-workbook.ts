import { writeXlsx, type Cell, type CellStyle, type CellValue } from 'hucre/xlsx';
import { sampleRows, type SampleRow } from './sample-rows';

const COLUMNS: readonly { readonly heading: string; readonly key: keyof SampleRow; readonly width: number }[] = [
  { heading: 'Cand No', key: 'number', width: 9 },
  { heading: 'UCI', key: 'uci', width: 16 },
  { heading: 'ULN', key: 'uln', width: 13 },
  { heading: 'Legal Surname', key: 'surname', width: 20 },
  { heading: 'Legal Forename(s)', key: 'forenames', width: 20 },
  { heading: 'Date of birth', key: 'birth', width: 13 },
  { heading: 'Sex', key: 'sex', width: 8 },
  { heading: 'Tutor Group', key: 'tutorGroup', width: 11 },
  { heading: 'Department', key: 'department', width: 12 },
  { heading: 'Qualification', key: 'qualification', width: 13 },
  { heading: 'Unit', key: 'unit', width: 6 },
  { heading: 'Exam Series', key: 'series', width: 14 },
  { heading: 'Status', key: 'status', width: 12 },
  { heading: 'Remarks', key: 'remark', width: 14 },
];

const HEADING_ROW = 4;

const TITLE: CellStyle = { font: { name: 'Calibri', bold: true, size: 16, color: { rgb: '1F3864' } } };
const HEADING: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3864' } },
};
const DATE: CellStyle = { numFmt: 'dd/mm/yyyy' };
const PADDED: CellStyle = { numFmt: '0000' };
const TEXT: CellStyle = { numFmt: '@' };

function styleOf(key: keyof SampleRow, value: CellValue): CellStyle | null {
  if (value instanceof Date) return DATE;
  if (key === 'number') return typeof value === 'number' ? PADDED : TEXT;
  return null;
}

/** The bytes of the sample workbook: a sheet as a school keeps it, and a sheet of notes that holds no entries. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: TITLE }],
    ...COLUMNS.map((_, column) => [`${HEADING_ROW},${column}`, { style: HEADING }] as const),
  ]);
  const rows: CellValue[][] = [
    ['Oakfield Community School (invented) - Cambridge Technicals entries 2026/27'],
    ['Centre: 99999'],
    ['Kept by the exams office. Staff: please send changes by e-mail, not here.'],
    [],
    COLUMNS.map(({ heading }) => heading),
  ];
  for (const [index, sample] of sampleRows().entries()) {
    const values = COLUMNS.map(({ key }) => (sample[key] === '' ? null : sample[key]));
    for (const [column, { key }] of COLUMNS.entries()) {
      const style = styleOf(key, values[column] ?? null);
      if (style !== null) cells.set(`${HEADING_ROW + 1 + index},${column}`, { style });
    }
    rows.push(values);
  }
  rows.push([], [`Total: ${sampleRows().length} rows`]);
  return writeXlsx({
    properties: {
      title: 'Cambridge Technicals entries 2026/27 (invented)',
      creator: 'Entrywise examples',
      created: new Date(0),
      modified: new Date(0),
    },
    sheets: [
      {
        name: 'Entries 2026-27',
        rows,
        cells,
        columns: COLUMNS.map(({ width }) => ({ width })),
        merges: [0, 1, 2].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: COLUMNS.length - 1 })),
        freezePane: { rows: HEADING_ROW + 1, columns: 1 },
        autoFilter: { range: `A${HEADING_ROW + 1}:N${rows.length - 2}` },
      },
      {
        name: 'Notes',
        rows: [
          ['Notes for whoever covers for me'],
          ['Registrations go in September, late joiners any time before their first exam.'],
          ['January entries by 21 October, June entries by 21 February: check the key dates each year.'],
        ],
        columns: [{ width: 90 }],
      },
    ],
  });
}
