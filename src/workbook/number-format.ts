import { showsDay } from '../excel-values';
import { LIMITS } from './limits';

/** How the cells of a style show numbers. */
export interface NumberFormat {
  /** The format code; undefined for General. */
  readonly code: string | undefined;
  /** The number is a day, or a moment of one. */
  readonly isDate: boolean;
}

export const GENERAL: NumberFormat = { code: undefined, isDate: false };

/** A number format by its code, `dd/mm/yyyy`; General where there is none, or one that is longer than Excel takes. */
export function formatOfCode(code: string | undefined): NumberFormat {
  if (code === undefined || code.length > LIMITS.formatLength || /^general$/i.test(code)) return GENERAL;
  return { code, isDate: showsDay(code) };
}
