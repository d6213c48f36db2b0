import { addAll, columnLetters } from '../../../entries';
import type { PutIn } from '../xml/splice';
import type { Utf8Text } from '../xml/utf8-text';
import type { SheetOutline } from './sheet-outline';
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
  const places = endsOf(outline);
  const ends = new RowEnds();
  const others: NewCell[] = [];
  let last = -1;
  for (let first = 0, behind = 0; first < cells.length; first = behind) {
    const row = cells[first]?.row ?? 0;
    let isFilled = false;
    for (; cells[behind]?.row === row; behind++) isFilled ||= outline.filled.has(row, cells[behind]?.column ?? 0);
    const place = places[row] ?? -1;
    // A sheet may have its rows in any order.
    if (place > last && !isFilled) {
      last = place;
      ends.add(last, cells, first, behind);
    } else addAll(others, cells.slice(first, behind));
  }
  return { ends, others };
}

/** By row, where its closing tag begins; -1 where it has no cells, or some stand where cells are put in or behind. */
function endsOf(outline: SheetOutline): readonly number[] {
  const places: number[] = [];
  if (outline.beside !== null) {
    const { numbers, closeStarts } = outline.beside;
    for (let nth = 0; nth < numbers.length; nth++) places[numbers[nth] ?? 0] = closeStarts[nth] ?? -1;
  } else {
    for (const { row, closeStart, found, gaps, cells } of outline.rows)
      places[row] = found.size === 0 && gaps.size === 0 && cells > 0 ? closeStart : -1;
  }
  return places;
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
