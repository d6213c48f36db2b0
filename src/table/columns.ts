import { FIELDS, type Field, type FieldColumns, type Series } from '../entries';
import type { Flag } from './flag-headings';
import type { UnitHeading } from './unit-heading';

/** What the officer says of a sheet where the product would guess otherwise. */
export interface ColumnMapping {
  /** As Excel numbers it, from 1. */
  readonly headingRow?: number;
  /** By heading text: the field that it stands for, or `ignore`. */
  readonly columns?: Readonly<Record<string, Field | 'ignore'>>;
}

/** A mapping as a workbook or a settings file keeps it: what this version does not know may stand in it. */
export interface KeptMapping {
  readonly headingRow?: number;
  readonly columns?: Readonly<Record<string, string>>;
}

/** What of a kept mapping is understood: a field that this version does not know is left out, as if nothing had been said. */
export function knownMapping({ headingRow, columns = {} }: KeptMapping): ColumnMapping {
  const known = Object.entries(columns).flatMap(([heading, use]): [string, Field | 'ignore'][] => {
    const field = use === 'ignore' ? use : FIELDS.find((one) => one === use);
    return field === undefined ? [] : [[heading, field]];
  });
  return {
    ...(headingRow === undefined ? {} : { headingRow }),
    ...(known.length > 0 ? { columns: Object.fromEntries(known) } : {}),
  };
}

/** A column with its heading as it stands in the sheet. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A column of the wide shape. */
export interface UnitColumn extends UnitHeading, HeadedColumn {}

/** A column that answers one question about the entry with yes or no: `W/D`, `Include?`, `Resit`. */
export interface FlagColumn extends HeadedColumn {
  readonly flag: Flag;
}

/** Which column of a sheet is what. Rows and columns are counted from 0. */
export interface Columns {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly fields: FieldColumns;
  /** The heading as it stands in the sheet, by column, for every column that has one. */
  readonly headings: ReadonlyMap<number, string>;
  readonly groups: readonly HeadedColumn[];
  readonly flags: readonly FlagColumn[];
  /** Empty in the long shape. */
  readonly unitColumns: readonly UnitColumn[];
  readonly shape: 'long' | 'wide';
  /** Headings that stand for nothing the product needs. */
  readonly ignored: readonly string[];
  /** The product's own columns from an earlier run. */
  readonly own: readonly HeadedColumn[];
  /** What lines above the headings say for the whole sheet. */
  readonly banner: { readonly centreNumber: string | null; readonly series: Series | null };
}
