import type { Result } from '../../src/edi';
import { centreFrameValues, type CentreFrame } from '../../src/edi/centre-frame-values';
import { RESULT, RESULTS_FILE } from '../../src/edi/layouts';
import { writeRecords, type WrittenFile } from '../../src/edi/write-records';

/** The content of a results file (R). */
interface ResultsFile extends CentreFrame {
  readonly results: readonly Result[];
}

/** Writes a results file as an awarding body would. Throws UserError. */
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
