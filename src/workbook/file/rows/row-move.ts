import { areaAddress, LAST_CELL, parseArea, type Area } from '../../../excel-values';

/** Rows that are put into a sheet, or taken out of it; whatever stands below moves. */
export interface RowMove {
  readonly kind: 'insert' | 'delete';
  /** The first of them, counted from 0: of those that are put in, where it will be. */
  readonly at: number;
  readonly count: number;
}

/** What a row's number becomes; null for a row that is taken out. */
export function movedRow({ kind, at, count }: RowMove, row: number): number | null {
  if (row < at) return row;
  if (kind === 'insert') return row + count;
  return row < at + count ? null : row - count;
}

/** The same, where a row that is taken out leaves its place to the one behind it. */
export function placeOfRow(move: RowMove, row: number): number {
  return movedRow(move, row) ?? move.at;
}

/**
 * What the rows from one to another become: more where rows are put in between them, fewer where some of them are taken out; null
 * where all are. A span down to the end of the sheet stays one.
 */
export function movedSpan(move: RowMove, top: number, bottom: number): readonly [top: number, bottom: number] | null {
  const isToEnd = bottom === LAST_CELL.row;
  const first = movedRow(move, top) ?? move.at;
  const last = isToEnd ? bottom : (movedRow(move, bottom) ?? move.at - 1);
  return first > last ? null : [first, Math.min(last, LAST_CELL.row)];
}

export function movedArea(move: RowMove, area: Area): Area | null {
  const span = movedSpan(move, area.top, area.bottom);
  return span === null ? null : { ...area, top: span[0], bottom: span[1] };
}

/** A list of areas as parts have it, `A4:B9 D4`, with those left out whose rows are taken out; what is no area stays. */
export function movedAreas(move: RowMove, addresses: string): string {
  return addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => {
      const area = parseArea(address);
      if (!area) return [address];
      const moved = movedArea(move, area);
      return moved ? [isWhole(address) ? wholeRows(address, moved) : areaAddress(moved)] : [];
    })
    .join(' ');
}

/** `3:5` and `C:D`, which stay in that form. */
function isWhole(address: string): boolean {
  return /^\$?(?:\d+:\$?\d+|[A-Z]+:\$?[A-Z]+)$/i.test(address);
}

function wholeRows(address: string, { top, bottom }: Area): string {
  return /\d/.test(address) ? `${top + 1}:${bottom + 1}` : address;
}
