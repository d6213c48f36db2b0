import { cellAddress, type Cell } from '../entries';

/** A rectangle of cells, all counted from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that a sheet can have, counted from 0. */
export const LAST_CELL: Cell = { row: 1_048_575, column: 16_383 };

/** `B2:D7`, or `B2` for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

const [ZERO, NINE, BEFORE_A, Z] = [48, 57, 64, 90];

/** Reads `AB12`; null for what is no cell of a sheet. */
export function parseCell(address: string): Cell | null {
  // By character, because every cell of a sheet comes through here.
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code <= BEFORE_A || code > Z) break;
    column = column * 26 + code - BEFORE_A;
  }
  let row = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < ZERO || code > NINE) return null;
    row = row * 10 + code - ZERO;
  }
  const exists = row >= 1 && row - 1 <= LAST_CELL.row && column >= 1 && column - 1 <= LAST_CELL.column;
  return exists ? { row: row - 1, column: column - 1 } : null;
}

/** Reads `B2:D7`, `B2`, and the whole rows and columns `3:5` and `C:D`, with dollars or without; null for what is no area. */
export function parseArea(address: string): Area | null {
  const [first = '', last = first] = address.replaceAll('$', '').trim().toUpperCase().split(':');
  const start = parseCorner(first);
  const end = parseCorner(last);
  if (!start || !end) return null;
  return {
    top: start.row ?? 0,
    left: start.column ?? 0,
    bottom: end.row ?? LAST_CELL.row,
    right: end.column ?? LAST_CELL.column,
  };
}

/** A cell, or only its row or its column. */
function parseCorner(corner: string): { readonly row: number | null; readonly column: number | null } | null {
  const cell = parseCell(corner);
  if (cell) return cell;
  const inColumn = parseCell(`${corner}1`);
  if (inColumn && !/\d/.test(corner)) return { row: null, column: inColumn.column };
  const inRow = parseCell(`A${corner}`);
  return inRow && /^\d/.test(corner) ? { row: inRow.row, column: null } : null;
}

/** The areas of `'Year 12'!$B$2:$D$7,'Year 12'!$F:$F`, whatever sheet they are in; what is no area (`#REF!`) is left out. */
export function parseAreas(references: string): Area[] {
  return withoutSheets(references.replace(/^\s*=/, '')).flatMap((reference) => parseArea(reference) ?? []);
}

/** The references between the commas of a list, without the names of sheets. By character: names in quotes hold commas. */
function withoutSheets(references: string): string[] {
  const bare: string[] = [];
  let now = '';
  let isQuoted = false;
  for (const character of references) {
    if (character === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '!') now = now.slice(0, now.lastIndexOf(' ') + 1);
    else if (character !== ',') now += character;
    else {
      bare.push(now);
      now = '';
    }
  }
  return [...bare, now];
}
