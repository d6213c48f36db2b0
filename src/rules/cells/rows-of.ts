import {
  FIELD_TABLE,
  groupBy,
  listInWords,
  cellAddress,
  rowsBySheet,
  runsOf,
  type CandidateRow,
  type Cell,
  type EntryList,
  type StoredCell,
} from '../../entries';
import { isToSend, type Assessment } from '../../assessment';
import type { Report } from '../define-rule';
import { slotWords } from '../slot-words';

/** Cells by the candidate row that they lie in, of the rows of which something is still to be sent. */
export function cellsByRow<Place extends Cell>(
  cells: readonly Place[],
  { rows }: EntryList,
  context: Assessment,
): ReadonlyMap<CandidateRow, readonly Place[]> {
  const byRow = groupBy(cells, ({ row }) => row);
  const found = new Map<CandidateRow, readonly Place[]>();
  if (byRow.size === 0) return found;
  for (const row of rows) {
    const group = byRow.get(row.row);
    if (group && isToSend(row, context)) found.set(row, group);
  }
  return found;
}

/** Finds a candidate row by its row of the sheet; null where that row is no candidate's. */
export function rowFinder({ rows }: EntryList): (row: number) => CandidateRow | null {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return (row) => byRow.get(row) ?? null;
}

/** Cells that lie in candidates' rows, each with its row. */
export function cellsInRows<Place extends Cell>(
  cells: readonly Place[],
  list: EntryList,
): (readonly [CandidateRow, Place])[] {
  if (cells.length === 0) return [];
  const rowAt = rowFinder(list);
  return cells.flatMap((cell) => {
    const at = rowAt(cell.row);
    return at === null ? [] : [[at, cell] as const];
  });
}

/** Sheet rows as an officer names them: `row 8`, `rows 8 to 10 and 23`, and of several sheets each with its own. They come in order. */
export function rowWords(rows: readonly number[], { sheets }: Pick<EntryList, 'sheets'>): string {
  if (sheets.length < 2) return rowsInWords(rows);
  return listInWords(
    rowsBySheet(rows, sheets).map(({ sheet, rows: own }) => slotWords.rowsOfSheet(rowsInWords(own), sheet)),
  );
}

function rowsInWords(rows: readonly number[]): string {
  const words = runsOf(rows).map(({ first, last }) =>
    first === last ? `${first + 1}` : slotWords.rowsFromTo(first + 1, last + 1),
  );
  const shown = words.length > 6 ? [...words.slice(0, 5), slotWords.morePlaces(words.length - 5)] : words;
  return `${rows.length === 1 ? 'row' : 'rows'} ${listInWords(shown)}`;
}

/** Reports cells that hold something else than their field: one by one, those of fields that an entry needs more gravely. */
export function reportUnlikeCells(
  cells: readonly StoredCell[],
  list: EntryList,
  context: Assessment,
  report: (at: CandidateRow, what: Report<'needed' | 'optional'>) => void,
): void {
  for (const [row, own] of cellsByRow(cells, list, context)) {
    for (const cell of own) {
      const data = { cell: cellAddress(cell), text: cell.text, field: FIELD_TABLE[cell.field].words };
      report(row, {
        message: FIELD_TABLE[cell.field].needed === 'always' ? 'needed' : 'optional',
        data,
        cells: [cell],
      });
    }
  }
}
