import { isTooLong } from './cell-text';
import type { CellValue } from './sheet-content';

/** How a formula finds the rows of a total: by a text made from a cell of the row and the same made from the total's label. */
export interface TotalKey {
  readonly column: number;
  /** What a formula makes of the column's cells. */
  expression(range: string): string;
  /** The same for one value; null where what Excel makes of it is not certain, or is an error. */
  text(value: CellValue): string | null;
  /** What a formula makes of the label's cell. */
  label(cell: string): string;
  /** The same for a label. */
  of(label: string): string;
}

/** As Excel's TRIM: it knows no spaces but the ordinary one, and turns a number into its digits. */
function trimmed(value: CellValue): string | null {
  if (value === null) return '';
  if (typeof value === 'string') {
    if (isTooLong(value)) return null;
    return value.includes(' ') ? value.replace(/ +/g, ' ').replace(/^ | $/g, '') : value;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : null;
}

/** The whole cell against the whole label. */
export function wholeCell(column: number): TotalKey {
  return {
    column,
    expression: (range) => `TRIM(${range})`,
    text: trimmed,
    label: (cell) => cell,
    of: (label) => label,
  };
}

/** Labels of qualifications begin with the five digits of the code. */
const QUALIFICATION_LABEL: Pick<TotalKey, 'label' | 'of'> = {
  label: (cell) => `LEFT(${cell},5)`,
  of: (label) => label.slice(0, 5),
};

/** Cells that begin with the five digits, `05835/01`; and cells that end with them or lost their zero, `5835`. */
export function qualificationKeys(column: number): readonly TotalKey[] {
  return [
    {
      ...QUALIFICATION_LABEL,
      column,
      expression: (range) => `LEFT(TRIM(${range}),5)`,
      text: (value) => trimmed(value)?.slice(0, 5) ?? null,
    },
    {
      ...QUALIFICATION_LABEL,
      column,
      expression: (range) => `RIGHT("0"&TRIM(${range}),5)`,
      text: (value) => {
        const text = trimmed(value);
        return text === null ? null : `0${text}`.slice(-5);
      },
    },
  ];
}
