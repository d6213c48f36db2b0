import {
  FIELDS,
  FIELD_TABLE,
  inSheetOrder,
  memoize,
  type CandidateRow,
  type ColumnStorage,
  type MergedAwayCell,
  type Field,
  type CellStorage,
  type StoredCell,
  type StraySpacedCell,
} from '../entries';
import { showsDay } from '../excel-values';
import { isTooLong, textAt, tidied, valueAt } from './cell-text';
import type { Columns } from './columns';
import type { CellValue, SheetContent } from './sheet-content';

/** Fields of whose cells anything is made. */
const READ = FIELDS.filter((field) => FIELD_TABLE[field].needed !== 'never');

/** Whether the cells of a field should all be stored in one way. */
function isCounted(field: Field): boolean {
  return FIELD_TABLE[field].stored !== 'text';
}

/** `=A1`, `@SUM(...)`, `+B2!C3`, `-cmd|...`: what a program that opens the text could take for a formula. */
const FORMULA = /^=\S|^[@+-].*[(!|]/;

/** What may be a number stored as text, or the code that another cell holds as a number: words, such as Registration among units, are neither. */
const HAS_DIGIT = /\d/;

/** The characters =, @, + and -: nearly no cell begins with one. */
const FORMULA_START: ReadonlySet<number> = new Set([61, 64, 43, 45]);

/** What the candidate rows' cells are besides their texts. One pass down the rows, because the cells of a row lie together. */
export function readStorage(sheet: SheetContent, columns: Columns, rows: readonly CandidateRow[]): CellStorage {
  const fields = fieldsOf(columns);
  const readers = fields.map(([field, column]) => new ColumnReader(sheet, field, column));
  for (const { row } of rows) {
    const values = sheet.values[row];
    if (values !== undefined) for (const reader of readers) reader.take(row, values);
  }
  const hidden = new Set(sheet.hiddenRows);
  return {
    numbersAsDates: readers.flatMap(({ numbersAsDates }) => numbersAsDates),
    formulaTexts: readers.flatMap(({ formulaTexts }) => formulaTexts),
    straySpaced: readers.flatMap(({ straySpaced }) => straySpaced),
    columns: readers.filter(({ isCounted }) => isCounted).map(({ storage }) => storage),
    mergedAway: coveredCells(sheet, fields, rows),
    hiddenRows: hidden.size === 0 ? [] : rows.map(({ row }) => row).filter((row) => hidden.has(row)),
  };
}

/** What several lists of a sheet are besides their texts. */
export function joinCellStorages(storages: readonly CellStorage[]): CellStorage {
  const [first, second] = storages;
  if (first !== undefined && second === undefined) return first;
  return {
    columns: storages.flatMap(({ columns }) => columns),
    numbersAsDates: storages.flatMap(({ numbersAsDates }) => numbersAsDates),
    formulaTexts: storages.flatMap(({ formulaTexts }) => formulaTexts),
    straySpaced: storages.flatMap(({ straySpaced }) => straySpaced),
    mergedAway: storages.flatMap(({ mergedAway }) => mergedAway),
    hiddenRows: storages.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

function fieldsOf({ fields }: Columns): [Field, number][] {
  return READ.flatMap((field): [Field, number][] => {
    const column = fields[field];
    return column === undefined ? [] : [[field, column]];
  });
}

/** Gathers what is of note in one column. */
class ColumnReader {
  readonly isCounted: boolean;
  readonly numbersAsDates: StoredCell[] = [];
  readonly formulaTexts: StoredCell[] = [];
  readonly straySpaced: StraySpacedCell[] = [];
  private readonly texts: number[] = [];
  private readonly numbers: StoredCell[] = [];
  private readonly days: number[] = [];
  private readonly isDate = memoize(showsDay);

  constructor(
    private readonly sheet: SheetContent,
    private readonly field: Field,
    private readonly column: number,
  ) {
    this.isCounted = isCounted(field);
  }

  take(row: number, values: readonly CellValue[]): void {
    const { column, field } = this;
    const value = values[column];
    if (typeof value === 'string') {
      if (value === '') return;
      if (this.isCounted && HAS_DIGIT.test(value)) this.texts.push(row);
      const text = tidied(value);
      if (text !== value && !isTooLong(value)) this.straySpaced.push({ row, column, field, text, raw: value });
      if (FORMULA_START.has(text.charCodeAt(0)) && FORMULA.test(text))
        this.formulaTexts.push({ row, column, field, text });
    } else if (this.isCounted && typeof value === 'number') {
      if (FIELD_TABLE[field].stored === 'day') this.days.push(row);
      else {
        const cells = this.isDate(this.sheet.formats[row]?.[column]) ? this.numbersAsDates : this.numbers;
        cells.push({ row, column, field, text: textAt(this.sheet, row, column) });
      }
    }
  }

  get storage(): ColumnStorage {
    const { field, column, texts, numbers, days } = this;
    return { field, column, texts, numbers, days };
  }
}

function coveredCells(
  sheet: SheetContent,
  fields: readonly (readonly [Field, number])[],
  rows: readonly CandidateRow[],
): MergedAwayCell[] {
  const { merges } = sheet;
  if (merges.length === 0) return [];
  // A row that goes on with the candidate above has no need of cells that tell who it is.
  const candidates = new Set(rows.flatMap(({ row, continues }) => (continues ? [] : [row])));
  const mergedAway: MergedAwayCell[] = [];
  for (const [top, left, bottom, right] of merges) {
    const within = fields.filter(([, column]) => column >= left && column <= right);
    if (within.length === 0) continue;
    for (const row of rowsWithin(top, bottom, rows, candidates)) {
      for (const [field, column] of within) {
        const isFirst = row === top && column === left;
        if (!isFirst && valueAt(sheet, row, column) === null) mergedAway.push({ row, column, field });
      }
    }
  }
  return mergedAway.sort(inSheetOrder);
}

/** The candidate rows from one row to another, looked for on the shorter of two ways. */
function rowsWithin(
  top: number,
  bottom: number,
  rows: readonly CandidateRow[],
  candidates: ReadonlySet<number>,
): number[] {
  const height = bottom - top + 1;
  if (height <= rows.length) {
    return Array.from({ length: height }, (_, index) => top + index).filter((row) => candidates.has(row));
  }
  return rows.map(({ row }) => row).filter((row) => row >= top && row <= bottom && candidates.has(row));
}
