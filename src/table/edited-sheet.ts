import { LOOKED_AT } from './best-column';
import { textAt } from './cell-text';
import { cellKind } from './column-content';
import { readRows, type SheetEntries } from './read-entries';
import { mayBeHeadings, type Recognised } from './recognise';
import type { CellValue, SheetContent } from './sheet-content';
import { holdsMarks, markIn } from './unit-columns';

/** A row of a sheet as it is now; the parts are as in SheetContent. */
export interface SheetRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formats: readonly (string | undefined)[];
  readonly shown: readonly (string | undefined)[];
}

/** Why changed rows cannot be read by themselves: they may change where the headings are, or what columns stand for. */
export type Obstacle = 'headings' | 'columns';

/** More rows than an area merged by hand has. */
const TALL = 1000;

type Merge = SheetContent['merges'][number];

/** A sheet that is edited row by row while its columns stay what they are. The sheet that it is made from is not touched. */
export class EditedSheet {
  private readonly values: SheetContent['values'][number][];
  private readonly formats: SheetContent['formats'][number][];
  private readonly shown: SheetContent['shown'][number][];
  private readonly hidden: ReadonlySet<number>;
  private readonly merges = new Map<number, Merge[]>();
  /** Merged areas that may reach rows still to come, or very many. */
  private readonly tall: readonly Merge[];
  /** By column that is weighed: how many cells are marks, and how many others. */
  private weights: ReadonlyMap<number, Weight>;

  constructor(
    private readonly sheet: SheetContent,
    private readonly columns: Recognised,
  ) {
    this.values = [...sheet.values];
    this.formats = [...sheet.formats];
    this.shown = [...sheet.shown];
    this.hidden = new Set(sheet.hiddenRows);
    const isTall = ([top, , bottom]: Merge): boolean => bottom - top > TALL || bottom >= sheet.values.length;
    this.tall = sheet.merges.filter(isTall);
    for (const merge of sheet.merges.filter((one) => !isTall(one))) {
      for (let row = merge[0]; row <= merge[2]; row++) {
        this.merges.set(row, [...(this.merges.get(row) ?? []), merge]);
      }
    }
    this.weights = new Map(columns.weighed.map(({ column, marks, others }) => [column, { marks, others }]));
  }

  /** The sheet as it is now. It changes when rows are taken. */
  get content(): SheetContent {
    return { ...this.sheet, ...{ values: this.values, formats: this.formats, shown: this.shown } };
  }

  /** Reads some rows into entries; the time that it takes grows with them, and not with the sheet. */
  read(rows: Iterable<number>): SheetEntries {
    const ordered = [...new Set(rows)].sort((one, other) => one - other);
    const hiddenRows = ordered.filter((row) => this.hidden.has(row));
    const merges = [...new Set(ordered.flatMap((row) => this.merges.get(row) ?? [])), ...this.tall];
    return readRows({ ...this.content, hiddenRows, merges }, this.columns, ordered);
  }

  /** Puts rows in the place of those that are there, unless they could change the headings or columns: then says so, and changes nothing. */
  take(rows: readonly SheetRow[]): Obstacle | null {
    const before = rows.map(({ row }) => this.at(row));
    const { firstRow, mapping } = this.columns;
    if (rows.some(({ row }) => row < firstRow)) return 'headings';
    const weights = this.weightsAfter(rows);
    if (weights === null || rows.some((row) => this.isContested(row) || this.changesContent(row))) return 'columns';
    for (const row of rows) this.put(row);
    if (rows.some(({ row }) => mayBeHeadings(this.content, row, mapping))) {
      for (const row of before) this.put(row);
      return 'headings';
    }
    this.weights = weights;
    return null;
  }

  /** A row as it was taken last. */
  at(row: number): SheetRow {
    return { row, values: this.values[row] ?? [], formats: this.formats[row] ?? [], shown: this.shown[row] ?? [] };
  }

  private put({ row, values, formats, shown }: SheetRow): void {
    this.values[row] = values.length === 0 ? undefined : values;
    this.formats[row] = formats;
    this.shown[row] = shown;
  }

  /** Whether a row differs where columns were chosen by what stands in the first rows. */
  private isContested(changed: SheetRow): boolean {
    const { contested, firstRow } = this.columns;
    if (changed.row >= firstRow + LOOKED_AT) return false;
    const before = this.at(changed.row);
    return contested.some((column) => textOf(before, column) !== textOf(changed, column));
  }

  /** Whether a row differs in what cells are that decide what their column is for. */
  private changesContent(changed: SheetRow): boolean {
    const before = this.at(changed.row);
    return this.columns.byContent.some(({ column, matters, byText = false }) => {
      if (byText) return textOf(before, column) !== textOf(changed, column);
      const [was, is] = [cellKind(textOf(before, column)), cellKind(textOf(changed, column))];
      const isPlain = !matters && [was, is].every((kind) => kind === 'other' || kind === 'nothing');
      return was !== is && !isPlain;
    });
  }

  /** The weights with the rows changed; null where they make a column another thing, or one that is told of tell otherwise. */
  private weightsAfter(rows: readonly SheetRow[]): ReadonlyMap<number, Weight> | null {
    const after = new Map(this.weights);
    const told = new Set(this.columns.unusedMarks.map(({ column }) => column));
    for (const [column, weight] of this.weights) {
      const now = { ...weight };
      for (const changed of rows) {
        count(now, markIn(textOf(this.at(changed.row), column)), -1);
        count(now, markIn(textOf(changed, column)), 1);
      }
      if (holdsMarks(now) !== holdsMarks(weight) || (told.has(column) && now.marks !== weight.marks)) return null;
      after.set(column, now);
    }
    return after;
  }
}

interface Weight {
  marks: number;
  others: number;
}

function count(weight: Weight, mark: ReturnType<typeof markIn>, by: 1 | -1): void {
  if (mark === 'mark') weight.marks += by;
  if (mark === 'other') weight.others += by;
}

function textOf({ values, formats, shown }: SheetRow, column: number): string {
  const sheet = { name: '', values: [values], formats: [formats], shown: [shown], hiddenRows: [], merges: [] };
  return textAt(sheet, 0, column);
}
