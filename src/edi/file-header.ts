import { monthOfCharacter, type Series } from '../entries';
import { fieldText } from './field-text';
import { fileName, parseFileName, versionOf, type EdiFileName } from './file-name';
import {
  BROADCAST_FILE_HEADER,
  CENTRE_FILE_HEADER,
  fileLayout,
  parseDataType,
  type DataType,
  type FieldLayout,
  type FileLayout,
} from './layouts';
import { quoted, type Report } from './problem';
import { formWords } from './words/forms';

/** What the first record of a file says, in capital letters. */
export interface FileHeader {
  readonly dataType: DataType;
  readonly layout: FileLayout;
  /** Five digits; empty in basedata. */
  readonly centreNumber: string;
  /** `_`, `C` or `B`; empty in files of a centre. */
  readonly language: string;
  readonly board: string;
  /** The series as written, `9R`. */
  readonly seriesText: string;
  /** Two digits as written. */
  readonly yearText: string;
  /** Null where it cannot be read. */
  readonly series: Series | null;
  readonly software: { readonly name: string; readonly version: string };
  /** As written, `14`. */
  readonly formatsVersion: string;
}

/** The series that two characters and two digits stand for; null where they are none. Years are of this century. */
export function seriesOf(characters: string, year: string): Series | null {
  const month = monthOfCharacter(characters.charAt(0));
  if (month === null || !/^.[A-Z]$/.test(characters) || !/^\d{2}$/.test(year)) return null;
  return { month, letter: characters.charAt(1), year: 2000 + Number(year) };
}

/** Reads a file header; null where the line is none. */
export function readFileHeader(line: string, lineNumber: number, report: Report): FileHeader | null {
  const dataType = line.charAt(1) === '1' ? parseDataType(line.charAt(0)) : null;
  const layout = dataType === null ? null : fileLayout(dataType);
  if (dataType === null || layout === null) return null;
  const { fields } = layout.family === 'centre' ? CENTRE_FILE_HEADER : BROADCAST_FILE_HEADER;
  const capitals = (field: FieldLayout): string => fieldText(field, line).toUpperCase();
  const asWritten = line.charAt(0) + fieldText(fields.series, line) + fieldText(fields.board, line);
  if (asWritten !== asWritten.toUpperCase()) report({ kind: 'lower-case', line: lineNumber });
  const seriesText = capitals(fields.series);
  const yearText = capitals(fields.year);
  return {
    dataType,
    layout,
    centreNumber: 'centreNumber' in fields ? capitals(fields.centreNumber) : '',
    language: 'language' in fields ? capitals(fields.language) : '',
    board: capitals(fields.board),
    seriesText,
    yearText,
    series: seriesOf(seriesText, yearText),
    software: { name: fieldText(fields.software, line), version: fieldText(fields.softwareVersion, line) },
    formatsVersion: fieldText(fields.formatsVersion, line),
  };
}

/** The first version in which the records of basedata are laid out as here: 12 and before had shorter fields. */
const FIRST_VERSION = 13;
const PRESENT_VERSION = 14;

/** Reports basedata of a version whose fields stand elsewhere, and says whether it is one. */
export function isOldFormat({ layout, formatsVersion }: FileHeader, lineNumber: number, report: Report): boolean {
  const version = /^\d+$/.test(formatsVersion) ? Number(formatsVersion) : PRESENT_VERSION;
  if (layout.family !== 'broadcast' || version >= FIRST_VERSION) return false;
  const { start, length } = BROADCAST_FILE_HEADER.fields.formatsVersion;
  const where = { from: start, to: start + length - 1 };
  const slots = { ...where, found: formatsVersion, first: FIRST_VERSION, present: PRESENT_VERSION };
  report({ kind: 'old-format', line: lineNumber, position: start, slots });
  return true;
}

/**
 * Reports a name that is none of these files': with the right one, by the header and the sequence number. What a centre sends is
 * refused under another; what it was sent can be read all the same.
 */
export function reportName(header: FileHeader, sequence: number | null, report: Report): void {
  const { dataType, layout, board, centreNumber, seriesText, yearText, language } = header;
  const version = sequence === null ? '01' : versionOf(sequence);
  const byHeader =
    layout.family === 'centre'
      ? fileName({ family: 'centre', dataType, centreNumber, board, version })
      : fileName({ family: 'broadcast', dataType, series: seriesText, year: yearText, language, board, version });
  // A header that cannot be read names nothing.
  const example = layout.family === 'centre' ? `${dataType}1234572.X01` : `${dataType}9R26_72.X01`;
  const right = parseFileName(byHeader) === null ? example : byHeader;
  report({ kind: SENT_BY_CENTRES.includes(dataType) ? 'name-refused' : 'name-form', slots: { right } });
}

const SENT_BY_CENTRES: readonly DataType[] = ['E', 'A', 'F'];

/** Reports where the file's name and its header do not say the same; returns what the name says, null where it has not the form. */
export function checkName(file: string, header: FileHeader, report: Report): EdiFileName | null {
  const name = parseFileName(file);
  if (name === null) return null;
  const pairs: [string, string, string][] = [
    [formWords.header.dataType, name.dataType, header.dataType],
    [formWords.header.board, name.board, header.board],
  ];
  if (name.family === 'centre') pairs.push([formWords.header.centreNumber, name.centreNumber, header.centreNumber]);
  else {
    pairs.push([formWords.header.series, name.series, header.seriesText]);
    pairs.push([formWords.header.year, name.year, header.yearText]);
    pairs.push([formWords.header.language, name.language, header.language]);
  }
  for (const [field, named, found] of pairs) {
    if (named !== found) {
      report({ kind: 'name-against-header', line: 1, slots: { field, named, found: quoted(found) } });
    }
  }
  return name;
}
