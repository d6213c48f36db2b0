import type { FieldLayout } from './field';

export type DataType = 'A' | 'C' | 'D' | 'E' | 'F' | 'L' | 'O' | 'R' | 'S';

/** The second character of every record: 1 file header, 3 centre header, 5 detail, 7 centre trailer, 9 file trailer. */
export type RecordType = '1' | '3' | '5' | '7' | '9';

/** One record: a line of `length` characters. What no field covers is filler: spaces. */
export interface RecordLayout {
  readonly title: string;
  readonly recordType: RecordType;
  readonly length: number;
  /** By name, in the order of the positions. */
  readonly fields: Readonly<Record<string, FieldLayout>>;
}

/** What the files of one kind are made of. */
export interface FileLayout {
  readonly title: string;
  readonly dataTypes: readonly DataType[];
  /** `centre`: to or from one centre, named by its number; `broadcast`: the same for all centres, named by series, year and language. */
  readonly family: 'centre' | 'broadcast';
  /** Whether lines shorter than the layout are ordinary. */
  readonly shortLines: 'ordinary' | 'wrong';
  readonly records: Readonly<Record<RecordType, RecordLayout>>;
}

/** The names of a record's fields. */
export type FieldName<Layout extends RecordLayout> = Extract<keyof Layout['fields'], string>;

/** Values for a record by the names of its fields; a field that is not given is left blank. */
export type RecordValues<Layout extends RecordLayout> = Readonly<Partial<Record<FieldName<Layout>, string>>>;
