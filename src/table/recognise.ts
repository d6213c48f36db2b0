import { FIELDS, FIELD_TABLE, parseCode, type GradeColumn, type UnusedContent, type UnusedMarks } from '../entries';
import { readBanner } from './banner';
import { chooseColumns } from './best-column';
import { textAt } from './cell-text';
import { holdsQualifications, holdsUnits, readContent, unusedContent, type ReadContent } from './column-content';
import type { ColumnMapping, Columns, HeadedColumn } from './columns';
import { headingsOf, readHeadings } from './read-headings';
import { mayHoldUnits, otherUnits } from './other-units';
import { KNOWN_FAMILIES, type FamilyWords } from './family-words';
import type { SheetContent } from './sheet-content';
import { unitColumns } from './unit-columns';

/** The heading row is looked for in this many rows. */
const ROWS_SEARCHED = 60;
const IDENTITY = FIELDS.filter((field) => FIELD_TABLE[field].identity === 'alone');

/** How many columns of a row are understood; 0 for a row that cannot be the heading row. */
function scoreOf(sheet: SheetContent, row: number, mapping: ColumnMapping): number {
  const { claims, groups, flags, units } = readHeadings(headingsOf(sheet, row), mapping);
  const known = claims.size + groups.length + flags.length + units.length;
  return IDENTITY.some((field) => claims.has(field)) && known >= 3 ? known : 0;
}

/** The first of the rows of which most is understood; null where none can be the heading row. */
function findHeadingRow(sheet: SheetContent, mapping: ColumnMapping): number | null {
  if (mapping.headingRow !== undefined) return mapping.headingRow - 1;
  // Empty rows may be holes, which Array.from fills and map would leave.
  const searched = Math.min(ROWS_SEARCHED, sheet.values.length);
  const scores = Array.from({ length: searched }, (_, row) => scoreOf(sheet, row, mapping));
  const best = Math.max(0, ...scores);
  return best === 0 ? null : scores.indexOf(best);
}

/** The last row of the headings: those merged downwards end below the row that was found. */
function lastHeadingRow(sheet: SheetContent, headingRow: number): number {
  const bottoms = sheet.merges
    .filter(([top, , bottom]) => top <= headingRow && bottom > headingRow)
    .map(([, , bottom]) => bottom);
  return Math.max(headingRow, ...bottoms);
}

/** What a sheet's columns are, and what of it rests on the cells below the headings. */
export interface Recognised extends Columns {
  /** Columns that should be looked at because they hold marks for nothing known. */
  readonly unusedMarks: readonly UnusedMarks[];
  /** Columns of units that hold grades, and enter nobody. */
  readonly gradeColumns: readonly GradeColumn[];
  /** Columns that hold what an entry may hang on, and are not read. */
  readonly unusedContents: readonly UnusedContent[];
}

/**
 * Finds the heading row and what each column is, wherever they are: below banner lines, with merged cells, stray spaces,
 * any case. `families` tells which codes and titles are looked for. Null where no row has an identity (number, UCI or name) and two more headings that are known.
 */
export function recognise(
  sheet: SheetContent,
  mapping: ColumnMapping = {},
  families: FamilyWords = KNOWN_FAMILIES,
): Recognised | null {
  const headingRow = findHeadingRow(sheet, mapping);
  if (headingRow === null) return null;
  const firstRow = lastHeadingRow(sheet, headingRow) + 1;
  const headings = headingsOf(sheet, headingRow);
  const read = readHeadings(headings, mapping);
  const { units, unknown, unused, gradeColumns } = unitColumns(sheet, { headingRow, firstRow }, read);
  const byHeading = chooseColumns(sheet, firstRow, read, families);
  const isLong = units.length === 0;
  const contents = readContent(sheet, firstRow, [...unknown, ...read.groups], families);
  const found = fieldsByContent(contents, byHeading, isLong, new Set(read.groups.map(({ column }) => column)));
  const fields = { ...byHeading, ...found };
  const alreadyRead = { units: !isLong || fields.unit !== undefined, status: fields.status !== undefined };
  const taken = new Set(Object.values(found));
  const isLeft = ({ column }: { readonly column: number }): boolean => !taken.has(column);
  const left = new Set(unknown.map(({ column }) => column));
  const chosen = new Set(Object.values(fields));
  const twins = [...read.claims.values()].flat().filter((column) => !chosen.has(column));
  const headed = (column: number): HeadedColumn => ({ column, heading: headings.get(column) ?? '' });
  const ignored = [...unknown.filter(isLeft), ...read.told, ...twins.map(headed)];
  const unitTwins = (read.claims.get('unit') ?? []).filter((column) => twins.includes(column));
  const beside = [
    ...unitTwins.map((column) => ({ ...headed(column), isTwin: true })),
    ...unknown.filter(isLeft).map((at) => ({ ...at, isTwin: false })),
  ].filter(mayHoldUnits);
  const unit = isLong && beside.length > 0 ? fields.unit : undefined;
  return {
    headingRow,
    firstRow,
    fields,
    headings,
    groups: read.groups.filter(isLeft),
    flags: read.flags,
    own: read.own,
    unitColumns: units,
    shape: units.length > 0 ? 'wide' : 'long',
    ignored: ignored.sort((one, other) => one.column - other.column).map(({ heading }) => heading),
    banner: readBanner(sheet, headingRow),
    gradeColumns,
    unusedMarks: unused.filter(isLeft),
    unusedContents: contents
      .filter(isLeft)
      .flatMap((at) => unusedContent(at, headingRow, alreadyRead) ?? [])
      // A code beside the title says nothing new where it stands in each row.
      .filter(({ column, holds }) => holds !== 'codes' || !agrees(sheet, firstRow, column, fields.qualification))
      // `Reg` is a form group, but not where it says Registered; a group may well be called by a code.
      .filter(({ column, holds }) => left.has(column) || holds === 'statuses')
      .concat(unit === undefined ? [] : otherUnits(sheet, { headingRow, firstRow }, beside, unit)),
  };
}

/** How much a column has of qualifications: codes of five digits are surest, then titles. */
function weightOf({ counts }: ReadContent): number {
  return counts.code * 3 + counts.title * 2 + counts.short;
}

/** Whether two columns give the same code wherever both give one. */
function agrees(sheet: SheetContent, firstRow: number, column: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  const pairs = sheet.values.slice(firstRow).map((_, at) => {
    const code = (of: number): string => parseCode(textAt(sheet, firstRow + at, of)).qualification;
    return [code(column), code(other)] as const;
  });
  return pairs.every(([one, two]) => one === '' || one === two);
}

/** Fields for which no heading stands, and which the content of a column shows. A group is never taken for a unit. */
function fieldsByContent(
  contents: readonly ReadContent[],
  { qualification, code, unit }: Columns['fields'],
  isLong: boolean,
  groups: ReadonlySet<number>,
): Columns['fields'] {
  const most = (all: readonly ReadContent[]): ReadContent | undefined =>
    [...all].sort((one, other) => weightOf(other) - weightOf(one) || one.column - other.column)[0];
  const size =
    qualification === undefined && code === undefined ? most(contents.filter(holdsQualifications)) : undefined;
  const units = contents.filter((at) => at !== size && !groups.has(at.column) && holdsUnits(at));
  const ofRows = isLong && unit === undefined && units.length === 1 ? units[0] : undefined;
  return {
    ...(size ? { qualification: size.column } : {}),
    ...(ofRows ? { unit: ofRows.column } : {}),
  };
}
