import {
  ASKING_FIELDS,
  largest,
  NOTHING_SAID,
  TELLING_FIELDS,
  type Field,
  type FieldColumns,
  type GradeColumn,
  type UnreadContent,
  type UnreadMarks,
  UserError,
} from '../entries';
import { readBanner } from './banner';
import { chooseColumns } from './best-column';
import { holdsWhatRowsAsk, readContent, unusedContent } from './column-content';
import { columnName, type ColumnMapping, type Columns, type HeadedColumn, type LeftColumn } from './columns';
import { fieldsByContent, isGuess } from './fields-by-content';
import { KNOWN_FAMILIES, type FamilyWords } from './family-words';
import { headingBlock, headingsOf, type HeadingBlock } from './heading-block';
import { headingsBelow, isIdentity, ROWS_SEARCHED } from './heading-rows';
import { meaningOfHeading, plainHeading } from './headings';
import { listBeside } from './list-beside';
import { namesSomebody, namesSomebodyBelow } from './names-somebody';
import { numberedUnits } from './numbered-units';
import { isOnItsSide } from './on-its-side';
import { mayHoldUnits, otherUnits } from './other-units';
import { registrationColumns } from './registration-columns';
import { readHeadings } from './read-headings';
import type { Claim } from './repeated-columns';
import { agree, asksOf, sayTheSame } from './repeated-asks';
import { seriesColumns, sizeColumns } from './unit-list-columns';
import { settleUnits } from './settle-units';
import type { SheetContent } from './sheet-content';
import { NO_TITLES, readTitles, withTitlesOf } from './titles';
import { differingNames, differingTwins, sameUnits } from './twin-columns';
import { saysNothing } from './unit-cell';
import { unitColumns, withTextAbove } from './unit-columns';
import { checkColumnWords } from './words/check';

/** Fields of which only one column is read, although another may hold other codes. */
const CODED: ReadonlySet<Field> = new Set<Field>(['qualification', 'code']);

/** So many lists with headings of their own stand below each other at most: each is looked for in the whole sheet. */
const MOST_LISTS = 500;

function tooManyLists(sheet: string): UserError {
  return new UserError(checkColumnWords.tooManyLists(sheet, MOST_LISTS));
}

/** A list has at most so many columns that are understood: each is compared with others, and asks for an entry of each candidate where it is a unit's. */
const MOST_COLUMNS = 1_000;

/** How many columns of a row are understood, and whether they say who a candidate is. */
function understood(headings: ReadonlyMap<number, string>, mapping: ColumnMapping) {
  const { claims, groups, flags, units } = readHeadings(headings, mapping);
  const claimed = [...claims.values()].reduce((sum, { length }) => sum + length, 0);
  const others = groups.length + flags.length + units.length;
  return {
    kinds: claims.size + others,
    columns: claimed + others,
    isOfCandidates: TELLING_FIELDS.some((field) => claims.has(field)),
  };
}

/** Whether more columns of a row are understood than a list of candidates has. */
export function hasTooManyColumns(sheet: SheetContent, row: number): boolean {
  // Only long rows have to be looked at.
  return (
    (sheet.values[row]?.length ?? 0) > MOST_COLUMNS && understood(headingsOf(sheet, row), {}).columns > MOST_COLUMNS
  );
}

/** Whether any heading may say who a candidate is, which nearly no row of candidates looks like. */
function mayTellWho(headings: ReadonlyMap<number, string>, mapping: ColumnMapping): boolean {
  if (Object.keys(mapping.columns ?? {}).length > 0) return true;
  return [...headings.values()].some((heading) => {
    const meaning = meaningOfHeading(heading);
    return meaning !== null && isIdentity(meaning);
  });
}

/** How many columns of a row are understood; 0 for a row that cannot be the heading row. */
function scoreOf(sheet: SheetContent, row: number, mapping: ColumnMapping): number {
  const headings = headingsOf(sheet, row);
  if (!mayTellWho(headings, mapping)) return 0;
  const { kinds, columns, isOfCandidates } = understood(headings, mapping);
  return isOfCandidates && kinds >= 3 && columns <= MOST_COLUMNS ? kinds : 0;
}

/**
 * The row of which most columns are understood, the first of several; null where none can be the heading row. One that is understood less goes
 * before it where candidates stand between the two: they are the list of the first.
 */
function findHeadingRow(sheet: SheetContent, mapping: ColumnMapping): number | null {
  if (mapping.headingRow !== undefined) {
    return hasTooManyColumns(sheet, mapping.headingRow - 1) ? null : mapping.headingRow - 1;
  }
  // Empty rows may be holes, which Array.from fills and map would leave.
  const searched = Math.min(ROWS_SEARCHED, sheet.values.length);
  const scores = Array.from({ length: searched }, (_, row) => scoreOf(sheet, row, mapping));
  const best = largest(scores, 0);
  if (best === 0) return null;
  const bestRow = scores.indexOf(best);
  const hasCandidates = (row: number): boolean =>
    scores.slice(row + 1, bestRow).some((_, index) => namesSomebodyBelow(sheet, row + 1 + index, row, mapping));
  const first = scores.findIndex((score, row) => row < bestRow && score > 0 && hasCandidates(row));
  return first < 0 ? bestRow : first;
}

/** What a list's columns are, and what of it rests on the cells below the headings. */
export interface DetectedList extends Columns {
  /** The first row that is no longer the list's. */
  readonly endRow: number;
  /** Rows above the headings, and no part of the list, that name a candidate. */
  readonly namesAbove: readonly number[];
  /** Rows in which its headings stand again, as printed lists have them on each page. */
  readonly headingsAgain: ReadonlySet<number>;
  /** Columns that should be looked at because they hold marks for nothing known. */
  readonly unreadMarks: readonly UnreadMarks[];
  /** Columns of units that hold grades, and enter nobody. */
  readonly gradeColumns: readonly GradeColumn[];
  /** Columns that were taken for a field by their cells, and what the officer chose, by heading. */
  readonly byContent: ReadonlySet<number>;
  readonly chosen: NonNullable<ColumnMapping['columns']>;
  /** Columns that hold what an entry may hang on, and are not read. */
  readonly unreadContents: readonly UnreadContent[];
}

/** What a sheet's columns are: those of its first list, and of each further list below it that has headings of its own. */
export interface DetectedColumns extends DetectedList {
  readonly below: readonly DetectedList[];
}

/**
 * Finds the heading row and what each column is, wherever they are: below banner lines, with merged cells, stray spaces,
 * any case. `families` tells which codes and titles are looked for. Null where no row has an identity (number, UCI or name) and two more headings that are known,
 * and where the list lies on its side.
 */
export function detectColumns(
  sheet: SheetContent,
  mapping: ColumnMapping = {},
  families: FamilyWords = KNOWN_FAMILIES,
): DetectedColumns | null {
  const headingRow = findHeadingRow(sheet, mapping);
  if (headingRow === null || (mapping.headingRow === undefined && isOnItsSide(sheet))) return null;
  const lists: DetectedList[] = [];
  for (let row: number | null = headingRow; row !== null;) {
    const block = headingBlock(sheet, row, families);
    const { again, next } = headingsOfList(sheet, block);
    // Rows keep their numbers: only what stands below the list is out of sight.
    const own = next === null ? sheet : { ...sheet, values: sheet.values.slice(0, next) };
    // What stands over the first list is over those below it too, where nothing else is.
    const titles = withTitlesOf(lists[0]?.titles ?? NO_TITLES, readTitles(own, row, lists.length === 0, families));
    if (lists.length === MOST_LISTS) throw tooManyLists(sheet.name);
    const namesAbove = lists.length > 0 ? [] : rowsAbove(sheet, row);
    lists.push({
      ...detectColumnsAt(own, row, block, mapping, families, lists.at(-1)),
      headingsAgain: again,
      titles,
      namesAbove,
    });
    row = next;
  }
  const [first, ...below] = lists;
  return first === undefined ? null : { ...first, below };
}

/** The rows above the headings that name a candidate. */
function rowsAbove(sheet: SheetContent, headingRow: number): number[] {
  return Array.from({ length: headingRow }, (_, row) => row).filter((row) => namesSomebody(sheet, row));
}

/** Rows in which a list has its headings again, and the heading row of a further list below; null where there is none. */
function headingsOfList(
  sheet: SheetContent,
  { lastRow, headings }: HeadingBlock,
): { readonly again: ReadonlySet<number>; readonly next: number | null } {
  const again = new Set<number>();
  for (let row = lastRow + 1; row < sheet.values.length; row++) {
    const found = headingsBelow(sheet, row, headings);
    if (found === 'other') return { again, next: row };
    if (found === 'again') again.add(row);
  }
  return { again, next: null };
}

/** The same below a heading row that is known. */
function detectColumnsAt(
  sheet: SheetContent,
  headingRow: number,
  { lastRow, headings: all, above }: HeadingBlock,
  mapping: ColumnMapping,
  families: FamilyWords,
  listAbove: DetectedList | undefined,
): Omit<DetectedList, 'headingsAgain' | 'titles' | 'namesAbove'> {
  const firstRow = lastRow + 1;
  const end = listBeside(all) ?? Infinity;
  // What an earlier check wrote stands right of a second list too.
  const isOfList = ([column, heading]: readonly [number, string]): boolean =>
    column < end || meaningOfHeading(heading)?.kind === 'product';
  const headings = withNames(new Map([...all].filter(isOfList)), sheet, mapping);
  const headed = (column: number): HeadedColumn => ({ column, heading: headings.get(column) ?? '' });
  const read = readHeadings(headings, mapping);
  const numbered = numberedUnits(sheet, firstRow, read.units, read.claims.has('unit'));
  const isNumbered = ({ column }: HeadedColumn): boolean => numbered.some((claim) => claim.column === column);
  const settled = settleUnits(read.units.filter((one) => !isNumbered(one)));
  const nameless = withoutHeading(sheet, firstRow, headings, end);
  // Where a row asks for its unit, a tick says no more than that it registers.
  const isOfRows = numbered.length > 0 || read.claims.has('unit') || read.claims.has('code');
  const headedUnknown = [...read.unknown, ...settled.unknown];
  const ofSizes =
    isOfRows || settled.units.some(({ wanted }) => wanted.unit !== '')
      ? []
      : sizeColumns(sheet, firstRow, settled.units, headedUnknown, families);
  const isOfSize = ({ column }: HeadedColumn): boolean => ofSizes.some((at) => at.column === column);
  const ofUnits = unitColumns(
    sheet,
    { headingRow, firstRow },
    {
      units: settled.units.filter((at) => !isOfSize(at)),
      unknown: [...headedUnknown.filter((at) => !isOfSize(at)), ...nameless],
    },
    above,
    families,
  );
  const { unused, gradeColumns } = ofUnits;
  const ofSeries =
    isOfRows || ofSizes.length > 0 || ofUnits.units.some(({ wanted }) => wanted.unit !== '')
      ? []
      : seriesColumns(sheet, firstRow, ofUnits.unknown);
  const registering =
    ofUnits.units.length + ofSizes.length + ofSeries.length === 0 &&
    (isOfRows || holdsWhatRowsAsk(sheet, firstRow, ofUnits.unknown, families))
      ? []
      : registrationColumns(sheet, firstRow, [...ofUnits.unknown, ...read.groups], mapping);
  const further = [...registering, ...ofSizes, ...ofSeries];
  const isOther = ({ column }: HeadedColumn): boolean => further.every((at) => at.column !== column);
  const units = [...ofUnits.units, ...further.map((at) => withTextAbove(at, above(at.column), families))].sort(
    (one, other) => one.column - other.column,
  );
  const unknown = ofUnits.unknown.filter(isOther);
  const grouping = read.groups.filter(isOther);
  const best = chooseColumns(sheet, firstRow, read, families);
  const isLong = units.length === 0;
  const isUnread = (at: Claim): boolean => CODED.has(at.field) && best[at.field] !== at.column;
  const claims = [...[...read.claims.values()].flat(), ...numbered];
  const doubles = claims.filter(isUnread).map(({ column }) => headed(column));
  const contents = readContent(sheet, firstRow, [...unknown, ...grouping, ...settled.answers, ...doubles], families);
  const asks = isLong ? asksOf(claims, best, contents) : [];
  // The only one of its kind asks for the unit of its row.
  const only = asks.length === 0 && isLong ? numbered.find(({ field }) => field === 'unit') : undefined;
  const byHeading = { ...best, ...(only && best.unit === undefined ? { unit: only.column } : {}), ...asks[0] };
  const found = fieldsByContent(
    contents,
    filledOf(sheet, firstRow, byHeading),
    isLong,
    new Set(grouping.map(({ column }) => column)),
  );
  const fields = { ...byHeading, ...found };
  const repeats = asks.slice(1).filter((ask) => !sayTheSame(sheet, firstRow, ask, asks[0] ?? {}));
  const repeated = new Set(asks.flatMap((ask) => Object.keys(ask)));
  const shared = Object.fromEntries(Object.entries(fields).filter(([field]) => !repeated.has(field)));
  const alreadyRead = {
    units: (!isLong && ofSizes.length + ofSeries.length === 0) || fields.unit !== undefined,
    codes: fields.code !== undefined,
    status: fields.status !== undefined,
  };
  const taken = new Set([found, asks[0] ?? {}, ...repeats].flatMap((columns) => Object.values(columns)));
  const isLeft = ({ column }: { readonly column: number }): boolean => !taken.has(column);
  const unknownColumns = new Set([...unknown, ...doubles].map(({ column }) => column));
  const chosen = new Set([...Object.values(fields), ...taken]);
  const isTwin = ({ column }: Claim): boolean => !chosen.has(column);
  const twins = claims.filter(isTwin).map(({ column }) => column);
  const unitTwins = claims.filter(({ field, column }) => field === 'unit' && !chosen.has(column));
  const beside = [
    ...unitTwins.map(({ column }) => ({ ...headed(column), isTwin: true })),
    ...unknown.filter(isLeft).map((at) => ({ ...at, isTwin: false })),
  ].filter(mayHoldUnits);
  const unit = isLong && beside.length > 0 ? fields.unit : undefined;
  const left: LeftColumn[] = [
    ...[...unknown, ...settled.answers].filter(isLeft).map((at): LeftColumn => ({ ...at, why: 'unknown' })),
    ...read.told.map((at): LeftColumn => ({ ...at, why: 'ignored' })),
    ...settled.left,
    ...twins.map((column): LeftColumn => ({ ...headed(column), why: 'alternative' })),
    ...[...all].flatMap(([column, heading]): LeftColumn[] =>
      isOfList([column, heading]) ? [] : [{ column, heading, why: 'other-list' }],
    ),
  ];
  return {
    headingRow,
    firstRow,
    endRow: sheet.values.length,
    fields,
    headings,
    groups: grouping.filter(isLeft),
    flags: read.flags,
    productColumns: read.productColumns,
    unitColumns: units,
    shape: units.length > 0 ? 'wide' : 'long',
    repeats: repeats.map((ask) => ({ ...shared, ...ask })),
    guesses: Object.entries(found).flatMap(([field, column]) => isGuess(field, headed(column))),
    left: left.sort((one, other) => one.column - other.column),
    banner: readBanner(sheet, headingRow, listAbove),
    gradeColumns,
    byContent: new Set(Object.values(found)),
    chosen: mapping.columns ?? {},
    said: mapping.said ?? NOTHING_SAID,
    unreadMarks: unused.filter(isLeft),
    unreadContents: contents
      .filter(isLeft)
      .flatMap((at) => unusedContent(at, headingRow, alreadyRead) ?? [])
      // A code beside the title says nothing new where it stands in each row.
      .filter(({ column, holds }) => holds !== 'codes' || !agree(sheet, firstRow, column, fields.qualification))
      // `Reg` is a form group, but not where it says Registered; a group may well be called by a code.
      .filter(({ column, holds }) => unknownColumns.has(column) || holds === 'statuses' || holds === 'answers')
      .concat(unit === undefined ? [] : otherUnits(sheet, { headingRow, firstRow }, beside, unit))
      .concat(differingTwins(sheet, { headingRow, firstRow }, claims.filter(isTwin), fields, headed))
      .concat(differingNames(sheet, { headingRow, firstRow }, fields, headed))
      .concat(sameUnits(sheet, { headingRow, firstRow }, units)),
  };
}

/** The columns of fields, without those of what is asked for in which nothing stands: an export has a column Unit also where its codes say it all. */
function filledOf({ values }: SheetContent, firstRow: number, fields: FieldColumns): FieldColumns {
  const isEmpty = (column: number): boolean =>
    values.every((cells, row) => row < firstRow || saysNothing(String(cells?.[column] ?? '')));
  const empty = ASKING_FIELDS.filter((field) => fields[field] !== undefined && isEmpty(fields[field]));
  return empty.length === 0
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([name]) => !empty.some((field) => field === name)));
}

/** How many columns the widest row has. */
function widthOf(rows: SheetContent['values']): number {
  return rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
}

/** Columns without a heading of which the officer said what they mean are called by their letters. */
function withNames(
  headings: ReadonlyMap<number, string>,
  { values }: SheetContent,
  { columns = {} }: ColumnMapping,
): ReadonlyMap<number, string> {
  const said = new Set(Object.keys(columns).map(plainHeading));
  const width = said.size === 0 ? 0 : widthOf(values);
  const named = Array.from({ length: width }, (_, column) => [column, columnName(column)] as const);
  return new Map([
    ...named.filter(([column, name]) => !headings.has(column) && said.has(plainHeading(name))),
    ...headings,
  ]);
}

/** Columns with contents and no heading. */
function withoutHeading(
  sheet: SheetContent,
  firstRow: number,
  headings: ReadonlyMap<number, string>,
  end: number,
): HeadedColumn[] {
  const rows = sheet.values.slice(firstRow);
  const width = widthOf(rows);
  const columns = Array.from({ length: Math.min(width, end) }, (_, column) => column);
  return columns
    .filter((column) => !headings.has(column) && rows.some((cells) => (cells?.[column] ?? '') !== ''))
    .map((column) => ({ column, heading: '' }));
}
