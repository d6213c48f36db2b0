import { largest } from '../../../entries';
import { serialOfDate, type Area } from '../../../excel-values';
import type { ProductCell, ProductSheet } from '../../../table';
import { fittingText } from '../../fitting-text';
import { DAY, MONEY, SEVERITY_COLOURS, type Look } from '../../written/looks';

/** A cell as Excel is to hold it. */
export interface GridCell {
  /** A text, which never is a formula, a number, or empty. */
  readonly content: string | number;
  readonly format: string;
  /** A formula of the product's own, with its `=`. */
  readonly formula?: string;
  readonly look?: Look;
}

const NOTHING: GridCell = { content: '', format: 'General' };
export const COUNT = '#,##0';

const FORMAT_OF = { text: '@', pounds: MONEY, count: COUNT, day: DAY } as const;

/** The cells of a sheet of the product's own, row by row, each as wide as the widest. */
export function productGrid({ rows }: ProductSheet, from1904: boolean): GridCell[][] {
  const width = largest(
    rows.map((cells) => cells.length),
    1,
  );
  return rows.map((cells) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      return cell === undefined ? NOTHING : gridCell(cell, from1904);
    }),
  );
}

export function gridCell(cell: ProductCell, from1904: boolean): GridCell {
  if (cell === '') return NOTHING;
  if (typeof cell === 'string') return { content: fittingText(cell), format: '@' };
  if ('text' in cell) return { content: fittingText(cell.text), format: '@', look: cell.look };
  if ('empty' in cell) return { content: '', format: FORMAT_OF[cell.empty] };
  if ('day' in cell) return { content: serialOfDate(cell.day, from1904), format: DAY };
  if ('formula' in cell) return { ...gridCell(cell.result, from1904), formula: `=${cell.formula.text}` };
  if ('count' in cell) return { content: cell.count, format: COUNT };
  return { content: Math.round(cell.pounds * 100) / 100, format: MONEY };
}

/** The cells that have a look of their own, by look. */
export function areasByLook(grid: readonly (readonly GridCell[])[]): Map<Look, Area[]> {
  const areas = new Map<Look, Area[]>();
  for (const [row, cells] of grid.entries()) {
    for (const [column, { look }] of cells.entries()) {
      if (look === undefined) continue;
      const known = areas.get(look) ?? [];
      areas.set(look, known);
      known.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return areas;
}

/** Gives cells of a sheet of the product their look. */
export function paint(ranges: Excel.RangeAreas, look: Look): void {
  const { format } = ranges;
  if (look === 'title' || look === 'heading' || look === 'heading-right') format.font.bold = true;
  if (look === 'heading-right') format.horizontalAlignment = 'Right';
  if (look === 'title') format.font.size = 14;
  if (look === 'wrapped') format.wrapText = true;
  if (look !== 'error' && look !== 'warning' && look !== 'note') return;
  format.fill.color = `#${SEVERITY_COLOURS[look].fill}`;
  format.font.color = `#${SEVERITY_COLOURS[look].letters}`;
}
