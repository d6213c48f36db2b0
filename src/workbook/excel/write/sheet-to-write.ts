import { isProductFormula, type ProductSheet } from '../../../table';
import { sheetNameTaken } from '../../refusals';
import { WorkbookError } from '../../workbook';
import { formatKind } from '../../written/format-kind';
import type { ProductSheetKind } from '../../written/written-names';
import { untracked } from '../find-sheet';
import { protectedSheet } from '../live/obstacle';
import { isFormula, lookAtCells } from './look-at-cells';
import { productGrid, type GridCell } from './product-grid';
import { holds } from './read-back';
import type { LookedTables } from './sheet-table';
import type { SurveyedSheet } from './survey-sheets';
import { excelWords } from '../../words/excel';

/** A sheet of the product's own that is to be written: added, or anew where it is there; left alone where it is right. */
export interface SheetToWrite {
  readonly sheet: ProductSheet;
  readonly grid: readonly (readonly GridCell[])[];
  /** The one that is there; null where it is to be added. */
  readonly known: KnownSheet | null;
}

/** A sheet of the product's own that is there. */
export interface KnownSheet {
  readonly id: string;
  readonly tables: LookedTables;
  /** By a filter that belongs to no table. */
  readonly isFiltered: boolean;
  readonly hasHiddenRows: boolean;
}

/**
 * Compares a sheet with what is to stand in it; null where that stands in it. Throws WorkbookError where a sheet of that name is
 * the user's, holds formulas of theirs, or is protected.
 */
export async function sheetToWrite(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  sheet: ProductSheet,
  kind: ProductSheetKind,
  from1904: boolean,
): Promise<SheetToWrite | null> {
  const grid = productGrid(sheet, from1904);
  const there = sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (!there) return { sheet, grid, known: null };
  if (there.kind !== kind) throw sheetNameTaken(sheet.name, kind);
  const { isSame, isProtected, known } = await compare(context, there, sheet, grid);
  if (!isSame && isProtected) throw new WorkbookError(protectedSheet(there.name));
  if (sheet.table && known.tables.items.length > 1) throw tableOfYours(sheet.name);
  return isSame ? null : { sheet, grid, known };
}

async function compare(
  context: Excel.RequestContext,
  { id }: SurveyedSheet,
  sheet: ProductSheet,
  grid: SheetToWrite['grid'],
): Promise<{ readonly isSame: boolean; readonly isProtected: boolean; readonly known: KnownSheet }> {
  const there = context.workbook.worksheets.getItem(id);
  const used = untracked(there.getUsedRangeOrNullObject(true));
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const { tables, protection, autoFilter } = there;
  autoFilter.load('isDataFiltered');
  protection.load('protected');
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
        if (isFormula(formula, format) && !isProductFormula(String(formula))) throw formulasOfYours(sheet.name);
        isSame &&= isAs(wanted, formula, format);
      }
    }
  }
  const known = {
    id,
    tables,
    isFiltered: autoFilter.isDataFiltered,
    hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
  };
  return { isSame, isProtected: protection.protected, known };
}

function isAs(wanted: GridCell | undefined, formula: unknown, format: unknown): boolean {
  if (wanted === undefined) return formula === '';
  if (wanted.formula !== undefined) return plain(String(formula)) === plain(wanted.formula);
  const [kind, found] = [formatKind(wanted.format), formatKind(String(format))];
  return holds(wanted.content, formula) && (kind === found || kind === 'general');
}

function plain(formula: string): string {
  return formula.replace(/\s|'/g, '').toLowerCase();
}

function formulasOfYours(name: string): WorkbookError {
  return new WorkbookError(excelWords.formulasOfYours(name));
}

function tableOfYours(name: string): WorkbookError {
  return new WorkbookError(excelWords.tableOfYours(name));
}
