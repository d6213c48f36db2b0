import type { CandidateRow, Entry, EntryList, Field, UnreadableMark } from '../entries';
import { textAt, valueAt } from './cell-text';
import { longEntry } from './long-shape';
import type { Columns } from './recognise';
import { RowReader } from './row-reader';
import type { SheetContent } from './sheet-content';
import { wideEntries } from './wide-shape';

/** A row below the headings that is no candidate: a total, a remark, a date printed at the foot. */
export interface SkippedRow {
  readonly row: number;
  readonly text: string;
}

/** A sheet read as entries, with what was passed over: nothing is, unreported. */
export interface SheetEntries extends EntryList {
  readonly skipped: readonly SkippedRow[];
}

/** A row that fills any of these is a candidate's. */
const TELLING: readonly Field[] = [
  'candidateNumber',
  'uci',
  'surname',
  'forenames',
  'wholeName',
  'code',
  'qualification',
  'unit',
];

function isFilled(sheet: SheetContent, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const value = valueAt(sheet, row, column);
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** A single telling cell with words in it and nothing else: "Total: 57 entries", "Printed by the exams office". */
function isRemark(sheet: SheetContent, row: number, columns: Columns, filled: readonly Field[]): boolean {
  const [field, another] = filled;
  const column = field === undefined ? undefined : columns.fields[field];
  if (column === undefined || another !== undefined) return false;
  const text = textAt(sheet, row, column);
  return /\btotals?\b/i.test(text) || (/[a-z]{2}/i.test(text) && /[\s:]/.test(text) && field !== 'wholeName');
}

function rowText(sheet: SheetContent, row: number): string {
  const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  return texts.filter((text) => text !== '').join(' ');
}

type RowKind = 'candidate' | 'remark' | 'empty';

/** Tells what the rows below the headings are. */
function rowKinds(sheet: SheetContent, columns: Columns): (row: number) => RowKind {
  const telling = TELLING.filter((field) => columns.fields[field] !== undefined);
  return (row) => {
    if (sheet.values[row] === undefined) return 'empty';
    if (columns.unitColumns.some(({ column }) => isFilled(sheet, row, column))) return 'candidate';
    const filled = telling.filter((field) => isFilled(sheet, row, columns.fields[field]));
    if (filled.length > 0) return isRemark(sheet, row, columns, filled) ? 'remark' : 'candidate';
    return rowText(sheet, row) === '' ? 'empty' : 'remark';
  };
}

/** Reads every candidate row below the headings into entries. Nothing is checked here. */
export function readEntries(sheet: SheetContent, columns: Columns): SheetEntries {
  const reader = new RowReader(sheet, columns);
  const kindOf = rowKinds(sheet, columns);
  const rows: CandidateRow[] = [];
  const entries: Entry[] = [];
  const skipped: SkippedRow[] = [];
  const unreadableMarks: UnreadableMark[] = [];
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    const kind = kindOf(row);
    if (kind === 'remark') skipped.push({ row, text: rowText(sheet, row) });
    if (kind !== 'candidate') continue;
    const candidate = reader.candidate(row);
    rows.push(candidate);
    const texts = {
      qualification: reader.text(row, 'qualification'),
      unit: reader.text(row, 'unit'),
      code: reader.text(row, 'code'),
    };
    if (columns.shape === 'wide') {
      entries.push(...wideEntries(reader, candidate, texts, unreadableMarks));
    } else {
      const entry = longEntry(reader, candidate, texts);
      if (entry) entries.push(entry);
    }
  }
  const { fields, unreadable } = reader;
  return { sheet: sheet.name, columns: fields, rows, entries, unreadable, skipped, unreadableMarks };
}
