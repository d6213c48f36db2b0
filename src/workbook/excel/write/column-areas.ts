import type { Area } from '../../../excel-values';
import type { Annotation } from '../../../table';
import type { Survey } from './survey';

/** The cells of our columns that are to be looked at: those that are there, and those that are to be. */
export function columnAreas(survey: Survey, annotation: Annotation): Area[] {
  const byColumn = new Map<number, Area>();
  for (const area of [...writtenAreas(survey, annotation), ...wantedAreas(annotation)]) {
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
function writtenAreas({ target, lastRow }: Survey, { columns, headingRow }: Annotation): Area[] {
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
