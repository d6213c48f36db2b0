import type { Cell } from '../../../entries';
import type { Area } from '../../../table';
import { damaged } from '../guard/damaged';
import { LIMITS } from '../../limits';

/** Reads `AB12` to row and column counted from 0. Throws WorkbookError for cells that no sheet has. */
export function parseCell(reference: string): Cell {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(at));
  if (!Number.isInteger(row) || row < 1 || row > LIMITS.rows || column < 1 || column > LIMITS.columns) {
    throw damaged(`a sheet has a cell '${reference}', which does not exist`);
  }
  return { row: row - 1, column: column - 1 };
}

/** Reads `B2:D7`, or `B2` for the one cell. */
export function parseArea(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  const start = parseCell(first);
  const end = parseCell(last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
