import type { ProductSheet } from '../table';
import { printWords } from './words/printing';

/** How a sheet is put on paper, the same whoever writes it. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** In per cent: all columns fit on the page, and nothing is made larger. */
  readonly scale: number;
  /** The rows, counted from 0, with which a new page begins; never the first. */
  readonly newPages: readonly number[];
  /** The row that stands at the top of each page, counted from 0. */
  readonly titleRow: number | null;
  /** Lines around the cells: where some are to be filled in by hand, and nowhere else. */
  readonly hasLines: boolean;
  /** What stands below each page, in Excel's codes (ECMA-376 part 1, 18.3.1.46). */
  readonly footer: { readonly left: string; readonly right: string } | null;
}

/** Of each page, in inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** A4, in inches. */
const A4 = { short: 210 / 25.4, long: 297 / 25.4 } as const;

const PIXELS_PER_INCH = 96;

/** Scales that Excel takes. */
const SCALE = { least: 10, most: 100 } as const;

/**
 * The plan of a sheet; null for one that nobody prints.
 * @param digit how wide a character of the default font is at most, in pixels
 */
export function printPlan({ print, table, widths, rows }: ProductSheet, digit: number): PrintPlan | null {
  if (!print) return null;
  const page = (print.landscape ? A4.long : A4.short) - MARGINS.left - MARGINS.right;
  // Excel has 5 pixels around the characters of a column.
  const columns = widths.reduce((sum, width) => sum + Math.ceil(width * digit) + 5, 0);
  const fitting = columns === 0 ? SCALE.most : Math.floor((100 * page * PIXELS_PER_INCH) / columns);
  return {
    orientation: print.landscape ? 'landscape' : 'portrait',
    scale: Math.max(SCALE.least, Math.min(SCALE.most, fitting)),
    newPages: print.newPages.filter((row) => row > 0),
    titleRow: table?.headingRow ?? null,
    hasLines:
      table !== undefined && rows.some((cells) => cells.some((cell) => typeof cell === 'object' && 'empty' in cell)),
    footer: print.isNumbered ? { left: '&A', right: printWords.page } : null,
  };
}
