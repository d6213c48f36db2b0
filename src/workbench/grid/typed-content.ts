import { calendarDate } from '../../entries';
import type { CellChange } from '../../table';
import type { ShownCell } from '../shown/shown-cell';

/**
 * What a cell becomes by what was typed: a day where the cell held one and the text is one, `21/3/2009`; else the text as it
 * is, so that zeros in front stay.
 */
export function typedContent(text: string, { kind }: ShownCell): CellChange['after'] {
  const match = kind === 'day' ? /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) : null;
  const day = match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
  return day === null ? text : { day };
}
