import type { Quirks } from './quirks';

/** An error value, `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

export type HostValue = string | number | boolean | ErrorValue;

export interface HostCell {
  /** Empty text where nothing stands in it and it has no formula. */
  value: HostValue;
  formula: string | null;
  format: string;
  bold: boolean;
  size: number;
  font: string;
  /** Struck through; null where a part of its text is. */
  struck: boolean | null;
  fill: string | null;
  letters: string;
  /** A long text takes more than one line. */
  wraps: boolean;
  horizontal: string;
  vertical: string;
  /** A formula elsewhere spills into it. */
  isSpilled: boolean;
}

export function emptyCell(): HostCell {
  return {
    ...{ value: '', formula: null, format: 'General' },
    ...{
      bold: false,
      size: 11,
      font: 'Calibri',
      struck: false,
      fill: null,
      letters: '#000000',
      wraps: false,
      horizontal: 'General',
      vertical: 'Bottom',
      isSpilled: false,
    },
  };
}

export function isError(value: HostValue): value is ErrorValue {
  return typeof value === 'object';
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/**
 * Puts into a cell what an add-in or a person puts into it, as Excel understands that: in a cell of texts it is one, and else
 * digits are a number, without their leading zeros, and what begins with `=` is a formula.
 */
export function enter(cell: HostCell, input: unknown, { apostrophes }: Quirks = {}): void {
  cell.formula = null;
  if (typeof input === 'string' && input.startsWith("'") && cell.format === '@' && apostrophes !== undefined) {
    cell.value = apostrophes === 'eaten-once' ? input.slice(1) : input.replace(/^'+/, '');
    return;
  }
  if (typeof input !== 'string' || cell.format === '@') {
    cell.value = typeof input === 'number' || typeof input === 'boolean' ? input : String(input ?? '');
  } else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    // What formulas give is not worked out here; nobody may take it for a result.
    cell.value = { error: '#NOT-EMULATED' };
  } else if (NUMBER.test(input)) cell.value = Number(input);
  else if (/^(true|false)$/i.test(input)) cell.value = /^true$/i.test(input);
  else cell.value = input;
}
