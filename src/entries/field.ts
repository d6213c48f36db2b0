import type { Field } from './field-table';

/** A cell of the sheet; both counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** In which column of the sheet (counted from 0) each field stands; a field that the sheet has not is absent. */
export type FieldColumns = Readonly<Partial<Record<Field, number>>>;
