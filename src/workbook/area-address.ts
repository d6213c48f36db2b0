import { cellAddress } from '../entries';
import type { Area } from '../table';

/** The last row and column of a sheet, counted from 0. */
export const LAST = { row: 1_048_575, column: 16_383 } as const;

/** `B2:D7`, or `B2` for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** The areas of `'Year 12'!$B$2:$D$7,'Year 12'!$F:$F`, whatever sheet they are in; what is no area (`#REF!`) is left out. */
export function parseAreas(references: string): Area[] {
  const bare = references
    .replace(/^\s*=/, '')
    .replace(/'(?:[^']|'')*'!/g, '')
    .replace(/[^,'!\s]+!/g, '');
  return bare.split(',').flatMap((reference) => parseArea(reference) ?? []);
}

function parseArea(reference: string): Area | null {
  const [first = '', last = first] = reference.replaceAll('$', '').trim().toUpperCase().split(':');
  const start = parseCorner(first);
  const end = parseCorner(last);
  if (!start || !end) return null;
  return {
    top: start.row ?? 0,
    left: start.column ?? 0,
    bottom: end.row ?? LAST.row,
    right: end.column ?? LAST.column,
  };
}

/** A cell, or only its row or its column as `3` and `C` of `3:5` and `C:D`; null for what is none of a sheet. */
function parseCorner(corner: string): { readonly row: number | null; readonly column: number | null } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(corner) ?? [];
  if (letters === '' && digits === '') return null;
  const row = digits === '' ? null : Number(digits) - 1;
  const column = letters === '' ? null : columnOf(letters);
  return (row ?? 0) < 0 || (row ?? 0) > LAST.row || (column ?? 0) > LAST.column ? null : { row, column };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
