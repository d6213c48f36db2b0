import { date, digits, text } from './field';
import type { RecordLayout } from './record';

/**
 * The headers and trailers of files to and from one centre (data types E, A, F and R).
 * Source: the writer and field tables of a management system in use that writes formats version 14.
 */

export const CENTRE_FILE_HEADER = {
  title: 'File header',
  recordType: '1',
  length: 192,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '1' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    board: text('Awarding body identifier', 8, 2, { form: 'board', note: '72 for Cambridge Technicals' }),
    series: text('Series', 10, 2, { form: 'series', note: 'month 1 to 9, A, B or C, then a letter' }),
    year: digits('Year', 12, 2, { note: 'last two digits of the year of the series' }),
    distribution: text('Distribution type', 14, 1, { note: 'S: to or from one centre; B is of basedata' }),
    software: text('Software package', 15, 7, { optional: true }),
    softwareVersion: text('Software version', 22, 3, { optional: true }),
    formatsVersion: digits('Formats version', 25, 2, { form: 'formats-version', note: '14' }),
  },
} as const satisfies RecordLayout;

export const CENTRE_HEADER = {
  title: 'Centre header',
  recordType: '3',
  length: 192,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '3' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    board: text('Awarding body identifier', 8, 2, { form: 'board' }),
    series: text('Series', 10, 2, { form: 'series' }),
    year: digits('Year', 12, 2),
    sequence: digits('Sequence number', 14, 3, { form: 'sequence', note: 'its last two digits end the file name' }),
    postcode: text('Centre postcode', 17, 8, { optional: true }),
  },
} as const satisfies RecordLayout;

export const CENTRE_TRAILER = {
  title: 'Centre trailer',
  recordType: '7',
  length: 192,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '7' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    records: digits('Number of records', 8, 7, { note: 'the type 5 records, this record and the centre header' }),
    produced: date('Date file produced', 15),
  },
} as const satisfies RecordLayout;

export const CENTRE_FILE_TRAILER = {
  title: 'File trailer',
  recordType: '9',
  length: 192,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '9' }),
    centreNumber: digits('Centre number', 3, 5, { form: 'centre-number' }),
    records: digits('Number of records', 8, 7, { note: 'every record of the file' }),
    centres: digits('Number of centres', 15, 7, { note: '0000001 in a file from one centre' }),
  },
} as const satisfies RecordLayout;
