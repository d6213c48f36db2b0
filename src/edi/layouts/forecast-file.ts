import { CENTRE_FILE_HEADER, CENTRE_FILE_TRAILER, CENTRE_HEADER, CENTRE_TRAILER } from './centre-frame';
import { digits, text } from './field';
import type { FileLayout, RecordLayout } from './record';

/** A candidate's forecast grade for an option. Source: the field table of a management system in use. */
export const FORECAST = {
  title: 'Forecast grade',
  recordType: '5',
  length: 26,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '5' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    candidateNumber: digits('Candidate number', 8, 4, { form: 'candidate-number' }),
    option: text('Option entry code', 12, 6, { form: 'option-code' }),
    firstGrade: text('First forecast grade', 18, 2),
    secondGrade: text('Second forecast grade', 20, 2, { optional: true }),
  },
} as const satisfies RecordLayout;

/** The headers and trailers are 26 characters like the forecast: whether 192 is wanted there, as one system writes, is not known. */
export const FORECAST_FILE: FileLayout = {
  title: 'Forecast grade files',
  dataTypes: ['F'],
  family: 'centre',
  shortLines: 'ordinary',
  records: {
    1: { ...CENTRE_FILE_HEADER, length: 26 },
    3: { ...CENTRE_HEADER, length: 26 },
    5: FORECAST,
    7: { ...CENTRE_TRAILER, length: 26 },
    9: { ...CENTRE_FILE_TRAILER, length: 26 },
  },
};
