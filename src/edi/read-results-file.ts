import { centreFileFrame, type FrameAsRead } from './centre-frame-read';
import { checkFields } from './check-fields';
import { fieldText } from './field-text';
import { RESULT, RESULTS_FILE } from './layouts';
import type { EdiProblem } from './problem';
import { problemList } from './problem-list';
import { readRecords } from './read-records';

/** What a candidate got for an option. */
export interface Result {
  /** Four digits. */
  readonly candidateNumber: string;
  /** Empty where the awarding body gives none. */
  readonly uci: string;
  readonly uln: string;
  readonly option: string;
  readonly resultOption: string;
  /** `1` grades, `2` levels, `3` points, `U` uniform mark, `M` mark; others are kept as they are. */
  readonly resultType: string;
  /** The 14 positions of grades, marks and absence, trailing spaces cut: what stands where depends on the result type. */
  readonly result: string;
}

/** A results file as it was read. */
export interface ResultsFileAsRead extends FrameAsRead {
  readonly results: readonly Result[];
}

/** Reads a results file (R). Null where it is none; everything odd is in `problems`. Never throws. */
export function readResultsFile(
  name: string,
  bytes: Uint8Array,
): { readonly file: ResultsFileAsRead | null; readonly problems: readonly EdiProblem[] } {
  const { reportFor, finish } = problemList();
  const report = reportFor(name);
  const { fields } = RESULT;
  const results: Result[] = [];
  const frame = readRecords(name, bytes, report, (type, line, lineNumber, layout) => {
    if (layout !== RESULTS_FILE) return;
    checkFields(RESULTS_FILE.records[type], line, lineNumber, 'warning', report);
    if (type !== '5') return;
    results.push({
      candidateNumber: fieldText(fields.candidateNumber, line),
      uci: fieldText(fields.uci, line),
      uln: fieldText(fields.uln, line),
      option: fieldText(fields.option, line),
      resultOption: fieldText(fields.resultOption, line),
      resultType: fieldText(fields.resultType, line),
      result: fieldText(fields.result, line),
    });
  });
  const centre = frame && centreFileFrame(frame, RESULTS_FILE, report);
  return { file: centre && { ...centre, results }, problems: finish() };
}
