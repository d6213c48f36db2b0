import { isOwnFormula, type ReportSheet } from '../../../table';
import { taken } from '../../refusals';
import { WorkbookError } from '../../workbook';
import type { OwnSheet } from '../../written/written-names';
import { untracked } from '../find-sheet';
import { addressLists } from './address-lists';
import { bytesOf, fittingParts, type BatchWriter } from './batch-writer';
import { pointsOf } from './column-widths';
import { isFormula } from './column-cells';
import { lookAtCells } from './look-at-cells';
import { areasByLook, paint, reportGrid, type GridCell } from './report-grid';
import type { SurveyedSheet } from './survey';
import { fitTable, type LookedTables } from './sheet-table';
import { addOwnName } from './written-names';

/** A sheet of the product's own that is to be written: added, or anew where it is there; left alone where it is right. */
export interface SheetToWrite {
  readonly sheet: ReportSheet;
  readonly grid: readonly (readonly GridCell[])[];
  /** The one that is there; null where it is to be added. */
  readonly known: { readonly id: string; readonly tables: LookedTables } | null;
}

/**
 * Compares a sheet with what is to stand in it; null where that stands in it. Throws WorkbookError where a sheet of that name is
 * the user's, or holds formulas of theirs.
 */
export async function sheetToWrite(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  sheet: ReportSheet,
  kind: OwnSheet,
  from1904: boolean,
): Promise<SheetToWrite | null> {
  const grid = reportGrid(sheet, from1904);
  const there = sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (!there) return { sheet, grid, known: null };
  if (there.own !== kind) throw taken(sheet.name);
  const { isSame, tables } = await compare(context, there, sheet, grid);
  return isSame ? null : { sheet, grid, known: { id: there.id, tables } };
}

async function compare(
  context: Excel.RequestContext,
  { id }: SurveyedSheet,
  sheet: ReportSheet,
  grid: SheetToWrite['grid'],
): Promise<{ readonly isSame: boolean; readonly tables: LookedTables }> {
  const there = context.workbook.worksheets.getItem(id);
  const used = untracked(there.getUsedRangeOrNullObject(true));
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { tables } = there;
  tables.load('items/name');
  await context.sync();
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount - 1;
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(bottom, grid.length - 1),
    right: Math.max(right, (grid[0]?.length ?? 1) - 1),
  };
  let isSame = true;
  for (const { area: piece, formulas, formats } of await lookAtCells(context, id, [area])) {
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        const format = formats[row]?.[column];
        const wanted = grid[piece.top + row]?.[piece.left + column];
        if (isFormula(formula, format) && !isOwnFormula(String(formula))) throw formulasOfYours(sheet.name);
        isSame &&= isAs(wanted, formula, format);
      }
    }
  }
  return { isSame, tables };
}

function isAs(wanted: GridCell | undefined, formula: unknown, format: unknown): boolean {
  if (wanted === undefined) return formula === '';
  if (wanted.formula !== undefined) return plain(String(formula)) === plain(wanted.formula);
  return formula === wanted.content && (format === wanted.format || wanted.format === 'General');
}

function plain(formula: string): string {
  return formula.replace(/\s|'/g, '').toLowerCase();
}

function formulasOfYours(name: string): WorkbookError {
  return new WorkbookError(
    `The sheet '${name}' is written anew each time, but it holds formulas of yours. Move them to a sheet of your own, or rename the sheet, and try again.`,
  );
}

/**
 * Writes a sheet: behind the last tab where it is new, and else over what stands in it.
 * @param kind what the sheet is remembered as; null for one that is the user's from then on
 */
export async function writeSheet(
  context: Excel.RequestContext,
  writer: BatchWriter,
  { sheet, grid, known }: SheetToWrite,
  kind: OwnSheet | null,
  takenNames: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  if (known === null) await writer.write(300, () => worksheets.add(sheet.name));
  const there = worksheets.getItem(known?.id ?? sheet.name);
  if (known === null && kind !== null) await writer.write(600, () => addOwnName(there, kind, sheet.name));
  if (known !== null) {
    await writer.write(600, () => {
      untracked(there.getRange()).clear('Contents');
      untracked(there.getRange()).clear('Formats');
    });
  }
  await writeGrid(writer, there, grid);
  for (const [column, width] of sheet.widths.entries()) {
    await writer.write(600, () => {
      untracked(untracked(there.getCell(0, column)).getEntireColumn()).format.columnWidth = pointsOf(width);
    });
  }
  await fitTable(writer, there, sheet, grid, known?.tables ?? null, takenNames);
}

/** Texts, numbers and looks of a sheet. Formats come first, so that no text is ever taken for a formula. */
export async function writeGrid(
  writer: BatchWriter,
  there: Excel.Worksheet,
  grid: SheetToWrite['grid'],
): Promise<void> {
  const width = grid[0]?.length ?? 0;
  let next = 0;
  for (const rows of fittingParts(grid)) {
    const top = next;
    next += rows.length;
    const formats = rows.map((cells) => cells.map(({ format }) => format));
    const contents = rows.map((cells) => cells.map(({ content, formula }) => (formula === undefined ? content : null)));
    await writer.write(bytesOf(formats) + bytesOf(contents) + 1_000, () => {
      const range = untracked(there.getRangeByIndexes(top, 0, rows.length, width));
      range.numberFormat = formats;
      range.values = contents;
    });
  }
  for (const [row, cells] of grid.entries()) {
    for (const [column, { formula }] of cells.entries()) {
      if (formula === undefined) continue;
      await writer.write(formula.length + 600, () => {
        untracked(there.getCell(row, column)).formulas = [[formula]];
      });
    }
  }
  for (const [look, areas] of areasByLook(grid)) {
    for (const addresses of addressLists(areas)) {
      await writer.write(addresses.length + 1_500, () => paint(untracked(there.getRanges(addresses)), look));
    }
  }
}
