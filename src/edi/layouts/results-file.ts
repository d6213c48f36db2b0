import { CENTRE_FILE_HEADER, CENTRE_FILE_TRAILER, CENTRE_HEADER, CENTRE_TRAILER } from './centre-frame';
import { block, digits, text } from './field';
import type { FileLayout, RecordLayout } from './record';

/** What a candidate got for an option. Source: the field table of a management system in use. */
export const RESULT = {
  title: 'Result',
  recordType: '5',
  length: 61,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '5' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    candidateNumber: digits('Candidate number', 8, 4, { form: 'candidate-number' }),
    uci: text('Unique candidate identifier', 12, 13, { optional: true, form: 'uci' }),
    uln: text('Unique learner number', 25, 10, { optional: true, form: 'uln' }),
    option: text('Option entry code', 35, 6, { optional: true, form: 'option-code' }),
    resultOption: text('Option result code', 41, 6, { optional: true }),
    resultType: text('Result type', 47, 1, {
      optional: true,
      note: '1 grades, 2 levels, 3 points, U uniform mark, M mark; B and C exist, meaning not known',
    }),
    result: block('Result', 48, 14, { optional: true, note: 'grades, marks and absence; divided by the result type' }),
  },
} as const satisfies RecordLayout;

/** Results have no filler to 192 in the systems that read them; headers and trailers are read at any length. */
export const RESULTS_FILE: FileLayout = {
  title: 'Results files',
  dataTypes: ['R'],
  family: 'centre',
  shortLines: 'ordinary',
  records: {
    1: { ...CENTRE_FILE_HEADER, length: 61 },
    3: { ...CENTRE_HEADER, length: 61 },
    5: RESULT,
    7: { ...CENTRE_TRAILER, length: 61 },
    9: { ...CENTRE_FILE_TRAILER, length: 61 },
  },
};
