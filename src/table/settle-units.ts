import type { HeadedColumn, LeftColumn, UnitColumn } from './columns';
import type { ReadUnitHeading } from './unit-heading';

/** A column whose heading begins with a unit or code. */
export type ReadUnitColumn = ReadUnitHeading & HeadedColumn;

/** What the columns are whose headings begin with a unit, seen beside each other. */
export interface SettledUnits {
  /** Columns of entries, with those that qualify them. */
  readonly units: readonly UnitColumn[];
  /** Columns of which only their cells can tell whether they matter. */
  readonly unknown: readonly HeadedColumn[];
  readonly left: readonly LeftColumn[];
  /** Columns whose yes can mean that an entry was made, or that it is to be made. */
  readonly answers: readonly HeadedColumn[];
}

function keyOf({ wanted }: ReadUnitColumn): string {
  return `${wanted.qualification}/${wanted.unit}/${wanted.qan}`;
}

function isSameSeries(one: ReadUnitColumn, other: ReadUnitColumn): boolean {
  return (
    one.series?.month === other.series?.month &&
    one.series?.year === other.series?.year &&
    one.month?.slice(0, 3).toLowerCase() === other.month?.slice(0, 3).toLowerCase()
  );
}

/**
 * Tells the columns of entries from those that only say something of a unit. `Unit 1 laptop` beside `Unit 1` is about the unit, while
 * `Unit 1 The business environment` alone is the unit by its title. A column such as `Unit 1 Series` that stands alone is the unit's own: its
 * cells say when it is entered.
 */
export function settleUnits(read: readonly ReadUnitColumn[]): SettledUnits {
  const units = new Map<number, UnitColumn>();
  const unknown: HeadedColumn[] = [];
  const left: LeftColumn[] = [];
  const answers: HeadedColumn[] = [];
  const asking = read.filter(({ saying }) => saying === 'entry' || saying === 'title');
  const ownersOf = (one: ReadUnitColumn): ReadUnitColumn[] =>
    asking.filter((other) => keyOf(other) === keyOf(one) && other !== one);
  const leave = ({ column, heading }: HeadedColumn): void => {
    left.push({ column, heading, why: 'about-unit' });
  };
  const isPlain = ({ saying }: ReadUnitColumn): boolean => saying === 'entry';
  for (const one of asking) {
    const isAside = !isPlain(one) && ownersOf(one).some((other) => isPlain(other) && isSameSeries(one, other));
    if (isAside) leave(one);
    else units.set(one.column, unitColumn(one));
  }
  for (const one of read) {
    const { column, heading, saying } = one;
    if (saying === 'entry' || saying === 'title') continue;
    const owners = ownersOf(one).flatMap((owner) => units.get(owner.column) ?? []);
    const [owner, another] = owners;
    if (saying === 'answer') answers.push({ column, heading });
    else if (saying === 'about') {
      if (owner) leave(one);
      else unknown.push({ column, heading });
    } else if (owner === undefined) units.set(column, unitColumn(one));
    else if (another !== undefined) unknown.push({ column, heading });
    else units.set(owner.column, { ...owner, ...ofEntry(saying, column) });
  }
  return { units: [...units.values()].sort((one, other) => one.column - other.column), unknown, left, answers };
}

function unitColumn({ wanted, series, month, column, heading }: ReadUnitColumn): UnitColumn {
  return { wanted, series, column, heading, ...(month === undefined ? {} : { month }) };
}

function ofEntry(saying: 'series' | 'status', column: number): Pick<UnitColumn, 'seriesColumn' | 'statusColumn'> {
  return saying === 'series' ? { seriesColumn: column } : { statusColumn: column };
}
