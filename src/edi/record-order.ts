import type { FileHeader } from './file-header';
import { fieldText } from './field-text';
import {
  BROADCAST_FILE_TRAILER,
  BROADCAST_TRAILER,
  CENTRE_FILE_TRAILER,
  CENTRE_TRAILER,
  type FieldLayout,
  type RecordType,
} from './layouts';
import { quoted, type Report } from './problem';
import { formWords } from './words/forms';

/** What may follow what. A file may hold several centres: 3, 5 ..., 7 are then repeated. */
const FOLLOWERS: Readonly<Record<RecordType | 'nothing', string>> = {
  nothing: '1',
  1: '3',
  3: '57',
  5: '57',
  7: '93',
  9: '',
};

/** Centre, awarding body, series, year and language are repeated from the file header and must be the same everywhere. */
const REPEATED = ['centreNumber', 'board', 'series', 'year', 'language', 'seriesAgain', 'yearAgain'];

/** Watches over the order of a file's records, their counts, and what they repeat of the file header. */
export interface RecordOrder {
  readonly next: (type: RecordType, line: string, lineNumber: number) => void;
  /** A line that is no record of the file: the trailers count it all the same. */
  readonly skip: () => void;
  readonly end: () => void;
}

export function recordOrder(header: FileHeader, headerLine: string, report: Report): RecordOrder {
  const { records, family } = header.layout;
  const trailer = family === 'centre' ? CENTRE_TRAILER.fields : BROADCAST_TRAILER.fields;
  const fileTrailer = family === 'centre' ? CENTRE_FILE_TRAILER.fields : BROADCAST_FILE_TRAILER.fields;
  let last: RecordType | 'nothing' = 'nothing';
  let all = 0;
  let inCentre = 0;
  let centres = 0;

  function titleOf(type: string): string {
    const found = Object.values(records).find(({ recordType }) => recordType === type);
    return (found?.title ?? formWords.endOfFile).toLowerCase();
  }

  function compareWithHeader(type: RecordType, line: string, lineNumber: number): void {
    for (const name of REPEATED) {
      const inHeader = records[1].fields[name.replace('Again', '')];
      const here = records[type].fields[name];
      if (!inHeader || !here) continue;
      const wanted = fieldText(inHeader, headerLine).toUpperCase();
      const found = fieldText(here, line).toUpperCase();
      if (wanted === found) continue;
      const slots = { label: here.label, found: quoted(found), wanted: quoted(wanted) };
      report({ kind: 'header-disagrees', line: lineNumber, position: here.start, slots });
    }
  }

  function compareCount(
    what: 'records' | 'centres',
    field: FieldLayout,
    line: string,
    at: number,
    found: number,
  ): void {
    const content = fieldText(field, line);
    if (content === '' && field.optional) return;
    const said = /^\d+$/.test(content) ? Number(content) : null;
    if (said === found) return;
    const slots = { trailer: titleOf(line.charAt(1)), said: said ?? quoted(content), found, what };
    const kind = what === 'records' && said !== null && said > found ? 'records-missing' : 'trailer-count';
    // What a file for all centres says of their number is not known well enough to refuse it.
    const severity = what === 'centres' && family === 'broadcast' ? { severity: 'warning' as const } : {};
    report({ kind, line: at, position: field.start, slots, ...severity });
  }

  return {
    next(type, line, lineNumber) {
      if (type === '5' && last === '5' && family === 'broadcast') {
        all++;
        inCentre++;
        return;
      }
      if (!FOLLOWERS[last].includes(type)) {
        const wanted = [...FOLLOWERS[last]].map((follower) => formWords.record(titleOf(follower))).join(formWords.or);
        const slots = { found: titleOf(type), wanted: wanted === '' ? formWords.theEndOfFile : wanted };
        report({ kind: 'record-order', line: lineNumber, position: 2, slots });
      }
      last = type;
      all++;
      inCentre = type === '3' ? 1 : inCentre + 1;
      if (type === '3') centres++;
      if (type !== '5' || family === 'centre') compareWithHeader(type, line, lineNumber);
      if (type === '7') compareCount('records', trailer.records, line, lineNumber, inCentre);
      if (type === '9') {
        compareCount('records', fileTrailer.records, line, lineNumber, all);
        compareCount('centres', fileTrailer.centres, line, lineNumber, centres);
      }
    },
    skip() {
      all++;
      inCentre++;
    },
    end() {
      if (last === '9') return;
      const missing = last === '7' ? titleOf('9') : formWords.bothTrailers(titleOf('7'), titleOf('9'));
      report({ kind: 'file-truncated', slots: { missing } });
    },
  };
}
