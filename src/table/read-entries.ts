import type { CandidateRow, Entry, EntryList, UnreadableMark } from '../entries';
import { longEntries } from './long-shape';
import { readStorage } from './read-storage';
import type { Recognised } from './recognise';
import { rowKinds, rowText } from './row-kinds';
import { RowReader } from './row-reader';
import type { SheetContent } from './sheet-content';
import { wideEntries } from './wide-shape';

/** A row below the headings that was passed over: a total, a remark, the headings again, another board's entry. */
interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

/** A sheet read as entries, with what was passed over: nothing is, unreported. */
export interface SheetEntries extends EntryList {
  readonly skipped: readonly SkippedRow[];
}

/** Reads every candidate row below the headings into entries. Nothing is checked here. */
export function readEntries(sheet: SheetContent, columns: Recognised): SheetEntries {
  const reader = new RowReader(sheet, columns);
  const kindOf = rowKinds(sheet, columns);
  const rows: CandidateRow[] = [];
  const entries: Entry[] = [];
  const skipped: SkippedRow[] = [];
  const unreadableMarks: UnreadableMark[] = [];
  for (let row = columns.firstRow; row < sheet.values.length; row++) {
    const is = kindOf(row);
    if (is.kind === 'remark') skipped.push({ row, text: rowText(sheet, row), why: is.why });
    if (is.kind !== 'candidate') continue;
    const candidate = reader.candidate(row);
    rows.push(candidate);
    const texts = {
      qualification: reader.text(row, 'qualification'),
      unit: reader.text(row, 'unit'),
      code: reader.text(row, 'code'),
    };
    if (columns.shape === 'wide') {
      entries.push(...wideEntries(reader, candidate, texts, unreadableMarks));
    } else {
      entries.push(...longEntries(reader, candidate, texts));
    }
  }
  const { fields, unreadable, unreadableUnits, guessedNames, doubtfulBirthDates, statuses } = reader;
  return {
    ...{ sheet: sheet.name, columns: fields, rows, entries, unreadable, skipped, unreadableMarks },
    storage: readStorage(sheet, columns, rows),
    unsettled: {
      units: unreadableUnits,
      names: guessedNames,
      columns: columns.unusedMarks,
      answers: statuses.doubtfulAnswers,
      contents: columns.unusedContents,
      birthDates: doubtfulBirthDates,
      grades: columns.gradeColumns,
    },
  };
}
