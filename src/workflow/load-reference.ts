import { readBasedata, type EdiProblem, type NamedBytes } from '../edi';
import type { CalendarDate } from '../entries';
import {
  buildReference,
  oneFile,
  readReferenceSheets,
  ReferenceFileError,
  valuesWords,
  type FoundTable,
  type LoadReport,
  type Reference,
  type ReferenceFile,
  type SheetValues,
  type Timetable,
} from '../reference';
import type { OwnCentre } from '../table';
import { takeValues, type GivenValues, type TakenValues } from './given-values';
import { Unusable } from './unusable';
import { workflowValueWords } from './words/values';

/** What the officer gives beside the workbook, and says of it. */
export interface ReferenceInput {
  /** Basedata files and zips, in any order. */
  readonly basedata: readonly NamedBytes[];
  /** In the order in which they were given; of two of one series the last counts. */
  readonly timetables?: readonly Timetable[];
  /** In the order in which they were given; of two values for the same thing the later counts. */
  readonly given?: readonly GivenValues[];
  /** The Reference sheets of the workbook that is open. */
  readonly sheets?: readonly FoundTable[];
  /** The day whose academic year the values are wanted for; without it, fees of any year count. */
  readonly asOf?: CalendarDate;
  /** What is kept with the workbook, and goes before all files. */
  readonly centre?: OwnCentre;
}

/** The reference, and everything that loading it had to say. */
export interface LoadedReference {
  readonly reference: Reference;
  /** The same without the Reference sheets. */
  readonly published: Reference;
  readonly report: LoadReport;
  readonly problems: readonly EdiProblem[];
  /** What each file of values came to, and the Reference sheets after them. */
  readonly taken: readonly TakenValues[];
  /** All that was given and counts, of files, sheets and the centre, as one file. */
  readonly values: ReferenceFile;
}

/** A problem as a line: where, then what. */
export function problemWords({ file, line, position, message }: EdiProblem): string {
  const place =
    line === null ? '' : position === null ? workflowValueWords.line(line) : workflowValueWords.place(line, position);
  return `${file}${place}: ${message}`;
}

/**
 * Puts the built-in pack, the timetables, the basedata, the files of values and the Reference sheets together. Throws Unusable where a
 * basedata file is damaged or a year file has a mistake: entries are never made from half a list. A mistake in a
 * sheet is a finding, and one of a file that the site brings along is told.
 */
export function loadReference(input: ReferenceInput): LoadedReference {
  const { sets, problems } = readBasedata(input.basedata);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Unusable(workflowValueWords.basedataNotUsed(errors.slice(0, 3).map(problemWords).join(' ')));
  try {
    return { ...builtFrom(sets, input), problems };
  } catch (error) {
    if (error instanceof ReferenceFileError) throw new Unusable(error.message);
    throw error;
  }
}

type Sets = ReturnType<typeof readBasedata>['sets'];

/** What is said of the centre, as a file. */
function centreFile(centre: OwnCentre = {}): ReferenceFile[] {
  return Object.keys(centre).length === 0 ? [] : [{ centre, source: workflowValueWords.keptWithWorkbook }];
}

function builtFrom(sets: Sets, input: ReferenceInput): Omit<LoadedReference, 'problems'> {
  const { timetables = [], given = [], sheets = [], asOf = null } = input;
  const parts = { basedata: sets, timetables };
  const centre = centreFile(input.centre);
  const own = input.centre?.number ?? null;
  const taken = takenFor(own, (number) => takenValues(given, { ...parts, asOf, centre: number }));
  const files = [...taken.map(({ file }) => file), ...centre];
  const [only = {}, ...more] = files;
  const file = more.length === 0 ? only : oneFile(files);
  const { reference: published, report } = buildReference({ ...parts, file });
  if (sheets.length === 0) return { reference: published, published, report, taken, values: file };
  const values = readReferenceSheets(sheets, published);
  const built = buildReference({ ...parts, file, sheets: values });
  return {
    ...{ ...built, published },
    taken: [...taken, ...ofSheets(values)],
    values: oneFile([file, ...values.given]),
  };
}

/** Where nobody says whose the workbook is, the last of several files does; what is another centre's in those before it does not count. */
function takenFor(own: string | null, taken: (centre: string | null) => TakenValues[]): TakenValues[] {
  const all = taken(own);
  const numbers = all.flatMap(({ file }) => file.centre?.number ?? []);
  return own === null && new Set(numbers).size > 1 ? taken(numbers.at(-1) ?? null) : all;
}

/** What the Reference sheets of the open workbook give; nothing where nothing is filled in. What cannot be used is a finding. */
function ofSheets({ given }: SheetValues): TakenValues[] {
  const file = oneFile(given);
  const name = workflowValueWords.sheetsOfWorkbook;
  return given.length === 0 ? [] : [{ name, isOfSite: false, file, words: valuesWords(file), remarks: [] }];
}

interface Beside {
  readonly basedata: Sets;
  readonly timetables: readonly Timetable[];
  readonly asOf: CalendarDate | null;
  readonly centre: string | null;
}

/** Each file is read beside what those before it give: that tells what the sheets of a workbook can name. */
function takenValues(given: readonly GivenValues[], { basedata, timetables, asOf, centre }: Beside): TakenValues[] {
  const taken: TakenValues[] = [];
  for (const one of given) {
    const published = (): Reference =>
      buildReference({ basedata, timetables, file: oneFile(taken.map(({ file }) => file)) }).reference;
    taken.push(takeValues(one, { asOf, centre, published }));
  }
  return taken;
}
