import { cellAddress } from '../../../entries';
import type { AddedColumn, Annotation, Area } from '../../../table';
import { formulaInTheWay } from '../../refusals';
import { MONEY } from '../../written/looks';
import { untracked } from '../find-sheet';
import { bytesOf, fittingParts, type BatchWriter } from './batch-writer';
import { fitting } from './fitting-text';
import type { LookedCells } from './look-at-cells';
import type { Survey } from './survey';

/** What a cell of ours is to hold. */
interface WantedCell {
  readonly content: string | number;
  readonly format: string;
}

const EMPTY: WantedCell = { content: '', format: 'General' };

/** The cells of our columns that are to be looked at: those that are there, and those that are to be. */
export function columnAreas(survey: Survey, annotation: Annotation): Area[] {
  const byColumn = new Map<number, Area>();
  for (const area of [...ownAreas(survey, annotation), ...wantedAreas(annotation)]) {
    for (let column = area.left; column <= area.right; column += 1) {
      const known = byColumn.get(column);
      byColumn.set(column, {
        top: Math.min(known?.top ?? area.top, area.top),
        bottom: Math.max(known?.bottom ?? area.bottom, area.bottom),
        left: column,
        right: column,
      });
    }
  }
  return [...byColumn.values()];
}

/** The cells of the columns of an annotation, headings included. */
export function wantedAreas({ columns, headingRow }: Annotation): Area[] {
  return columns.map(({ column, cells }) => {
    const bottom = cells.reduce((last, { row }) => Math.max(last, row), headingRow);
    return { top: headingRow, left: column, bottom, right: column };
  });
}

/**
 * The cells that hold what was written before. A column may stand below its heading although the names went, as with programs
 * that drop them; that shows only once the cells were looked at, so that all its rows are taken.
 */
function ownAreas({ target, lastRow }: Survey, { columns, headingRow }: Annotation): Area[] {
  const named = target.written.areas;
  const nameless = columns.filter(({ column }) => !named.some(({ left, right }) => left <= column && right >= column));
  return [
    ...named,
    ...nameless.map(({ column }) => ({
      top: headingRow,
      left: column,
      bottom: Math.max(headingRow, lastRow),
      right: column,
    })),
  ];
}

/** What a cell is to hold from now on; a format of null stays. */
export interface ChangedCell {
  readonly value: string | number;
  readonly format: string | null;
}

/** A piece of a column that is not what it is to be; null stands for cells that stay as they are. */
export interface ChangedCells {
  readonly top: number;
  readonly column: number;
  readonly values: readonly (string | number | null)[];
  readonly formats: readonly (string | null)[];
}

/** Compares what stands in our columns with what is to. Throws WorkbookError where a formula would be overwritten. */
export function changedCells(
  { target }: Survey,
  annotation: Annotation,
  looked: readonly LookedCells[],
): readonly ChangedCells[] {
  const { headingRow } = annotation;
  const wantedColumns = new Map(annotation.columns.map((column) => [column.column, wantedCells(column, headingRow)]));
  const lost = new Set(lostColumns(target.written.areas, annotation, looked));
  return looked.flatMap(({ area, formulas, formats }) => {
    const wanted = wantedColumns.get(area.left);
    const isOurs = (row: number): boolean =>
      (lost.has(area.left) && row >= headingRow) || target.written.areas.some((own) => covers(own, row, area.left));
    const changes = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
      const row = area.top + index;
      const cell = wanted?.get(row) ?? (isOurs(row) ? EMPTY : null);
      return cell && changeOf(cell, formulas[index]?.[0], formats[index]?.[0], area.left);
    });
    return pieces(area, changes);
  });
}

function wantedCells({ heading, cells }: AddedColumn, headingRow: number): Map<number, WantedCell> {
  const wanted = new Map<number, WantedCell>([[headingRow, { content: heading, format: '@' }]]);
  for (const { row, value } of cells) {
    const isText = typeof value === 'string';
    const content = isText ? fitting(value) : Math.round(value.pounds * 100) / 100;
    wanted.set(row, { content, format: isText ? '@' : MONEY });
  }
  return wanted;
}

/** Columns with our heading in the heading row are ours where the names are gone. */
function lostColumns(
  named: readonly Area[],
  { columns, headingRow }: Annotation,
  looked: readonly LookedCells[],
): number[] {
  return looked
    .filter(({ area: { left } }) => !named.some((own) => own.left <= left && own.right >= left))
    .filter(({ area, formulas }) =>
      columns.some(
        ({ column, heading }) =>
          column === area.left && area.top <= headingRow && formulas[headingRow - area.top]?.[0] === heading,
      ),
    )
    .map(({ area }) => area.left);
}

function changeOf(wanted: WantedCell, formula: unknown, format: unknown, column: number): ChangedCell | null {
  if (isFormula(formula, format)) throw formulaInTheWay(column);
  const sameFormat = format === wanted.format || (wanted === EMPTY && format !== '@' && format !== MONEY);
  const sameContent = formula === wanted.content;
  if (sameContent && sameFormat) return null;
  return { value: wanted.content, format: sameFormat ? null : wanted.format };
}

/** Texts in the format of texts may begin with `=` and are none. */
export function isFormula(formula: unknown, format: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && format !== '@';
}

/** The part of an area that changes, cut into pieces; pieces in which nothing changes are left out. */
export function pieces(area: Area, changes: readonly (ChangedCell | null)[]): ChangedCells[] {
  const found: ChangedCells[] = [];
  let top = area.top;
  for (const part of fittingParts(changes)) {
    const first = part.findIndex((change) => change !== null);
    const changed = part.slice(first, part.findLastIndex((change) => change !== null) + 1);
    if (first !== -1) {
      found.push({
        top: top + first,
        column: area.left,
        values: changed.map((change) => change?.value ?? null),
        formats: changed.map((change) => change?.format ?? null),
      });
    }
    top += part.length;
  }
  return found;
}

/** Writes pieces of columns. Formats come first, so that nothing that begins with `=` is ever taken for a formula. */
export async function writeCells(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  changed: readonly ChangedCells[],
): Promise<void> {
  for (const { top, column, values, formats } of changed) {
    const bytes = bytesOf(values) + bytesOf(formats) + values.length * 4 + 1_000;
    await writer.write(bytes, () => {
      const range = untracked(sheet.getRangeByIndexes(top, column, values.length, 1));
      if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
      range.values = values.map((value) => [value]);
    });
  }
}

/** Headings of ours are bold; where they go, the cell is as others are. */
export async function writeHeadings(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { target }: Survey,
  annotation: Annotation,
): Promise<void> {
  const headings = (areas: readonly Area[]): Map<string, Area> =>
    new Map(areas.map((area) => [cellAddress({ row: area.top, column: area.left }), area]));
  const [old, wanted] = [headings(target.written.areas), headings(wantedAreas(annotation))];
  const set = async (address: string, bold: boolean): Promise<void> =>
    writer.write(600, () => {
      untracked(sheet.getRange(address)).format.font.bold = bold;
    });
  for (const address of old.keys()) if (!wanted.has(address)) await set(address, false);
  for (const address of wanted.keys()) if (!old.has(address)) await set(address, true);
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
