import type { CalendarDate } from '../../entries';
import type { WantedLine } from '../pasted/read-pasted';
import type { Reference } from '../reference';
import { FEES_SHEET } from './fees-sheet';
import { SERIES_SHEET } from './series-sheet';

/** The place of the code among the keys of CT Fees: a fees list prices sizes, and no codes. */
const CODE = 5;

/** The lines for fees and dates of the year, of whatever series, level and size, that nobody has given or confirmed. */
export function openLines(reference: Reference, asOf: CalendarDate): WantedLine[] {
  return [FEES_SHEET, SERIES_SHEET].flatMap(({ layout: { sheet }, published }) =>
    published(reference, asOf)
      .filter(({ keys, confidence }) => confidence !== 'confirmed' && (keys[CODE] ?? '') === '')
      .map(({ keys }) => ({ sheet, keys })),
  );
}
