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

/** The name without the folders in front of it. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
