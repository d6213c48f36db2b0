import { readBasedata, type EdiProblem, type NamedBytes } from '../edi';
import { buildReference, parseReferenceFile, ReferenceFileError, type LoadReport, type Reference } from '../reference';
import { Unusable } from './unusable';

/** What the officer gives beside the workbook. */
export interface ReferenceInput {
  /** Basedata files and zips, in any order. */
  readonly basedata: readonly NamedBytes[];
  /** The text of the reference file (JSON); null where there is none. */
  readonly referenceFile: string | null;
}

/** The reference, and everything that loading it had to say. */
export interface LoadedReference {
  readonly reference: Reference;
  readonly report: LoadReport;
  readonly problems: readonly EdiProblem[];
}

/** A problem as a line: where, then what. */
export function problemWords({ file, line, position, message }: EdiProblem): string {
  const place = line === null ? '' : position === null ? ` line ${line}` : ` line ${line} position ${position}`;
  return `${file}${place}: ${message}`;
}

/**
 * Puts the built-in pack, the basedata and the reference file together. Throws Unusable where a basedata file is damaged
 * or the reference file has a mistake: entries are never made from half a list.
 */
export function loadReference({ basedata, referenceFile }: ReferenceInput): LoadedReference {
  const { sets, problems } = readBasedata(basedata);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Unusable(`Basedata cannot be used. ${errors.slice(0, 3).map(problemWords).join(' ')}`);
  try {
    const file = referenceFile === null ? {} : { file: parseReferenceFile(referenceFile) };
    return { ...buildReference({ basedata: sets, ...file }), problems };
  } catch (error) {
    if (error instanceof ReferenceFileError) throw new Unusable(error.message);
    throw error;
  }
}
