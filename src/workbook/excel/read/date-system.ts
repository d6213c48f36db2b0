import { momentOfSerial, serialFrom1904, showsDay } from '../../../excel-values';
import type { Page } from './page';

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
        if (typeof value !== 'number' || !showsDay(codeAt(formats, row, column))) continue;
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
    const date = momentOfSerial(Math.floor(days));
    if (date === null) return 0;
    const year = date.getUTCFullYear();
    return Number(numbers.has(date.getUTCDate())) + Number(numbers.has(year) || numbers.has(year % 100)) * 2;
  };
  const [since1900, since1904] = [fits(serial), fits(serialFrom1904(serial))];
  return since1900 === since1904 ? null : since1904 > since1900;
}
