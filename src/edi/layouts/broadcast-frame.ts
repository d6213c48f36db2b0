import { date, digits, text } from './field';
import type { RecordLayout } from './record';

/**
 * The headers and trailers of basedata (data types S, O, L, C and D): as in a centre's files, but series, year
 * and language stand where the centre number does. Source: the field tables of a management system in use.
 */

const SERIES_AND_LANGUAGE = {
  series: text('Series', 3, 2, { form: 'series', note: 'month 1 to 9, A, B or C, then a letter' }),
  year: digits('Year', 5, 2, { note: 'last two digits of the year of the series' }),
  language: text('Language', 7, 1, { form: 'language', note: '_ English, C Welsh, B both' }),
};

export const BROADCAST_FILE_HEADER = {
  title: 'File header',
  recordType: '1',
  length: 26,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '1' }),
    ...SERIES_AND_LANGUAGE,
    board: text('Awarding body identifier', 8, 2, { form: 'board', note: '72 for Cambridge Technicals' }),
    seriesAgain: text('Series again', 10, 2, { form: 'series' }),
    yearAgain: digits('Year again', 12, 2),
    distribution: text('Distribution type', 14, 1, { optional: true, note: 'B broadcast; ignored' }),
    software: text('Software package', 15, 7, { optional: true }),
    softwareVersion: text('Software version', 22, 3, { optional: true }),
    formatsVersion: digits('Formats version', 25, 2, { form: 'formats-version', note: '14' }),
  },
} as const satisfies RecordLayout;

export const BROADCAST_HEADER = {
  title: 'Series header',
  recordType: '3',
  length: 24,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '3' }),
    ...SERIES_AND_LANGUAGE,
    board: text('Awarding body identifier', 8, 2, { form: 'board' }),
    seriesAgain: text('Series again', 10, 2, { form: 'series' }),
    yearAgain: digits('Year again', 12, 2),
    sequence: digits('Sequence number', 14, 3, { form: 'sequence', note: 'its last two digits end the file name' }),
    postcode: text('Postcode', 17, 8, { optional: true }),
  },
} as const satisfies RecordLayout;

export const BROADCAST_TRAILER = {
  title: 'Series trailer',
  recordType: '7',
  length: 20,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '7' }),
    ...SERIES_AND_LANGUAGE,
    records: digits('Number of records', 8, 7, { note: 'the type 5 records, this record and the series header' }),
    produced: date('Date file produced', 15, { optional: true }),
  },
} as const satisfies RecordLayout;

export const BROADCAST_FILE_TRAILER = {
  title: 'File trailer',
  recordType: '9',
  length: 21,
  fields: {
    dataType: text('Data type', 1, 1),
    recordType: digits('Record type', 2, 1, { note: '9' }),
    ...SERIES_AND_LANGUAGE,
    records: digits('Number of records', 8, 7, { note: 'every record of the file' }),
    centres: digits('Number of centres', 15, 7, { optional: true }),
  },
} as const satisfies RecordLayout;
