import type { Field } from '../entries';
import { textAt } from './cell-text';
import type { ColumnMapping, Columns, FlagColumn, HeadedColumn, UnitColumn } from './columns';
import { meaningOfHeading, plainHeading } from './headings';
import type { SheetContent } from './sheet-content';
import { parseUnitHeading } from './unit-heading';

/** What the headings of a row stand for. Several columns may claim a field, the best heading first. */
export interface HeadingsRead extends Pick<Columns, 'groups' | 'flags' | 'own'> {
  readonly claims: ReadonlyMap<Field, readonly number[]>;
  readonly units: readonly UnitColumn[];
  readonly unknown: readonly HeadedColumn[];
  readonly told: readonly HeadedColumn[];
}

/** What the officer said of a heading ranks before every heading that is known. */
const GIVEN = -1;

/** Headings of a row by column; a cell merged from above into the row lends its text. */
export function headingsOf(sheet: SheetContent, row: number): Map<number, string> {
  const headings = new Map<number, string>();
  for (const [top, left, bottom] of sheet.merges) {
    if (top < row && bottom >= row) headings.set(left, textAt(sheet, top, left));
  }
  for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
    const text = textAt(sheet, row, column);
    if (text !== '') headings.set(column, text);
  }
  return headings;
}

/** Reads the headings of a row; what the officer said of a heading goes before what it would mean. */
export function readHeadings(headings: ReadonlyMap<number, string>, mapping: ColumnMapping): HeadingsRead {
  const given = new Map(
    Object.entries(mapping.columns ?? {}).map(([heading, field]) => [plainHeading(heading), field] as const),
  );
  const ranked: { field: Field; rank: number; column: number }[] = [];
  const groups: HeadedColumn[] = [];
  const flags: FlagColumn[] = [];
  const own: HeadedColumn[] = [];
  const units: UnitColumn[] = [];
  const unknown: HeadedColumn[] = [];
  const told: HeadedColumn[] = [];
  for (const [column, heading] of [...headings].sort(([one], [other]) => one - other)) {
    const at = { column, heading };
    const field = given.get(plainHeading(heading));
    if (field === 'ignore') {
      told.push(at);
      continue;
    }
    const meaning = field === undefined ? meaningOfHeading(heading) : { kind: 'field' as const, field, rank: GIVEN };
    const unit = meaning === null ? parseUnitHeading(heading) : null;
    if (unit !== null) units.push({ ...unit, ...at });
    else if (meaning === null) unknown.push(at);
    else if (meaning.kind === 'own') own.push(at);
    else if (meaning.kind === 'flag') flags.push({ ...at, flag: meaning.flag });
    else if (meaning.field === 'group') groups.push(at);
    else ranked.push({ field: meaning.field, rank: meaning.rank, column });
  }
  const claims = new Map<Field, number[]>();
  for (const { field, column } of ranked.sort((one, other) => one.rank - other.rank || one.column - other.column)) {
    claims.set(field, [...(claims.get(field) ?? []), column]);
  }
  return { claims, groups, flags, own, units, unknown, told };
}
