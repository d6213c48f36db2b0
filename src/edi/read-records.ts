import { calendarDate, type CalendarDate } from '../entries';
import { fieldText } from './field-text';
import { versionOf } from './file-name';
import { checkName, isOldFormat, readFileHeader, reportName, type FileHeader } from './file-header';
import { linesOf } from './lines';
import {
  BROADCAST_HEADER,
  BROADCAST_TRAILER,
  CENTRE_HEADER,
  CENTRE_TRAILER,
  fileLayout,
  type FileLayout,
  type RecordType,
} from './layouts';
import { quoted, type Report } from './problem';
import { recordOrder } from './record-order';
import { formWords } from './words/forms';

/** What headers and trailers say of a file. */
export interface FileFrame extends FileHeader {
  /** 1 to 999; null where it cannot be read. */
  readonly sequence: number | null;
  /** The last two digits of the sequence number, from the name or else from the header; empty where neither tells. */
  readonly version: string;
  readonly postcode: string;
  /** Null where it cannot be read. */
  readonly produced: CalendarDate | null;
}

/** Takes a record: its type, its line padded to the layout's length, the line's number, and what kind of file it is in. */
export type TakeRecord = (type: RecordType, line: string, lineNumber: number, layout: FileLayout) => void;

/** The day that DDMMYY stands for in this century, or null. */
export function dateOf(content: string): CalendarDate | null {
  if (!/^\d{6}$/.test(content)) return null;
  return calendarDate(2000 + Number(content.slice(4)), Number(content.slice(2, 4)), Number(content.slice(0, 2)));
}

/**
 * Reads any file of the JCQ formats record by record, in order. Everything that is not as it should be is
 * reported: line ends, characters, lengths, order, counts, and headers against the name. Null where the bytes are no
 * such file at all, or of a version that is laid out otherwise.
 */
export function readRecords(file: string, bytes: Uint8Array, report: Report, take: TakeRecord): FileFrame | null {
  /** Basedata comes as it is: what can be read all the same must not keep it from use. */
  const family = fileLayout(String.fromCharCode(bytes[0] ?? 0).toUpperCase())?.family;
  const strictness = family === 'broadcast' ? 'warning' : 'error';
  const lines = linesOf(bytes, strictness, report);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) {
    report({ kind: 'empty-file' });
    return null;
  }
  const header = readFileHeader(lines[first] ?? '', first + 1, report);
  if (header === null) {
    const wanted = formWords.fileStart;
    report({ kind: 'not-edi', line: first + 1, position: 1, slots: { wanted } });
    return null;
  }
  if (isOldFormat(header, first + 1, report)) return null;
  const name = checkName(file, header, report);
  const { layout } = header;
  const order = recordOrder(header, lines[first] ?? '', report);
  const detailLength = layout.records[5].length;
  const capital = header.dataType.charCodeAt(0);
  let sequence: number | null = null;
  let postcode = '';
  let produced: CalendarDate | null = null;
  let lineNumber = 0;
  for (const line of lines) {
    lineNumber++;
    if (line === '' || (line.charCodeAt(0) === 32 && line.trim() === '')) {
      report({ kind: 'blank-line', line: lineNumber });
      continue;
    }
    const type = recordTypeOf(line, capital);
    if (type === null) {
      report({ kind: 'unknown-record', line: lineNumber, position: 1, slots: { found: quoted(line.slice(0, 2)) } });
      order.skip();
      continue;
    }
    const length = type === '5' ? detailLength : layout.records[type].length;
    const padded = line.length < length ? line.padEnd(length) : line;
    if (line.length !== length) checkLength(line, lineNumber, length, layout.shortLines, report);
    order.next(type, padded, lineNumber);
    if (type === '3') {
      const { fields } = layout.family === 'centre' ? CENTRE_HEADER : BROADCAST_HEADER;
      const said = fieldText(fields.sequence, padded);
      sequence = /^\d{1,3}$/.test(said) ? Number(said) : null;
      postcode = fieldText(fields.postcode, padded);
      if (name && (sequence === null || name.version !== versionOf(sequence))) {
        const slots = { named: `X${name.version}`, found: quoted(said) };
        const position = fields.sequence.start;
        report({ kind: 'sequence-against-name', line: lineNumber, position, slots, severity: strictness });
      }
    } else if (type === '7') {
      const { fields } = layout.family === 'centre' ? CENTRE_TRAILER : BROADCAST_TRAILER;
      produced = dateOf(fieldText(fields.produced, padded));
    }
    take(type, padded, lineNumber, layout);
  }
  order.end();
  if (name === null) reportName(header, sequence, report);
  const version = name?.version ?? (sequence === null ? '' : versionOf(sequence));
  return { ...header, sequence, version, postcode, produced };
}

/** The record type of a line that begins with the file's data type in either case; null for any other line. */
function recordTypeOf(line: string, capital: number): RecordType | null {
  if ((line.charCodeAt(0) & ~32) !== capital) return null;
  const type = line.charAt(1);
  return type === '5' || type === '1' || type === '3' || type === '7' || type === '9' ? type : null;
}

function checkLength(line: string, lineNumber: number, length: number, shortLines: string, report: Report): void {
  const slots = { found: line.length, wanted: length };
  if (shortLines === 'wrong') report({ kind: 'line-length', line: lineNumber, slots });
  else if (line.length < length) {
    if (line.charAt(1) === '5') report({ kind: 'short-line', line: lineNumber, slots });
  } else if (line.slice(length).trim() !== '') {
    report({ kind: 'long-line', line: lineNumber, position: length + 1, slots });
  }
}
