import { addressOf, LAST_COLUMN, LAST_ROW, meet, sizeOf, type Box } from '../book/area';
import { emptyCell, enter, isError, type HostCell } from '../book/cell';
import { givenFormat } from '../book/given-format';
import { textIn } from '../book/shown-text';
import { denied, gap, HostError, invalid } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { ConditionalFormats } from './conditional-formats';
import { refuseProtected, type Place } from './context';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { widenTables } from './widen-tables';

/** Cells of which Excel gives values at one go. */
const MOST_CELLS = 5_000_000;

export class Range extends HostObject {
  readonly className: string = 'Range';

  constructor(
    protected readonly place: Place,
    readonly box: Box,
  ) {
    super();
    const { top, left, bottom, right } = box;
    const isInside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
    if (!isInside || top > bottom || left > right) throw invalid('Range');
  }

  get Address(): string {
    const { name } = this.place.sheet;
    return `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!${addressOf(this.box)}`;
  }

  get RowIndex(): number {
    return this.box.top;
  }

  get ColumnIndex(): number {
    return this.box.left;
  }

  get RowCount(): number {
    return this.box.bottom - this.box.top + 1;
  }

  get ColumnCount(): number {
    return this.box.right - this.box.left + 1;
  }

  get Values(): unknown[][] | null {
    return this.#each(({ value }) => (isError(value) ? value.error : value));
  }

  set Values(values: unknown) {
    this.#put('values', values, (cell, value) => enter(cell, value, this.place.book.quirks));
  }

  get Formulas(): unknown[][] | null {
    return this.#each(({ value, formula }) => formula ?? (isError(value) ? value.error : value));
  }

  set Formulas(formulas: unknown) {
    this.#put('formulas', formulas, (cell, value) => enter(cell, value, this.place.book.quirks));
    this.#spill();
  }

  get Text(): unknown[][] | null {
    const { book, sheet } = this.place;
    return this.#each((cell, column) => textIn(book.quirks, cell, book.from1904, sheet.widths.get(column)));
  }

  get NumberFormat(): unknown[][] | null {
    return this.#each(({ format }) => givenFormat(format, this.place.book.quirks));
  }

  set NumberFormat(formats: unknown) {
    this.#put('numberFormat', formats, (cell, format) => {
      if (typeof format !== 'string') throw invalid('Range.numberFormat');
      cell.format = format;
    });
  }

  get ValueTypes(): unknown[][] | null {
    return this.#each(({ value }) => {
      if (isError(value)) return 'Error';
      if (typeof value === 'number') return 'Double';
      if (typeof value === 'boolean') return 'Boolean';
      return value === '' ? 'Empty' : 'String';
    });
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.place, [this.box]);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.place, [this.box]);
  }

  GetCell(row: number, column: number): Range {
    const [top, left] = [this.box.top + row, this.box.left + column];
    return new Range(this.place, { top, left, bottom: top, right: left });
  }

  GetRow(row: number): Range {
    const top = this.box.top + row;
    return new Range(this.place, { ...this.box, top, bottom: top });
  }

  GetEntireColumn(): Range {
    return new Range(this.place, { ...this.box, top: 0, bottom: LAST_ROW });
  }

  /** Null where some cells show what a formula spills, or spill it themselves, and others not. */
  get HasSpill(): boolean | null {
    const lines = this.#each(({ isSpilled }) => isSpilled) ?? [];
    const cells = new Set(lines.flat());
    return cells.size === 1 ? cells.has(true) : null;
  }

  GetEntireRow(): Range {
    return new Range(this.place, { ...this.box, left: 0, right: LAST_COLUMN });
  }

  GetBoundingRect(other: unknown): Range {
    if (!(other instanceof Range)) throw gap('Range.getBoundingRect() of an address');
    const { top, left, bottom, right } = other.box;
    return new Range(this.place, {
      top: Math.min(top, this.box.top),
      left: Math.min(left, this.box.left),
      bottom: Math.max(bottom, this.box.bottom),
      right: Math.max(right, this.box.right),
    });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    if (!valuesOnly) throw gap('Range.getUsedRange() with formats');
    const used = this.place.sheet.used();
    const box = used && meet(used, this.box);
    return box && new Range(this.place, box);
  }

  GetSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== 'Visible') throw gap(`Range.getSpecialCells() of ${type}`);
    const { hiddenRows, isProtected } = this.place.sheet;
    const { noSpecialCells, noSpecialCellsInProtected } = this.place.book.quirks;
    if (noSpecialCells || (isProtected && noSpecialCellsInProtected)) throw denied('Range.getSpecialCells');
    const boxes: Box[] = [];
    let top = this.box.top;
    for (let row = this.box.top; row <= this.box.bottom + 1; row += 1) {
      if (row <= this.box.bottom && !hiddenRows.has(row)) continue;
      if (row > top) boxes.push({ ...this.box, top, bottom: row - 1 });
      top = row + 1;
    }
    return boxes.length === 0 ? null : new RangeAreas(this.place, boxes);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const boxes = this.place.sheet.merges.filter((merge) => meet(merge, this.box));
    if (boxes.length > 512 || this.place.book.quirks.noMergedAreas)
      throw new HostError('GeneralException', 'Too many merged areas.', 500);
    const given = this.place.book.quirks.mergesCutOff ? boxes.flatMap((box) => meet(box, this.box) ?? []) : boxes;
    return boxes.length === 0 ? null : new RangeAreas(this.place, given);
  }

  /** Null where some columns are hidden and others not. */
  get ColumnHidden(): boolean | null {
    const { left, right } = this.box;
    const hidden = [...this.place.sheet.hiddenColumns].filter((column) => column >= left && column <= right).length;
    return hidden === 0 ? false : hidden === right - left + 1 ? true : null;
  }

  set ColumnHidden(isHidden: boolean) {
    refuseProtected(this.place, 'Range.columnHidden');
    const { hiddenColumns } = this.place.sheet;
    for (let column = this.box.left; column <= this.box.right; column += 1) {
      if (isHidden) hiddenColumns.add(column);
      else hiddenColumns.delete(column);
    }
  }

  set RowHidden(isHidden: unknown) {
    refuseProtected(this.place, 'Range.rowHidden');
    if (isHidden !== false) throw gap('Range.rowHidden of true');
    const { hiddenRows } = this.place.sheet;
    for (const row of [...hiddenRows]) if (row >= this.box.top && row <= this.box.bottom) hiddenRows.delete(row);
  }

  /** Null where some rows are hidden and others not. */
  get RowHidden(): boolean | null {
    const { hiddenRows } = this.place.sheet;
    const hidden = [...hiddenRows].filter((row) => row >= this.box.top && row <= this.box.bottom).length;
    return hidden === 0 ? false : hidden === this.RowCount ? true : null;
  }

  /** Whole rows put in; as in Excel, they look like the row above. */
  Insert(shift: string): Range {
    refuseProtected(this.place, 'Range.insert');
    const { top, left, bottom, right } = this.box;
    if (shift !== 'Down' || left !== 0 || right !== LAST_COLUMN) throw gap('Range.insert() of less than rows');
    const { sheet, book } = this.place;
    sheet.insertRows(top, this.RowCount);
    for (const [column, cell] of sheet.rows.get(top - 1) ?? []) {
      const looks = { ...cell, value: '', formula: null, isSpilled: false };
      for (let row = top; row <= bottom; row += 1) Object.assign(sheet.made(row, column), looks);
    }
    book.changed(sheet, this.box);
    return new Range(this.place, this.box);
  }

  Merge(): null {
    refuseProtected(this.place, 'Range.merge');
    this.place.sheet.merges.push(this.box);
    return null;
  }

  GetRowProperties(wanted: unknown): unknown[] {
    if (JSON.stringify(wanted) !== '{"rowHidden":true}') throw gap('Range.getRowProperties() of more than rowHidden');
    const { hiddenRows } = this.place.sheet;
    return Array.from({ length: this.RowCount }, (_, row) => ({ rowHidden: hiddenRows.has(this.box.top + row) }));
  }

  GetCellProperties(wanted: unknown): unknown[][] {
    const known = JSON.stringify({ format: { font: { name: true, strikethrough: true } } });
    if (JSON.stringify(wanted) !== known) throw gap('Range.getCellProperties() of more than fonts');
    const font = ({ font: name, struck: strikethrough }: HostCell): object => ({
      format: { font: { name, strikethrough } },
    });
    const lines = this.#each(font);
    if (lines === null) throw gap('Range.getCellProperties() of whole columns');
    return lines;
  }

  Select(): null {
    const { book, sheet } = this.place;
    if (book.active !== sheet)
      throw new HostError('InvalidSelection', 'The sheet is not in front.', 400, 'Range.select');
    book.select(sheet.name, addressOf(this.box));
    return null;
  }

  Clear(what: string | null = 'All'): null {
    refuseProtected(this.place, 'Range.clear');
    const { sheet, book } = this.place;
    for (const [, , cell] of sheet.within(this.box)) {
      if (what !== 'Formats') Object.assign(cell, { value: '', formula: null });
      if (what !== 'Contents') Object.assign(cell, { ...emptyCell(), value: cell.value, formula: cell.formula });
    }
    if (what !== 'Contents')
      sheet.formats = sheet.formats.filter(({ areas }) => !areas.some((one) => meet(one, this.box)));
    book.changed(sheet, this.box);
    return null;
  }

  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongSize('values');
    return null;
  }

  /** Something of every cell, or null where there are too many: Excel answers so for whole columns and sheets. */
  #each(what: (cell: HostCell, column: number) => unknown): unknown[][] | null {
    if (sizeOf(this.box) > MOST_CELLS) return null;
    const { sheet } = this.place;
    const empty = emptyCell();
    const { top, left, bottom, right } = this.box;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) =>
        what(sheet.cell(top + row, left + column) ?? empty, left + column),
      ),
    );
  }

  /** One value for all cells, or a list of rows; null in it leaves a cell alone. */
  #put(property: string, given: unknown, change: (cell: HostCell, value: unknown) => void): void {
    refuseProtected(this.place, `Range.${property}`);
    const lines: unknown[] | null = Array.isArray(given) ? given : null;
    const isFit = lines === null || (lines.length === this.RowCount && lines.every((line) => this.#isLine(line)));
    if (!isFit) throw wrongSize(property);
    const { left, right } = this.box;
    const { sheet, book } = this.place;
    for (const [row, line] of this.#linesReached(lines)) {
      for (let column = left; column <= right; column += 1) {
        const value: unknown = Array.isArray(line) ? line[column - left] : given;
        if (value !== null) change(sheet.made(row, column), value);
      }
    }
    if (property === 'numberFormat') return;
    widenTables(this.place, this.box);
    book.changed(sheet, this.box);
  }

  /** The one function that is worked out: it gives the numbers from 1 on, each in a cell further down. */
  #spill(): void {
    const { sheet } = this.place;
    const { top, left } = this.box;
    const formula = sheet.cell(top, left)?.formula ?? '';
    const count = Number(/^=SEQUENCE\((\d+)\)$/.exec(formula)?.[1] ?? 0);
    if (count > 0)
      sheet.spill(
        formula,
        top,
        left,
        Array.from({ length: count }, (_, index) => index + 1),
      );
  }

  /** The rows that an array reaches, each with the line that comes there. */
  #linesReached(lines: readonly unknown[] | null): [number, unknown][] {
    const { top, bottom } = this.box;
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const { hiddenRows } = this.place.sheet;
    const visible = rows.filter((row) => !hiddenRows.has(row));
    const where = this.place.book.quirks.arraysOverHiddenRows;
    const isMisled = where !== undefined && lines !== null && rows.length > 1 && visible.length < rows.length;
    if (!isMisled) return rows.map((row) => [row, lines?.[row - top] ?? null]);
    return visible.map((row, index) => [row, where === 'first-everywhere' ? lines[0] : lines[index]]);
  }

  #isLine(line: unknown): boolean {
    return Array.isArray(line) && line.length === this.ColumnCount;
  }
}

function wrongSize(property: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError('InvalidArgument', message, 400, `Range.${property}`);
}
