/** A rectangle of cells, counted from 0, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:D7`; whole columns as `B:D` and whole rows as `2:7`, as Excel has them. */
export function addressOf({ top, left, bottom, right }: Box): string {
  if (top === 0 && bottom === LAST_ROW) return `${lettersOf(left)}:${lettersOf(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  const first = `${lettersOf(left)}${top + 1}`;
  const last = `${lettersOf(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The box of an address without the name of a sheet; null where it is none. */
export function boxOf(address: string): Box | null {
  const [first = '', last = first] = address.replaceAll('$', '').trim().split(':');
  const [one, other] = [cornerOf(first), cornerOf(last)];
  if (!one || !other) return null;
  const box = {
    top: one.row ?? 0,
    left: one.column ?? 0,
    bottom: other.row ?? LAST_ROW,
    right: other.column ?? LAST_COLUMN,
  };
  const fits = box.top <= box.bottom && box.left <= box.right && box.bottom <= LAST_ROW && box.right <= LAST_COLUMN;
  return fits ? box : null;
}

function cornerOf(corner: string): { row: number | null; column: number | null } | null {
  const [found = '', letters = '', digits = ''] = /^([A-Za-z]{0,3})([1-9]\d*)?$/.exec(corner) ?? [];
  if (found === '') return null;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnOf(letters) };
}

export function meet(one: Box, other: Box): Box | null {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

export function sizeOf({ top, left, bottom, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}
