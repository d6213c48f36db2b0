import { showsMoment } from '../../excel-values';
import type { CellValue } from '../../table';
import { shownMoment } from './shown-day';
import { shownNumber } from './shown-number';

/** A cell as the page shows it. Numbers, days and the like stand on the side where Excel puts them. */
export interface ShownCell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'day' | 'truth' | 'error';
}

export const EMPTY_CELL: ShownCell = { text: '', kind: 'text' };

/** @param shown the text that the adapter knows, where it differs from the value's own */
export function shownCell(
  value: CellValue | undefined,
  format: string | undefined,
  shown: string | undefined,
): ShownCell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (typeof value === 'string') return { text: value, kind: 'text' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'truth' };
  if (typeof value === 'object') return { text: value.error, kind: 'error' };
  if (shown !== undefined) return { text: shown, kind: 'number' };
  if (showsMoment(format)) return { text: shownMoment(value, format) ?? '#######', kind: 'day' };
  return { text: shownNumber(value, format), kind: 'number' };
}
