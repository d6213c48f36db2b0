import { groupBy, sheetOfRow, type EntryList, type FieldColumns } from '../../entries';
import { slotWords } from '../slot-words';

/** One of the sheets of a list, for what is told of a sheet as a whole. */
interface SheetOfList {
  readonly columns: FieldColumns;
  readonly rows: number;
  readonly entries: number;
  /** As a sentence begins with it: `This sheet`; where several are checked, `Sheet "13 IT"`. */
  readonly sheet: string;
  /** Goes into the report: of several sheets, the one that it is about. */
  readonly at: { readonly sheet?: string };
}

/** The sheets of a list, each with what was read from it. */
export function eachSheet({ sheets, columns, rows, entries }: EntryList): SheetOfList[] {
  const [only, another] = columns;
  if (another === undefined) {
    return [{ columns: only ?? {}, rows: rows.length, entries: entries.length, sheet: slotWords.thisSheet, at: {} }];
  }
  const rowsThere = groupBy(rows, ({ row }) => sheetOfRow(row));
  const entriesThere = groupBy(entries, ({ candidate }) => sheetOfRow(candidate.row));
  return sheets.map((name, index) => ({
    columns: columns[index] ?? {},
    rows: rowsThere.get(index)?.length ?? 0,
    entries: entriesThere.get(index)?.length ?? 0,
    sheet: slotWords.sheet(name),
    at: { sheet: name },
  }));
}
