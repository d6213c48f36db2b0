import { addAll, columnLetters } from '../../../entries';
import type { PutIn } from '../xml/splice';
import type { Utf8Text } from '../xml/utf8-text';
import type { PlacedRow, SheetOutline } from './sheet-outline';
import { isBehindAddress, type NewCell, type NewCells } from './write-cells';

/** Somewhat more than a cell with a fee takes. */
const CELL_BYTES = 48;

/**
 * Parts cells that are put behind the last cell of their row, as nearly all are that the product adds to a large sheet, from others, which
 * replace cells or come between them.
 */
export function atRowEnds(
  outline: SheetOutline,
  cells: NewCells,
): { readonly ends: PutIn | null; readonly others: NewCells } {
  if (typeof outline.content === 'string' || outline.prefix !== '') return { ends: null, others: cells };
  const rows: PlacedRow[] = [];
  for (const row of outline.rows) rows[row.row] = row;
  const ends = new RowEnds();
  const others: NewCell[] = [];
  let last = -1;
  for (let first = 0, behind = 0; first < cells.length; first = behind) {
    const row = cells[first]?.row ?? 0;
    let isFilled = false;
    for (; cells[behind]?.row === row; behind++) isFilled ||= outline.filled.has(row, cells[behind]?.column ?? 0);
    const place = rows[row];
    // A sheet may have its rows in any order.
    if (place !== undefined && !isFilled && endsPlainly(place) && place.closeStart > last) {
      last = place.closeStart;
      ends.add(last, cells, first, behind);
    } else addAll(others, cells.slice(first, behind));
  }
  return { ends, others };
}

/** Whether a row has cells, and all of them stand before those that are put in. */
function endsPlainly({ found, gaps, cells }: PlacedRow): boolean {
  return found.size === 0 && gaps.size === 0 && cells > 0;
}

/** The cells of each row that go behind its last. */
class RowEnds implements PutIn {
  readonly places: number[] = [];
  size = 0;
  readonly #cells: NewCell[] = [];
  /** Where the cells of each place end in the list. */
  readonly #behind: number[] = [];
  /** What cells of a column begin with. */
  readonly #starts: string[] = [];

  add(place: number, cells: NewCells, first: number, behind: number): void {
    this.places.push(place);
    for (let at = first; at < behind; at++) {
      const cell = cells[at];
      if (cell === undefined) continue;
      this.#cells.push(cell);
      this.size += Math.max(CELL_BYTES, cell.xml.length);
    }
    this.#behind.push(this.#cells.length);
  }

  put(nth: number, made: Utf8Text): void {
    const behind = this.#behind[nth] ?? 0;
    for (let at = this.#behind[nth - 1] ?? 0; at < behind; at++) {
      const cell = this.#cells[at];
      if (cell === undefined) continue;
      if (isBehindAddress(cell)) {
        made.add((this.#starts[cell.column] ??= `<c r="${columnLetters(cell.column)}`));
        made.addNumber(cell.row + 1);
      }
      made.add(cell.xml);
    }
  }
}
