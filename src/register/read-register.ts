import { addAll, groupBy, type Cell } from '../entries';
import type { FoundTable } from '../reference';
import { readRegisterLine } from './read-register-line';
import {
  isNotInForce,
  type Register,
  type RegisteredEntry,
  type RegisteredFile,
  type RegisterProblem,
} from './register';
import { resultsOfOthers } from './recorded-results';
import { gatherFiles, registeredFile, type GatheredFile } from './registered-files';
import { REGISTER_COLUMNS } from './register-columns';
import { uciBeforeIn } from './sent-details';
import { LINE_WORDS, type RegisterLine } from './register-line';
import { standingEntries } from './standing-entries';
import { linesInForce } from './taken-back';
import { registerWords } from './words';

/**
 * Reads the register from its sheet, in whatever order its lines are. What cannot be read is among the problems, and what can
 * is used: to forget a file that was sent would be worse than to remember one that was not.
 * @param found null where the sheet has no headings of the register
 * @param sheets the sheets of the workbook
 */
export function readRegister(sheet: string, found: FoundTable | null, sheets: readonly string[]): Register {
  const problems: RegisterProblem[] = columnProblems(found);
  const placed = (found?.lines ?? []).flatMap(({ row, texts }) => {
    const { line, problems: own } = readRegisterLine((heading) => texts[heading] ?? '');
    addAll(
      problems,
      own.map(({ headings, problem }) => ({
        cells: cellsOf(found, row, headings),
        about: 'line' as const,
        problem,
      })),
    );
    return line === null ? [] : [{ line, row }];
  });
  const once = withoutRepeats(placed, found, problems);
  const { lines, lost } = linesInForce(once.map(({ line }) => line).sort(byTime));
  const rowOf = (line: RegisterLine): number => once.find((one) => one.line === line)?.row ?? 0;
  addAll(
    problems,
    lost.map((line) => ({
      cells: cellsOf(found, rowOf(line), ['What']),
      about: 'lost' as const,
      problem: NOTHING_TO_TAKE_BACK,
    })),
  );
  const gathered = gatherFiles(lines);
  addAll(problems, gathered.flatMap(lostLines));
  const files = new Map(gathered.map((one) => [one, registeredFile(one)]));
  const entries = standingEntries(files, lines);
  return {
    sheet,
    sheets,
    files: seenFiles(
      [...files.values()].flatMap((file) => file ?? []),
      entries,
    ),
    entries,
    results: resultsOfOthers(lines, entries),
    changes: lines.flatMap(({ what, time, details, note }) =>
      what === 'change' ? [{ time, details, uciBefore: uciBeforeIn(note), note }] : [],
    ),
    lines,
    last: once.reduce<Register['last']>(
      (last, { line: { time } }) => (time !== null && time > (last ?? '') ? time : last),
      null,
    ),
    problems,
  };
}

/** A file of which every entry that is left was seen in Interchange has been seen. */
function seenFiles(files: readonly RegisteredFile[], entries: readonly RegisteredEntry[]): RegisteredFile[] {
  const left = groupBy(
    entries.filter(({ isWithdrawn }) => !isWithdrawn),
    ({ fileKey }) => fileKey,
  );
  return files.map((file) => {
    const own = left.get(file.key) ?? [];
    const seen = own.filter(({ fileState }) => fileState === 'seen').length;
    const isSeen = seen > 0 && seen === own.length && !isNotInForce(file.state);
    return { ...file, state: isSeen ? 'seen' : file.state, seenEntries: seen };
  });
}

const NOTHING_TO_TAKE_BACK = registerWords.nothingToTakeBack;

const KINDS = Object.keys(LINE_WORDS);

/** Of one second, in the order in which things happen: a file is made before it is sent. */
function byTime(one: RegisterLine, other: RegisterLine): number {
  const [first, second] = [one.time ?? '', other.time ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return KINDS.indexOf(one.what) - KINDS.indexOf(other.what);
}

function cellsOf(found: FoundTable | null, row: number, headings: readonly string[]): Cell[] {
  const columns = headings.map((heading) => found?.columns[heading]);
  return columns.flatMap((column) => (column === undefined ? [] : [{ row, column }]));
}

function columnProblems(found: FoundTable | null): RegisterProblem[] {
  const missing = REGISTER_COLUMNS.filter(({ heading }) => found?.columns[heading] === undefined);
  if (missing.length === 0) return [];
  const names = missing.map(({ heading }) => `"${heading}"`).join(', ');
  return [{ cells: [], about: 'columns', problem: registerWords.noColumn(names) }];
}

/** The same line pasted twice is one: of an entry, of a file, and of what became of it. */
function withoutRepeats(
  placed: readonly { readonly line: RegisterLine; readonly row: number }[],
  found: FoundTable | null,
  problems: RegisterProblem[],
): { readonly line: RegisterLine; readonly row: number }[] {
  const rows = new Map<string, number>();
  return placed.filter(({ line, row }) => {
    const key = JSON.stringify(line);
    const first = rows.get(key);
    if (first === undefined) {
      rows.set(key, row);
      return true;
    }
    const problem = registerWords.sameAsRow(first + 1);
    problems.push({ cells: cellsOf(found, row, ['What']), about: 'repeated', problem });
    return false;
  });
}

/** Where a file's own line says how many entries it has, and fewer are there, some were deleted. */
function lostLines({ key, made, entries }: GatheredFile): RegisterProblem[] {
  const [name = ''] = key.split(' ');
  if (made === null) {
    const problem = registerWords.fileMissing(name);
    return [{ cells: [], about: 'lost', problem }];
  }
  const lost = (made.entries ?? 0) - entries.length;
  if (lost <= 0) return [];
  const problem = registerWords.linesLost(name, made.entries ?? 0, lost);
  return [{ cells: [], about: 'lost', problem }];
}
