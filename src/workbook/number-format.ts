import { showsDay } from '../excel-values';

/** How the cells of a style show numbers. */
export interface NumberFormat {
  /** The format code; undefined for General. */
  readonly code: string | undefined;
  /** The number is a day, or a moment of one. */
  readonly isDate: boolean;
}

export const GENERAL: NumberFormat = { code: undefined, isDate: false };

/** A number format by its code, `dd/mm/yyyy`; General where there is none. */
export function formatOfCode(code: string | undefined): NumberFormat {
  return code === undefined || /^general$/i.test(code) ? GENERAL : { code, isDate: showsDay(code) };
}
