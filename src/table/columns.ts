import {
  columnLetters,
  FIELDS,
  parseCode,
  parseSeries,
  type Field,
  type FieldColumns,
  type SaidOnce,
  type Series,
} from '../entries';
import type { YesNoQuestion } from './yes-no-headings';
import type { Titles } from './titles';
import type { UnitHeading } from './unit-heading';
import { checkColumnWords } from './words/check';

/** What the officer says of a sheet where the product would guess otherwise. */
export interface ColumnMapping {
  /** As Excel numbers it, from 1. */
  readonly headingRow?: number;
  /** By heading text, or `Column G` where a column has none: the field that it stands for, or `ignore`. */
  readonly columns?: Readonly<Record<string, Field | 'ignore'>>;
  /** What holds for all rows that say nothing themselves. */
  readonly said?: SaidOnce;
}

/** What a column without a heading is called where it is said what it means: `Column G`. */
export function columnName(column: number): string {
  return checkColumnWords.column(columnLetters(column));
}

/** A mapping as a workbook or a settings file keeps it: what this version does not know may stand in it. */
export interface KeptMapping {
  readonly headingRow?: number;
  readonly columns?: Readonly<Record<string, string>>;
  /** As `KeptSaying`, where it was not changed by another hand. */
  readonly said?: Readonly<Record<string, unknown>>;
}

/** What was said once of a sheet, as it is kept: a code, and a series as officers write it. */
export interface KeptSaying {
  readonly qualification?: string;
  readonly series?: string;
}

/** What of a kept mapping is understood: a field that this version does not know is left out, as if nothing had been said. */
export function knownMapping({ headingRow, columns = {}, said = {} }: KeptMapping): ColumnMapping {
  const known = Object.entries(columns).flatMap(([heading, use]): [string, Field | 'ignore'][] => {
    const field = use === 'ignore' ? use : FIELDS.find((one) => one === use);
    return field === undefined ? [] : [[heading, field]];
  });
  return {
    ...(headingRow === undefined ? {} : { headingRow }),
    ...(known.length > 0 ? { columns: Object.fromEntries(known) } : {}),
    ...(Object.keys(said).length > 0 ? { said: knownSaying(said) } : {}),
  };
}

function knownSaying({ qualification, series: text }: Readonly<Record<string, unknown>>): SaidOnce {
  const code = typeof qualification === 'string' ? parseCode(qualification).qualification : '';
  const series = typeof text === 'string' ? parseSeries(text) : null;
  return {
    ...(code === '' ? {} : { qualification: code }),
    ...(series === null ? {} : { series }),
  };
}

/** A column with its heading as it stands in the sheet. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A column of the wide shape: of a unit, or of the registration. */
export interface UnitColumn extends UnitHeading, HeadedColumn {
  /** The column that says for which series this unit is entered, `Unit 1 Series`. */
  readonly seriesColumn?: number;
  /** The column that says what became of this unit's entry, `Unit 1 status`. */
  readonly statusColumn?: number;
  /** Its marks ask for the registration, for the qualification that is wanted, or that of the row or the sheet. */
  readonly registers?: true;
  /** The column is for a series, and each of its cells names the units that are entered in it: `wanted` is empty. */
  readonly namesUnits?: true;
}

/**
 * A column that nothing is read from, and why: `unknown` heading; `ignored` by the officer; `about-unit`: says something of a unit besides its
 * entry; `alternative`: another column of the same meaning is read; `other-list`: of a second list beside the first.
 */
export interface LeftColumn extends HeadedColumn {
  readonly why: 'unknown' | 'ignored' | 'about-unit' | 'alternative' | 'other-list';
}

/** A column that was taken for a field by its cells alone. */
export interface GuessedColumn extends HeadedColumn {
  readonly field: Field;
}

/** A column that answers one question about the entry with yes or no: `W/D`, `Include?`, `Resit`. */
export interface YesNoColumn extends HeadedColumn {
  readonly flag: YesNoQuestion;
}

/** Which column of a sheet is what. Rows and columns are counted from 0. */
export interface Columns {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly fields: FieldColumns;
  /** The heading as it stands in the sheet, by column, for every column that has one. */
  readonly headings: ReadonlyMap<number, string>;
  readonly groups: readonly HeadedColumn[];
  readonly flags: readonly YesNoColumn[];
  /** Empty in the long shape. */
  readonly unitColumns: readonly UnitColumn[];
  readonly shape: 'long' | 'wide';
  /** In the long shape, the columns of each further entry that a row asks for: `Unit2` and `Series2` beside `Unit` and `Series`. */
  readonly repeats: readonly FieldColumns[];
  /** Columns without a heading that were taken for a field by their cells. */
  readonly guesses: readonly GuessedColumn[];
  /** Columns that nothing is read from. */
  readonly left: readonly LeftColumn[];
  /** The product's own columns from an earlier run. */
  readonly productColumns: readonly HeadedColumn[];
  /** What lines above the headings say for the whole sheet. */
  readonly banner: { readonly centreNumber: string | null; readonly series: Series | null };
  /** What stands over the list for all units of it that do not say it themselves; it counts where nothing else says it. */
  readonly titles: Titles;
  /** What the officer says of all rows that say nothing themselves. */
  readonly said: SaidOnce;
}
