/** Everything about an entry that a column of the sheet can hold. */
export const FIELDS = [
  'centreNumber',
  'candidateNumber',
  'uci',
  'uln',
  'upn',
  'surname',
  'forenames',
  'wholeName',
  'birthDate',
  'sex',
  'qualification',
  'unit',
  'code',
  'series',
  'board',
  'status',
  'group',
] as const;

export type Field = (typeof FIELDS)[number];

/** A cell of the sheet; both counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** In which column of the sheet (counted from 0) each field stands; a field that the sheet has not is absent. */
export type FieldColumns = Readonly<Partial<Record<Field, number>>>;
