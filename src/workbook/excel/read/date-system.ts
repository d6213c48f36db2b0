import { formatOfCode } from '../../number-format';
import type { Page } from './page';

/** Days between the first days of the two date systems, 1 January 1904 and 31 December 1899. */
const DAYS_TO_1904 = 1_462;
const DAYS_TO_1970 = 25_569;

/** Cells that are compared at most; in the first of them that shows a day or a year it is settled. */
const COMPARED = 200;

/**
 * Whether dates count from 1904, told by what cells with dates show; null where none tells. Excel has no property for it, and
 * asking by a function of its own would cost the user the list of what can be undone.
 */
export function from1904(pages: readonly Page[]): boolean | null {
  let compared = 0;
  for (const { values, texts, formats } of pages) {
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        if (typeof value !== 'number' || !formatOfCode(codeAt(formats, row, column)).isDate) continue;
        const told = tellsBy(value, texts[row]?.[column] ?? '');
        compared += 1;
        if (told !== null || compared > COMPARED) return told;
      }
    }
  }
  return null;
}

function codeAt(formats: Page['formats'], row: number, column: number): string | undefined {
  const code = formats[row]?.[column];
  return typeof code === 'string' ? code : undefined;
}

/** The day of the month and the year that are shown are those of one system or of the other, a day and four years apart. */
function tellsBy(serial: number, shown: string): boolean | null {
  const numbers = new Set((shown.match(/\d+/g) ?? []).map(Number));
  const fits = (days: number): number => {
    const date = new Date((Math.floor(days) - DAYS_TO_1970) * 86_400_000);
    const year = date.getUTCFullYear();
    return Number(numbers.has(date.getUTCDate())) + Number(numbers.has(year) || numbers.has(year % 100)) * 2;
  };
  const [since1900, since1904] = [fits(serial), fits(serial + DAYS_TO_1904)];
  return since1900 === since1904 ? null : since1904 > since1900;
}
