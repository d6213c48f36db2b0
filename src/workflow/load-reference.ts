import { readBasedata, type EdiProblem, type NamedBytes } from '../edi';
import {
  buildReference,
  parseReferenceFile,
  readReferenceSheets,
  ReferenceFileError,
  type FoundTable,
  type LoadReport,
  type Reference,
  type Timetable,
} from '../reference';
import { Unusable } from './unusable';

/** What the officer gives beside the workbook. */
export interface ReferenceInput {
  /** Basedata files and zips, in any order. */
  readonly basedata: readonly NamedBytes[];
  /** In the order in which they were given; of two of one series the last counts. */
  readonly timetables?: readonly Timetable[];
  /** The text of the reference file (JSON); null where there is none. */
  readonly referenceFile: string | null;
  /** The Reference sheets of the workbook that is open. */
  readonly sheets?: readonly FoundTable[];
}

/** The reference, and everything that loading it had to say. */
export interface LoadedReference {
  readonly reference: Reference;
  /** The same without the Reference sheets. */
  readonly published: Reference;
  readonly report: LoadReport;
  readonly problems: readonly EdiProblem[];
}

/** A problem as a line: where, then what. */
export function problemWords({ file, line, position, message }: EdiProblem): string {
  const place = line === null ? '' : position === null ? ` line ${line}` : ` line ${line} position ${position}`;
  return `${file}${place}: ${message}`;
}

/**
 * Puts the built-in pack, the timetables, the basedata, the reference file and the Reference sheets together. Throws Unusable where a
 * basedata file is damaged or the reference file has a mistake: entries are never made from half a list. A mistake in a
 * sheet is a finding.
 */
export function loadReference({
  basedata,
  timetables = [],
  referenceFile,
  sheets = [],
}: ReferenceInput): LoadedReference {
  const { sets, problems } = readBasedata(basedata);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Unusable(`Basedata cannot be used. ${errors.slice(0, 3).map(problemWords).join(' ')}`);
  try {
    const file = referenceFile === null ? {} : { file: parseReferenceFile(referenceFile) };
    const parts = { basedata: sets, timetables, ...file };
    const { reference: published, report } = buildReference(parts);
    if (sheets.length === 0) return { reference: published, published, report, problems };
    const values = readReferenceSheets(sheets, published);
    return { ...buildReference({ ...parts, sheets: values }), published, problems };
  } catch (error) {
    if (error instanceof ReferenceFileError) throw new Unusable(error.message);
    throw error;
  }
}
