import { parseCentreNumber, parseSeries, type Field, type FieldColumns, type Series } from '../entries';
import { textAt } from './cell-text';
import { meaningOfHeading, plainHeading } from './headings';
import type { SheetContent } from './sheet-content';
import { parseUnitHeading, type UnitHeading } from './unit-heading';

/** What the officer says of a sheet where the product would guess otherwise. */
export interface ColumnMapping {
  /** As Excel numbers it, from 1. */
  readonly headingRow?: number;
  /** By heading text: the field that it stands for, or `ignore`. */
  readonly columns?: Readonly<Record<string, Field | 'ignore'>>;
}

/** A column of the wide shape. */
export interface UnitColumn extends UnitHeading {
  readonly column: number;
  readonly heading: string;
}

/** Which column of a sheet is what. Rows and columns are counted from 0. */
export interface Columns {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly fields: FieldColumns;
  /** The heading as it stands in the sheet, by column, for every column that has one. */
  readonly headings: ReadonlyMap<number, string>;
  readonly groups: readonly { readonly column: number; readonly heading: string }[];
  /** Empty in the long shape. */
  readonly unitColumns: readonly UnitColumn[];
  readonly shape: 'long' | 'wide';
  /** Headings that stand for nothing the product needs. */
  readonly ignored: readonly string[];
  /** The product's own columns from an earlier run. */
  readonly own: readonly { readonly column: number; readonly heading: string }[];
  /** What lines above the headings say for the whole sheet. */
  readonly banner: { readonly centreNumber: string | null; readonly series: Series | null };
}

/** The heading row is looked for in this many rows. */
const ROWS_SEARCHED = 60;
const IDENTITY: readonly Field[] = ['candidateNumber', 'uci', 'surname', 'wholeName'];

function widthOf(sheet: SheetContent, row: number): number {
  return sheet.values[row]?.length ?? 0;
}

/** Headings of a row; a cell merged from above into the row lends its text. */
function headingsOf(sheet: SheetContent, row: number): Map<number, string> {
  const headings = new Map<number, string>();
  for (const [top, left, bottom] of sheet.merges) {
    if (top < row && bottom >= row) headings.set(left, textAt(sheet, top, left));
  }
  for (let column = 0; column < widthOf(sheet, row); column++) {
    const text = textAt(sheet, row, column);
    if (text !== '') headings.set(column, text);
  }
  return headings;
}

function readHeadings(
  headings: ReadonlyMap<number, string>,
  mapping: ColumnMapping,
): Pick<Columns, 'fields' | 'groups' | 'unitColumns' | 'ignored' | 'own'> {
  const told = new Map(
    Object.entries(mapping.columns ?? {}).map(([heading, field]) => [plainHeading(heading), field] as const),
  );
  const fields: Partial<Record<Field, number>> = {};
  const ranks: Partial<Record<Field, number>> = {};
  const groups: { column: number; heading: string }[] = [];
  const unitColumns: UnitColumn[] = [];
  const ignored: string[] = [];
  const own: { column: number; heading: string }[] = [];
  for (const [column, heading] of [...headings].sort(([one], [other]) => one - other)) {
    const field = told.get(plainHeading(heading));
    const meaning = field && field !== 'ignore' ? ({ field, rank: -1 } as const) : meaningOfHeading(heading);
    const unit = field === undefined && meaning === null ? parseUnitHeading(heading) : null;
    if (field === 'ignore') ignored.push(heading);
    else if (unit !== null) unitColumns.push({ ...unit, column, heading });
    else if (meaning === null) ignored.push(heading);
    else if (meaning.field === 'own') own.push({ column, heading });
    else if (meaning.field === 'group') groups.push({ column, heading });
    else if (meaning.rank < (ranks[meaning.field] ?? Infinity)) {
      fields[meaning.field] = column;
      ranks[meaning.field] = meaning.rank;
    } else ignored.push(heading);
  }
  return { fields, groups, unitColumns, ignored, own };
}

/** How many columns of a row are understood; 0 for a row that cannot be the heading row. */
function scoreOf(sheet: SheetContent, row: number, mapping: ColumnMapping): number {
  const { fields, groups, unitColumns } = readHeadings(headingsOf(sheet, row), mapping);
  const known = Object.keys(fields).length + groups.length + unitColumns.length;
  return IDENTITY.some((field) => field in fields) && known >= 3 ? known : 0;
}

function readBanner(sheet: SheetContent, headingRow: number): Columns['banner'] {
  let centreNumber: string | null = null;
  let series: Series | null = null;
  for (let row = 0; row < headingRow; row++) {
    for (let column = 0; column < widthOf(sheet, row); column++) {
      const text = textAt(sheet, row, column);
      const label = /^([^:]*):\s*(.*)$/.exec(text);
      const value = label?.[2] === '' ? textAt(sheet, row, column + 1) : (label?.[2] ?? '');
      const name = plainHeading(label?.[1] ?? '');
      if (/^(centre|centreno|centrenumber|ncn)$/.test(name)) centreNumber ??= parseCentreNumber(value.slice(0, 5));
      if (/series$|^season$|^session$/.test(name)) series ??= parseSeries(value);
    }
  }
  return { centreNumber, series };
}

/** The last row of the headings: those merged downwards end below the row that was found. */
function lastHeadingRow(sheet: SheetContent, headingRow: number): number {
  const bottoms = sheet.merges
    .filter(([top, , bottom]) => top <= headingRow && bottom > headingRow)
    .map(([, , bottom]) => bottom);
  return Math.max(headingRow, ...bottoms);
}

/**
 * Finds the heading row and what each column is, wherever they are: below banner lines, with merged cells, stray spaces,
 * any case. Null where no row has an identity (number, UCI or name) and two more headings that are known.
 */
export function recognise(sheet: SheetContent, mapping: ColumnMapping = {}): Columns | null {
  let headingRow = mapping.headingRow === undefined ? -1 : mapping.headingRow - 1;
  for (let row = 0, best = 0; headingRow < 0 || row > 0; row++) {
    if (mapping.headingRow !== undefined || row >= Math.min(ROWS_SEARCHED, sheet.values.length)) break;
    const score = scoreOf(sheet, row, mapping);
    if (score > best) [best, headingRow] = [score, row];
  }
  if (headingRow < 0) return null;
  const headings = headingsOf(sheet, headingRow);
  const read = readHeadings(headings, mapping);
  return {
    ...read,
    headingRow,
    firstRow: lastHeadingRow(sheet, headingRow) + 1,
    headings,
    shape: read.unitColumns.length > 0 ? 'wide' : 'long',
    banner: readBanner(sheet, headingRow),
  };
}
