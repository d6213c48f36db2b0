import type { Area } from '../../../excel-values';
import type { AddedColumn, Annotation } from '../../../table';
import { fittingText } from '../../fitting-text';
import { formulaInTheWay } from '../../refusals';
import { formatKind } from '../../written/format-kind';
import { MONEY } from '../../written/looks';
import { pieces, type ChangedCell, type ChangedCells } from './cell-pieces';
import { isFormula, type LookedCells } from './look-at-cells';
import { holds } from './read-back';
import type { Survey } from './survey';

/** What a cell of ours is to hold. */
interface WantedCell {
  readonly content: string | number;
  readonly format: string;
}

const EMPTY: WantedCell = { content: '', format: 'General' };

/** Compares what stands in our columns with what is to. Throws WorkbookError where a formula would be overwritten. */
export function changedCells(
  { target }: Survey,
  annotation: Annotation,
  looked: readonly LookedCells[],
): readonly ChangedCells[] {
  const { headingRow } = annotation;
  const wantedColumns = new Map(annotation.columns.map((column) => [column.column, wantedCells(column, headingRow)]));
  const lost = new Set(lostColumns(target.written.areas, annotation, looked));
  return looked.flatMap(({ area, formulas, formats, hiddenRows, spilledRows }) => {
    const wanted = wantedColumns.get(area.left);
    const isOurs = (row: number): boolean =>
      (lost.has(area.left) && row >= headingRow) || target.written.areas.some((own) => covers(own, row, area.left));
    const changes = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
      const row = area.top + index;
      const cell = wanted?.get(row) ?? (isOurs(row) ? EMPTY : null);
      if (cell && spilledRows.has(row)) throw formulaInTheWay(area.left);
      return cell && changeOf(cell, formulas[index]?.[0], formats[index]?.[0], area.left);
    });
    return pieces(area, changes, hiddenRows);
  });
}

function wantedCells({ heading, cells }: AddedColumn, headingRow: number): Map<number, WantedCell> {
  const wanted = new Map<number, WantedCell>([[headingRow, { content: heading, format: '@' }]]);
  for (const { row, value } of cells) {
    const isText = typeof value === 'string';
    const content = isText ? fittingText(value) : Math.round(value.pounds * 100) / 100;
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
  const kind = formatKind(String(format));
  const sameFormat = wanted === EMPTY ? kind !== 'text' && kind !== 'money' : kind === formatKind(wanted.format);
  const sameContent = holds(wanted.content, formula);
  if (sameContent && sameFormat) return null;
  return { value: wanted.content, format: sameFormat ? null : wanted.format };
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
