import {
  addAll,
  isEntryStatusKnown,
  uniqueCells,
  type CandidateRow,
  type Cell,
  type CrossedOut,
  type Entry,
  type EntryList,
  type FieldColumns,
  type LooseRow,
  type TitleUsed,
  type UnreadableMark,
  type UnreadMarks,
  UserError,
} from '../entries';
import { accountOf, type ListAccount, type RowAccount } from './account';
import type { Columns } from './columns';
import { crossedOut } from './crossed-out';
import { KNOWN_FAMILIES } from './family-words';
import { longEntries } from './long-shape';
import { withMergedValues } from './merged-values';
import { joinCellStorages, readStorage } from './read-storage';
import type { DetectedColumns } from './detect-columns';
import { HEADINGS_AGAIN, REMARK, rowKinds, rowText } from './row-kinds';
import { RowReader } from './row-reader';
import type { SheetContent } from './sheet-content';
import { StatusLines } from './status-line';
import { registeredTicks } from './ticked-registrations';
import { NO_TITLES, readGroupTitles, withTitlesOf } from './titles';
import { unreadColumns } from './unread-columns';
import { unreadRemarks } from './unread-remarks';
import { withoutProductCells } from './without-product-cells';
import { wideEntries } from './wide-shape';
import type { RequestTexts } from './request';
import { checkColumnWords } from './words/check';

/** A row below the headings that was passed over: a total, a remark, the headings again, another board's entry. */
interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

const NONE: readonly Entry[] = [];

/** A sheet read as entries, with what was passed over: nothing is, unreported. */
export interface SheetEntries extends EntryList {
  readonly skipped: readonly SkippedRow[];
  /** What was made of every row and column, of each list of the sheet. */
  readonly account: readonly ListAccount[];
}

/** One list of a sheet as it is read: the first, or one below it with headings of its own. */
interface ListRead {
  readonly readers: readonly RowReader[];
  readonly rows: CandidateRow[];
  readonly entries: Entry[];
  readonly skipped: SkippedRow[];
  readonly unreadableMarks: UnreadableMark[];
  readonly excused: number[];
  readonly orphans: LooseRow[];
  readonly account: ListAccount;
  readonly storage: EntryList['storage'];
  readonly crossedOut: readonly CrossedOut[];
  readonly statusLines: EntryList['issues']['statusLines'];
}

/** Reads every candidate row below the headings into entries. Nothing is checked here. */
export function readEntries(whole: SheetContent, columns: DetectedColumns): SheetEntries {
  let entries = 0;
  const nextEntryId = (): number => entries++;
  const all = [columns, ...columns.below];
  const ours = all.flatMap(({ productColumns }) => productColumns);
  const sheet = withoutProductCells(whole, ours, columns.firstRow);
  const lists = all.map((list) => readList(sheet, list, nextEntryId));
  const readers = lists.flatMap((list) => list.readers);
  const remarks = all.flatMap((list, index) => {
    const account = lists[index]?.account;
    return account === undefined ? [] : unreadRemarks(sheet, list, account);
  });
  const remarked = new Set(remarks.map(({ column }) => column));
  return {
    sheets: [sheet.name],
    columns: [readers[0]?.fields ?? {}],
    rows: ofAll(lists, ({ rows }) => rows),
    entries: ofAll(lists, ({ entries: own }) => own),
    skipped: lists.flatMap((list) => list.skipped),
    account: lists.map((list) => list.account),
    // Several readers of one row meet the same cells.
    unreadable: uniqueCells(readers.flatMap((reader) => reader.unreadable)),
    unreadableMarks: lists.flatMap((list) => list.unreadableMarks),
    excused: lists.flatMap((list) => list.excused),
    storage: joinCellStorages(lists.map((list) => list.storage)),
    said: columns.said,
    hasUnitColumns: all.some(({ unitColumns }) => unitColumns.length > 0),
    issues: {
      units: readers.flatMap((reader) => reader.unreadableUnits),
      names: readers.flatMap((reader) => reader.guessedNames),
      columns: all.flatMap(unreadMarks),
      answers: uniqueCells(readers.flatMap((reader) => reader.statuses.unclearYesNos)),
      contents: all.flatMap((list) => list.unreadContents),
      birthDates: readers.flatMap((reader) => reader.doubtfulBirthDates),
      unread: all.flatMap((list, index) => {
        const account = lists[index]?.account;
        return account === undefined ? [] : unreadColumns(list, account, remarked);
      }),
      grades: all.flatMap((list) => list.gradeColumns),
      guesses: all.flatMap(({ headingRow, guesses }) => guesses.map((guess) => ({ row: headingRow, ...guess }))),
      otherLists: all.flatMap(otherList),
      orphans: lists.flatMap((list) => list.orphans),
      above: columns.namesAbove.map((row) => looseRow(sheet, row)),
      loose: readers.flatMap((reader) => reader.looseCells),
      crossedOut: lists.flatMap((list) => list.crossedOut),
      titles: titlesUsed(readers),
      statusLines: lists.flatMap(({ statusLines }) => statusLines),
      registered: all.flatMap((list, index) => registeredTicks(sheet, list, lists[index]?.rows ?? [])),
      remarks,
    },
  };
}

/** What all lists have of a kind; of a single one, as nearly every sheet has it, its own. */
function ofAll<Item>(lists: readonly ListRead[], of: (list: ListRead) => readonly Item[]): readonly Item[] {
  const [only, another] = lists;
  return only !== undefined && another === undefined ? of(only) : lists.flatMap(of);
}

/** The titles on which entries rest; several readers of one list share them. */
function titlesUsed(readers: readonly RowReader[]): TitleUsed[] {
  const used = new Map<string, TitleUsed>();
  for (const [{ row, column, from, text, value }, { first, entries }] of readers.flatMap(({ titled }) => [...titled])) {
    const says = typeof value === 'string' ? { qualification: value } : { series: value };
    const key = JSON.stringify([row, column, says]);
    const before = used.get(key);
    used.set(key, {
      row,
      column,
      from,
      text,
      ...says,
      first: before?.first ?? first,
      entries: entries + (before?.entries ?? 0),
    });
  }
  return [...used.values()];
}

/** Columns with marks that are not read, without those of which is told what else they may hold. */
function unreadMarks({ unreadMarks: marks, unreadContents }: DetectedColumns['below'][number]): readonly UnreadMarks[] {
  return marks.filter(({ column }) => !unreadContents.some((one) => one.column === column));
}

/** The heading cells of a second list beside the first. */
function otherList({ headingRow, left }: Columns): Cell[] {
  return left.flatMap(({ column, why }) => (why === 'other-list' ? [{ row: headingRow, column }] : []));
}

/** Several times what the largest college enters in a year. */
const MOST_ENTRIES = 150_000;

function tooManyEntries(sheet: string): UserError {
  return new UserError(checkColumnWords.tooManyEntries(sheet, MOST_ENTRIES));
}

function readList(whole: SheetContent, columns: DetectedColumns['below'][number], nextEntryId: () => number): ListRead {
  const sheet = withMergedValues(whole, columns);
  const reader = new RowReader(sheet, columns, nextEntryId);
  const more = columns.repeats.map((fields) => new RowReader(sheet, { ...columns, fields }, nextEntryId));
  const kindOf = rowKinds(sheet, columns);
  const rows: CandidateRow[] = [];
  const entries: Entry[] = [];
  const skipped: SkippedRow[] = [];
  const unreadableMarks: UnreadableMark[] = [];
  const excused: number[] = [];
  const orphans: LooseRow[] = [];
  const kinds: RowAccount[] = [];
  const statusLines = new StatusLines(sheet, columns);
  const headingLines = columns.firstRow - columns.headingRow;
  let above: CandidateRow | null = null;
  let size = '';
  for (let row = columns.firstRow; row < Math.min(columns.endRow, sheet.values.length); row++) {
    const is = kindOf(row);
    const group = is === REMARK ? readGroupTitles(sheet, row, KNOWN_FAMILIES) : NO_TITLES;
    if (is === REMARK) statusLines.next({ ...firstCell(sheet, row), text: rowText(sheet, row) });
    if ((group.qualification ?? group.series) !== null) {
      for (const one of [reader, ...more]) one.group = withTitlesOf(one.group, group);
      kinds.push({ row, kind: 'group heading', why: '' });
      continue;
    }
    if (is.kind !== 'empty')
      kinds.push(is.kind === 'remark' ? { row, kind: 'passed over', why: is.why } : { row, kind: is.kind, why: '' });
    if (is.kind === 'remark') skipped.push({ row, text: rowText(sheet, row), why: is.why });
    if (is === HEADINGS_AGAIN) row += headingLines - 1;
    if (is.kind === 'orphan') orphans.push(looseRow(sheet, row));
    if (is.kind !== 'candidate' && is.kind !== 'continuation') continue;
    const candidate: CandidateRow =
      is.kind === 'continuation' && above ? reader.continued(row, above) : reader.candidate(row);
    rows.push(candidate);
    const own = askedIn(reader, row);
    // Whoever writes a name once, and units below it, writes the qualification once too.
    const texts =
      is.kind === 'continuation' && own.qualification === '' && own.code === '' ? { ...own, qualification: size } : own;
    above = candidate;
    size = texts.qualification;
    const before = entries.length;
    if (columns.shape === 'wide') addAll(entries, wideEntries(reader, candidate, texts, unreadableMarks));
    else addAll(entries, ofRow(longEntries(reader, candidate, texts), moreEntries(more, columns.fields, candidate)));
    if (entries.length + unreadableMarks.length > MOST_ENTRIES) throw tooManyEntries(sheet.name);
    if (entries.length === before && isExcused(reader, row)) excused.push(row);
    statusLines.note(entries, before);
  }
  return {
    readers: [reader, ...more],
    rows,
    entries,
    skipped,
    unreadableMarks,
    excused,
    orphans,
    account: accountOf(sheet, columns, kinds),
    storage: readStorage(sheet, columns, rows),
    crossedOut: crossedOut(whole, columns, rows),
    statusLines: statusLines.linesOf(entries),
  };
}

/** Whether the status of a row that asks for nothing says why. */
function isExcused({ statuses }: RowReader, row: number): boolean {
  const { status, statusText } = statuses.of(row);
  return status.standing === 'withdrawn' || status.outcome !== null || !isEntryStatusKnown(statusText);
}

/** The first cell of a row that is filled. */
function firstCell(sheet: SheetContent, row: number): Cell {
  const column = (sheet.values[row] ?? []).findIndex((value) => value !== null && value !== '');
  return { row, column: Math.max(0, column) };
}

function looseRow(sheet: SheetContent, row: number): LooseRow {
  return { ...firstCell(sheet, row), text: rowText(sheet, row) };
}

function askedIn(reader: RowReader, row: number): RequestTexts {
  return {
    qualification: reader.text(row, 'qualification') || reader.saidOfRows(row),
    unit: reader.text(row, 'unit'),
    code: reader.text(row, 'code'),
  };
}

/** The entries of a row. One series beside several of them is the units': a registration has its own. */
function ofRow(first: readonly Entry[], further: readonly Entry[]): readonly Entry[] {
  if (further.length === 0) return first;
  const all = [...first, ...further];
  const units = all.filter(({ wanted }) => wanted.unit !== '');
  return all.map((entry) => {
    const isShared = units.some(({ columns }) => columns.series === entry.columns.series);
    return entry.wanted.unit === '' && isShared ? { ...entry, series: null, seriesText: '' } : entry;
  });
}

/** The further entries that a row asks for, in columns of their own. */
function moreEntries(readers: readonly RowReader[], first: FieldColumns, candidate: CandidateRow): readonly Entry[] {
  if (readers.length === 0) return NONE;
  return readers.flatMap((reader) => {
    const isOwn = (['qualification', 'unit', 'code'] as const).some(
      (field) => reader.columns.fields[field] !== first[field] && reader.text(candidate.row, field) !== '',
    );
    return isOwn ? longEntries(reader, { ...candidate, columns: reader.fields }, askedIn(reader, candidate.row)) : [];
  });
}
