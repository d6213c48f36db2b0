import { parseDataType, type DataType } from './layouts';

/** A file to or from one centre: `E1234572.X01`. */
export interface CentreFileName {
  readonly family: 'centre';
  readonly dataType: DataType;
  /** Five digits. */
  readonly centreNumber: string;
  readonly board: string;
  /** The last two digits of the sequence number. */
  readonly version: string;
}

/** A basedata file, the same for all centres: `O9R26_72.X01`. */
export interface BroadcastFileName {
  readonly family: 'broadcast';
  readonly dataType: DataType;
  /** Two characters, `9R`. */
  readonly series: string;
  /** Two digits. */
  readonly year: string;
  /** `_` English, `C` Welsh, `B` both. */
  readonly language: string;
  readonly board: string;
  /** The last two digits of the sequence number. */
  readonly version: string;
}

export type EdiFileName = CentreFileName | BroadcastFileName;

/** The last two digits of a sequence number, as file names end: `01` for 1 and for 101. */
export function versionOf(sequence: number): string {
  return String(sequence % 100).padStart(2, '0');
}

/** Whether no file has a sequence number, because its name would end in `.X00`: an awarding body's own files go from 99 to 101. */
export function isPassedOver(sequence: number): boolean {
  return sequence % 100 === 0;
}

/** The exact name, `dcccccbb.Xnn` (JCQ formats): the awarding body rejects any other. */
export function fileName(name: EdiFileName): string {
  const middle = name.family === 'centre' ? name.centreNumber : name.series + name.year + name.language;
  return `${name.dataType}${middle}${name.board}.X${name.version}`;
}

/** Reads a file name in any case, folders in front of it ignored. Null where it has not the form, as after a browser's "(1)". */
export function parseFileName(text: string): EdiFileName | null {
  const base = baseName(text).toUpperCase();
  const match = /^([A-Z])([0-9A-Z_]{5})([0-9A-Z]{2})\.X(\d{2})$/.exec(base);
  const dataType = parseDataType(match?.[1] ?? '');
  if (!match?.[2] || !match[3] || !match[4] || dataType === null) return null;
  const [, , middle, board, version] = match;
  if ('AEFR'.includes(dataType)) {
    return /^\d{5}$/.test(middle) ? { family: 'centre', dataType, centreNumber: middle, board, version } : null;
  }
  const parts = /^([1-9ABC][A-Z])(\d{2})([_CB])$/.exec(middle);
  if (!parts?.[1] || !parts[2] || !parts[3]) return null;
  const [, series, year, language] = parts;
  return { family: 'broadcast', dataType, series, year, language, board, version };
}

/** What browsers, Windows and Macs add to the name of a copy: ` (1)`, `(1)`, ` - Copy`, ` - Copy (2)`, ` copy 2`, `-2`. */
const ADDED = String.raw`(?:[ _-]*copy)?(?:[ _-]*\(\d{1,3}\)|[ _-]+\d{1,2})?`;
const COPY = new RegExp(
  String.raw`^(?:copy(?: \(\d{1,3}\))? of )?([A-Z][0-9A-Z_]{7})${ADDED}(\.X\d\d)${ADDED}(?:\.txt)?$`,
  'i',
);

/** The name that a file had before it was copied or fetched twice: `E1234572.X01` of `E1234572 (1).X01`; any other as it stands. */
export function nameBeforeCopying(text: string): string {
  const [, stem, end] = COPY.exec(baseName(text)) ?? [];
  return stem === undefined || end === undefined ? text : stem + end;
}

/** Reads the name of a file, or the one that it had before it was copied: enough to tell what the file may be, and its header says more. */
export function parseCopiedName(text: string): EdiFileName | null {
  return parseFileName(nameBeforeCopying(text));
}

/** The name without the folders in front of it. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
