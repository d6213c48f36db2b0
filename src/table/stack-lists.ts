import {
  stackedRow,
  type CandidateRow,
  type Cell,
  type ColumnStorage,
  type Entry,
  type SaidOnce,
  type CellStorage,
  type ReadingIssues,
} from '../entries';
import type { ListAccount } from './account';
import { joinCellStorages } from './read-storage';
import type { SheetEntries } from './read-entries';

/**
 * The lists of several sheets as one, in their order, so that a candidate on two of them is one candidate, and their entries go into one
 * file. Rows are numbered by `stackedRow`, and entries anew.
 */
export function stackLists(lists: readonly SheetEntries[]): SheetEntries {
  const [first, another] = lists;
  if (first === undefined) throw new RangeError('There is no list.');
  if (another === undefined) return first;
  const entries = counter();
  const stacked = lists.map((list, sheet) => placed(list, sheet, entries));
  return {
    sheets: stacked.flatMap(({ sheets }) => sheets),
    columns: stacked.flatMap(({ columns }) => columns),
    rows: stacked.flatMap(({ rows }) => rows),
    entries: stacked.flatMap((list) => list.entries),
    skipped: stacked.flatMap(({ skipped }) => skipped),
    account: stacked.flatMap(({ account }) => account),
    unreadable: stacked.flatMap(({ unreadable }) => unreadable),
    unreadableMarks: stacked.flatMap(({ unreadableMarks }) => unreadableMarks),
    excused: stacked.flatMap(({ excused }) => excused),
    storage: joinCellStorages(stacked.map(({ storage }) => storage)),
    issues: joined(stacked.map(({ issues }) => issues)),
    said: saidOfAll(lists),
    hasUnitColumns: stacked.some(({ hasUnitColumns }) => hasUnitColumns),
  };
}

/** What was said of every sheet: who was registered before. The rest was heeded while each was read. */
function saidOfAll(lists: readonly SheetEntries[]): SaidOnce {
  const registered = lists.map(({ said }) => said.registered);
  if (registered.every((one) => one === true)) return { registered: true };
  const groups = registered.flatMap((one) => (one === undefined || one === true ? [] : one));
  return groups.length === 0 ? {} : { registered: [...new Set(groups)] };
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}

/** A list with its rows where they stand below those of the sheets before it. */
function placed(list: SheetEntries, sheet: number, nextEntryId: () => number): SheetEntries {
  const moved = <Place extends Cell>(cells: readonly Place[]): Place[] =>
    cells.map((cell) => ({ ...cell, row: stackedRow(sheet, cell.row) }));
  const rowsOf = new Map<number, CandidateRow>(
    list.rows.map((row) => [row.row, { ...row, row: stackedRow(sheet, row.row) }]),
  );
  const candidateOf = (candidate: CandidateRow): CandidateRow => {
    const row = rowsOf.get(candidate.row);
    return row === undefined || candidate.columns !== row.columns
      ? { ...candidate, row: stackedRow(sheet, candidate.row) }
      : row;
  };
  return {
    ...list,
    rows: [...rowsOf.values()],
    entries: list.entries.map((entry): Entry => ({
      ...entry,
      id: nextEntryId(),
      candidate: candidateOf(entry.candidate),
    })),
    skipped: list.skipped.map((row) => ({ ...row, row: stackedRow(sheet, row.row) })),
    account: list.account.map((one) => placedAccount(one, sheet)),
    unreadable: moved(list.unreadable),
    unreadableMarks: moved(list.unreadableMarks),
    excused: list.excused.map((row) => stackedRow(sheet, row)),
    storage: placedCellStorage(list.storage, sheet, moved),
    issues: placedIssues(list.issues, moved),
  };
}

type Move = <Place extends Cell>(cells: readonly Place[]) => Place[];

function placedAccount({ headingRow, firstRow, columns, rows }: ListAccount, sheet: number): ListAccount {
  return {
    headingRow: stackedRow(sheet, headingRow),
    firstRow: stackedRow(sheet, firstRow),
    columns,
    rows: rows.map((row) => ({ ...row, row: stackedRow(sheet, row.row) })),
  };
}

function placedCellStorage(storage: CellStorage, sheet: number, moved: Move): CellStorage {
  const rowsIn = (rows: readonly number[]): number[] => rows.map((row) => stackedRow(sheet, row));
  return {
    columns: storage.columns.map((column): ColumnStorage => ({
      ...column,
      texts: rowsIn(column.texts),
      numbers: moved(column.numbers),
      days: rowsIn(column.days),
    })),
    numbersAsDates: moved(storage.numbersAsDates),
    formulaTexts: moved(storage.formulaTexts),
    straySpaced: moved(storage.straySpaced),
    mergedAway: moved(storage.mergedAway),
    hiddenRows: rowsIn(storage.hiddenRows),
  };
}

/** What speaks of entries of its sheet, with the first of them moved too. */
function withFirst(moved: Move): <Told extends { readonly first: Cell }>(told: Told) => Told {
  return (told) => ({ ...told, first: moved([told.first])[0] ?? told.first });
}

function placedIssues(issues: ReadingIssues, moved: Move): ReadingIssues {
  return {
    guesses: moved(issues.guesses),
    otherLists: moved(issues.otherLists),
    orphans: moved(issues.orphans),
    above: moved(issues.above),
    loose: moved(issues.loose),
    crossedOut: moved(issues.crossedOut),
    units: moved(issues.units),
    names: moved(issues.names),
    columns: moved(issues.columns),
    answers: moved(issues.answers),
    contents: moved(issues.contents),
    birthDates: moved(issues.birthDates),
    unread: moved(issues.unread),
    grades: moved(issues.grades),
    titles: moved(issues.titles).map(withFirst(moved)),
    statusLines: moved(issues.statusLines).map((one) => ({ ...withFirst(moved)(one), rows: moved(one.rows) })),
    registered: moved(issues.registered).map((one) => ({ ...one, ticks: moved(one.ticks) })),
    remarks: moved(issues.remarks),
  };
}

/** What several sheets could not settle, kind by kind. */
function joined(all: readonly ReadingIssues[]): ReadingIssues {
  return {
    guesses: all.flatMap(({ guesses }) => guesses),
    otherLists: all.flatMap(({ otherLists }) => otherLists),
    orphans: all.flatMap(({ orphans }) => orphans),
    above: all.flatMap(({ above }) => above),
    loose: all.flatMap(({ loose }) => loose),
    crossedOut: all.flatMap(({ crossedOut }) => crossedOut),
    units: all.flatMap(({ units }) => units),
    names: all.flatMap(({ names }) => names),
    columns: all.flatMap(({ columns }) => columns),
    answers: all.flatMap(({ answers }) => answers),
    contents: all.flatMap(({ contents }) => contents),
    birthDates: all.flatMap(({ birthDates }) => birthDates),
    unread: all.flatMap(({ unread }) => unread),
    grades: all.flatMap(({ grades }) => grades),
    titles: all.flatMap(({ titles }) => titles),
    statusLines: all.flatMap(({ statusLines }) => statusLines),
    registered: all.flatMap(({ registered }) => registered),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}
