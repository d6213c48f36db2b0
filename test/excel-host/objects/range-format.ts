import { LAST_ROW, type Box } from '../book/area';
import type { HostCell } from '../book/cell';
import { gap, invalid } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';

/** Points of a column that has no width of its own: 8.43 characters. */
export const STANDARD_WIDTH = 48;

/** How cells look. */
export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';

  constructor(
    private readonly place: Place,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.place, this.boxes);
  }

  get Font(): RangeFont {
    return new RangeFont(this.place, this.boxes);
  }

  get WrapText(): boolean | null {
    return new RangeAlignment(this.place, this.boxes).Wraps;
  }

  set WrapText(wraps: boolean) {
    new RangeAlignment(this.place, this.boxes).Wraps = wraps;
  }

  get VerticalAlignment(): string | null {
    return new RangeAlignment(this.place, this.boxes).Vertical;
  }

  set VerticalAlignment(vertical: string) {
    new RangeAlignment(this.place, this.boxes).Vertical = vertical;
  }

  get HorizontalAlignment(): string | null {
    return new RangeAlignment(this.place, this.boxes).Horizontal;
  }

  set HorizontalAlignment(horizontal: string) {
    new RangeAlignment(this.place, this.boxes).Horizontal = horizontal;
  }

  /** Rows are as high as what stands in them, and no longer as somebody set them. */
  AutofitRows(): null {
    refuseProtected(this.place, 'RangeFormat.autofitRows');
    for (const { top, bottom } of this.boxes) {
      for (const row of [...this.place.sheet.heights.keys()]) {
        if (row >= top && row <= bottom) this.place.sheet.heights.delete(row);
      }
    }
    return null;
  }

  /** Nothing of a column that is hidden, whatever it has once it is shown. */
  get ColumnWidth(): number | null {
    const { widths: own, hiddenColumns } = this.place.sheet;
    const widths = new Set(
      this.#columns().map((column) => (hiddenColumns.has(column) ? 0 : (own.get(column) ?? STANDARD_WIDTH))),
    );
    return widths.size === 1 ? ([...widths][0] ?? null) : null;
  }

  set ColumnWidth(points: number | null) {
    refuseProtected(this.place, 'RangeFormat.columnWidth');
    if (points === null) throw gap('RangeFormat.columnWidth of null');
    for (const column of this.#columns()) this.place.sheet.widths.set(column, points);
  }

  get UseStandardWidth(): boolean {
    const { widths, hiddenColumns } = this.place.sheet;
    return this.#columns().every((column) => !widths.has(column) && !hiddenColumns.has(column));
  }

  set UseStandardWidth(isStandard: boolean) {
    refuseProtected(this.place, 'RangeFormat.useStandardWidth');
    if (isStandard) for (const column of this.#columns()) this.place.sheet.widths.delete(column);
  }

  #columns(): number[] {
    return this.boxes.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
  }
}

/** A property of cells: one value where all have the same, and null where they differ. */
abstract class CellProperty extends HostObject {
  constructor(
    private readonly place: Place,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  protected all<Value>(of: (cell: HostCell | undefined) => Value): Value | null {
    const values = new Set<Value>();
    for (const box of this.boxes) {
      const { top, left, bottom, right } = box;
      if (bottom === LAST_ROW) {
        for (const [, , cell] of this.place.sheet.within(box)) values.add(of(cell));
        // Nobody fills a column to the end.
        values.add(of(undefined));
        continue;
      }
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) values.add(of(this.place.sheet.cell(row, column)));
      }
    }
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  protected set(change: (cell: HostCell) => void): void {
    refuseProtected(this.place, this.className);
    for (const { top, left, bottom, right } of this.boxes) {
      if (bottom === LAST_ROW) throw gap(`${this.className} of whole columns`);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) change(this.place.sheet.made(row, column));
      }
    }
  }
}

class RangeAlignment extends CellProperty {
  readonly className = 'RangeFormat';

  get Wraps(): boolean | null {
    return this.all((cell) => cell?.wraps ?? false);
  }

  set Wraps(wraps: boolean) {
    this.set((cell) => (cell.wraps = wraps));
  }

  get Horizontal(): string | null {
    return this.all((cell) => cell?.horizontal ?? 'General');
  }

  set Horizontal(horizontal: string) {
    if (!['General', 'Left', 'Center', 'Right', 'Fill', 'Justify'].includes(horizontal)) {
      throw invalid('RangeFormat.horizontalAlignment');
    }
    this.set((cell) => (cell.horizontal = horizontal));
  }

  get Vertical(): string | null {
    return this.all((cell) => cell?.vertical ?? 'Bottom');
  }

  set Vertical(vertical: string) {
    if (!['Top', 'Center', 'Bottom', 'Justify', 'Distributed'].includes(vertical)) {
      throw invalid('RangeFormat.verticalAlignment');
    }
    this.set((cell) => (cell.vertical = vertical));
  }
}

class RangeFill extends CellProperty {
  readonly className = 'RangeFill';

  /** No fill looks like a white one to an add-in. */
  get Color(): string | null {
    return this.all((cell) => cell?.fill ?? '#FFFFFF');
  }

  set Color(colour: string) {
    this.set((cell) => (cell.fill = colour));
  }
}

class RangeFont extends CellProperty {
  readonly className = 'RangeFont';

  get Bold(): boolean | null {
    return this.all((cell) => cell?.bold ?? false);
  }

  set Bold(bold: boolean) {
    this.set((cell) => (cell.bold = bold));
  }

  get Size(): number | null {
    return this.all((cell) => cell?.size ?? 11);
  }

  set Size(size: number) {
    this.set((cell) => (cell.size = size));
  }

  get Name(): string | null {
    return this.all((cell) => cell?.font ?? 'Calibri');
  }

  get Strikethrough(): boolean | null {
    return this.all((cell) => (cell === undefined ? false : cell.struck));
  }

  get Color(): string | null {
    return this.all((cell) => cell?.letters ?? '#000000');
  }

  set Color(colour: string) {
    this.set((cell) => (cell.letters = colour));
  }
}
