import type { SheetOutline } from '../workbook/messages';
import type { SheetReading } from '../workbook/open-workbook';

/** Rows and columns that stay in view when the sheet is scrolled beyond them. */
export interface Pins {
  /** By number, ascending. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Those that the file keeps in view; where it keeps none, the row of the headings and the columns of the names. */
export function pinsOf({ frozen }: Pick<SheetOutline, 'frozen'>, reading: SheetReading | null): Pins {
  const from = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  return {
    rows: frozen.rows > 0 ? from(frozen.rows) : reading === null ? [] : [reading.headingRow],
    columns: frozen.columns > 0 ? from(frozen.columns) : (reading?.nameColumns ?? []),
  };
}

export interface Stretch {
  readonly start: number;
  readonly size: number;
}

/**
 * Which of them are pinned now, as places in the list: those that would have left the view, as long as all of them leave room enough
 * for the rest.
 * @param pins where each lies in the sheet, in pixels, ascending
 */
export function pinnedNow(pins: readonly Stretch[], scrolled: number, room: number): number[] {
  const pinned: number[] = [];
  let taken = 0;
  for (const [place, { start, size }] of pins.entries()) {
    if (start - scrolled >= taken || taken + size > room) break;
    pinned.push(place);
    taken += size;
  }
  return pinned;
}
