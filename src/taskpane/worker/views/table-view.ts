import { FIELDS, FIELD_TABLE, seriesName, type Field, type SaidOnce } from '../../../entries';
import {
  CHECK_HEADING,
  columnName,
  countCandidates,
  FEE_HEADING,
  isRegisterSheet,
  referenceSheetName,
  SUMMARY_SHEET,
  textAt,
  type KeptSaying,
  type SheetContent,
} from '../../../table';
import type { SheetSummary } from '../../../workbook';
import type { OpenTable } from '../../../workflow';

/** What a column was taken for. */
export type ColumnUse = Field | 'unit-column' | 'flag' | 'product' | 'ignored';

/** A column with its heading, and what it was taken for. */
export interface ColumnView {
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
}

/** What the product writes into the workbook, a part at a time: marks with the Check column, fees, the summary sheet. */
export interface Writing {
  readonly marks: boolean;
  readonly fees: boolean;
  readonly summary: boolean;
}

/** How a sheet was understood, so that the officer can see a wrong guess and correct it. */
export interface TableView {
  readonly sheet: string;
  /** Counted from 0. */
  readonly headingRow: number;
  readonly shape: 'long' | 'wide';
  readonly columns: readonly ColumnView[];
  readonly rows: number;
  readonly candidates: number;
  readonly entries: number;
  /** What lines above the headings say; null where they say nothing. */
  readonly centreNumber: string | null;
  readonly series: string | null;
  /** What the officer said once for all rows that say nothing themselves; empty texts where nothing was said. */
  readonly said: Required<KeptSaying>;
  /** Names in one column were split by guessing. */
  readonly splitsNames: boolean;
  readonly skipped: readonly { readonly row: number; readonly text: string; readonly why: string }[];
  /** Rows to choose the headings from. */
  readonly preview: SheetPreview;
  /** What a column can stand for, in words. */
  readonly meanings: readonly { readonly field: Field; readonly words: string }[];
  /** What of ours stands in the workbook from an earlier run. */
  readonly written: Writing;
  /** The Reference sheets and the register of the workbook: a check reads them, and marks may stand in them too. */
  readonly markedSheets: readonly string[];
}

const MEANINGS = FIELDS.map((field) => ({ field, words: FIELD_TABLE[field].words }));

export function tableView({ sheet, columns, list }: OpenTable, sheets: readonly SheetSummary[]): TableView {
  const headings = new Set(columns.productColumns.map(({ heading }) => heading));
  return {
    sheet: sheet.name,
    headingRow: columns.headingRow,
    shape: columns.shape,
    columns: columnViews(columns),
    rows: list.rows.length,
    candidates: countCandidates(list),
    entries: list.entries.length,
    centreNumber: columns.banner.centreNumber,
    series: columns.banner.series === null ? null : seriesName(columns.banner.series),
    said: saidView(list.said),
    splitsNames: columns.fields.wholeName !== undefined && columns.fields.surname === undefined,
    skipped: list.skipped,
    preview: sheetPreview(sheet),
    meanings: MEANINGS,
    written: {
      marks: headings.has(CHECK_HEADING),
      fees: headings.has(FEE_HEADING),
      summary: sheets.some(({ name }) => name === SUMMARY_SHEET),
    },
    markedSheets: sheets
      .map(({ name }) => name)
      .filter((name) => referenceSheetName(name) !== null || isRegisterSheet(name)),
  };
}

function saidView({ qualification = '', series }: SaidOnce): Required<KeptSaying> {
  return { qualification, series: series === undefined ? '' : seriesName(series) };
}

function columnViews(columns: OpenTable['columns']): ColumnView[] {
  const uses = new Map<number, ColumnUse>();
  for (const field of FIELDS) {
    const column = columns.fields[field];
    if (column !== undefined) uses.set(column, field);
  }
  for (const { column } of columns.groups) uses.set(column, 'group');
  for (const { column } of columns.unitColumns) uses.set(column, 'unit-column');
  for (const { column } of columns.flags) uses.set(column, 'flag');
  for (const { column } of columns.productColumns) uses.set(column, 'product');
  // Columns without a heading that hold something are put right by their letters.
  const nameless = [...columns.guesses, ...columns.left]
    .filter(({ column, heading }) => heading === '' && !columns.headings.has(column))
    .map(({ column }) => [column, columnName(column)] as const);
  return [...columns.headings, ...nameless]
    .map(([column, heading]): ColumnView => ({ column, heading, use: uses.get(column) ?? 'ignored' }))
    .sort((one, other) => one.column - other.column);
}

/** The first rows of a sheet as texts, to choose the heading row from. */
export interface SheetPreview {
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const ROWS = 20;
const CELLS = 12;

/** The first rows that hold anything, with the texts of their first filled cells. */
export function sheetPreview(sheet: SheetContent): SheetPreview {
  const rows = [];
  for (let row = 0; row < sheet.values.length && rows.length < ROWS; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < (sheet.values[row]?.length ?? 0) && cells.length < CELLS; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== '') cells.push(text);
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return { sheet: sheet.name, rows };
}
