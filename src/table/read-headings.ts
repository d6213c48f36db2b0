import { groupBy, type Field } from '../entries';
import type { ColumnMapping, Columns, YesNoColumn, HeadedColumn } from './columns';
import { meaningOfHeading, meaningOfPlain, plainHeading, type HeadingMeaning } from './headings';
import { ENTRY_FIELDS, numberedHeading, type Claim } from './repeated-columns';
import type { ReadUnitColumn } from './settle-units';
import { parseUnitHeading } from './unit-heading';

/** What the headings of a row stand for. Several columns may claim a field, the best heading first. */
export interface HeadingsRead extends Pick<Columns, 'groups' | 'flags' | 'productColumns'> {
  readonly claims: ReadonlyMap<Field, readonly Claim[]>;
  readonly units: readonly ReadUnitColumn[];
  readonly unknown: readonly HeadedColumn[];
  /** Columns that the officer told to leave out. */
  readonly told: readonly HeadedColumn[];
}

/** What the officer said of a heading ranks before every heading that is known. */
const GIVEN = -1;

/** What a heading stands for, also with the number of one among several: `Series2`. */
function meaningOf(heading: string): HeadingMeaning | null {
  const meaning = meaningOfHeading(heading);
  if (meaning !== null) return meaning;
  const { base, number } = numberedHeading(heading);
  const ofBase = number === null ? null : meaningOfPlain(base);
  return ofBase?.kind === 'field' && ENTRY_FIELDS.includes(ofBase.field) ? ofBase : null;
}

/** Reads the headings of a row; what the officer said of a heading goes before what it would mean. */
export function readHeadings(headings: ReadonlyMap<number, string>, mapping: ColumnMapping): HeadingsRead {
  const given = new Map(
    Object.entries(mapping.columns ?? {}).map(([heading, field]) => [plainHeading(heading), field] as const),
  );
  const ranked: (Claim & { readonly rank: number })[] = [];
  const groups: HeadedColumn[] = [];
  const flags: YesNoColumn[] = [];
  const productColumns: HeadedColumn[] = [];
  const units: ReadUnitColumn[] = [];
  const unknown: HeadedColumn[] = [];
  const told: HeadedColumn[] = [];
  for (const [column, heading] of [...headings].sort(([one], [other]) => one - other)) {
    const at = { column, heading };
    const field = given.get(plainHeading(heading));
    if (field === 'ignore') {
      told.push(at);
      continue;
    }
    // `Unit2` is the unit 2 until its cells say otherwise.
    const unit = field === undefined && meaningOfHeading(heading) === null ? parseUnitHeading(heading) : null;
    const meaning: HeadingMeaning | null =
      field === undefined ? (unit === null ? meaningOf(heading) : null) : { kind: 'field', field, rank: GIVEN };
    if (unit !== null) units.push({ ...unit, ...at });
    else if (meaning === null) unknown.push(at);
    else if (meaning.kind === 'product') productColumns.push(at);
    else if (meaning.kind === 'flag') flags.push({ ...at, flag: meaning.flag });
    else if (meaning.field === 'group') groups.push(at);
    else ranked.push({ field: meaning.field, rank: meaning.rank, column, ...numberedHeading(heading) });
  }
  ranked.sort(
    (one, other) => one.rank - other.rank || (one.number ?? 0) - (other.number ?? 0) || one.column - other.column,
  );
  return { claims: groupBy(ranked, ({ field }) => field), groups, flags, productColumns, units, unknown, told };
}
