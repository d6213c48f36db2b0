import { centreFrameValues } from './centre-frame-values';
import { RESULT, RESULTS_FILE } from './layouts';
import type { ResultsFile } from './results-file';
import { writeRecords, type WrittenFile } from './write-records';

/** Writes a results file as an awarding body would: for examples and tests. Throws EdiWriteError. */
export function writeResultsFile(file: ResultsFile): WrittenFile {
  const { centreNumber, results } = file;
  return writeRecords({
    ...centreFrameValues('R', file),
    layout: RESULTS_FILE,
    detail: RESULT,
    details: results.length,
    eachDetail(put) {
      for (const result of results) {
        put({ ...result, dataType: 'R', recordType: '5', centreNumber }, result.candidateNumber);
      }
    },
  });
}
