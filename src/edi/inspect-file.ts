import { groupBy } from '../entries';
import { optionsOf } from './candidate-options';
import { candidateCheck } from './check-candidates';
import { checkFields } from './check-fields';
import { fieldText, rawField } from './field-text';
import { FORECAST, type DataType, type FileLayout, type RecordLayout } from './layouts';
import { linesOf } from './lines';
import { quoted, type EdiProblem, type Report } from './problem';
import { problemList } from './problem-list';
import { readRecords, type FileFrame } from './read-records';
import { isZip } from './unzip-basedata';
import { formWords } from './words/forms';

export interface InspectedField {
  readonly label: string;
  /** Counted from 1. */
  readonly start: number;
  readonly length: number;
  /** As it stands, padding included. */
  readonly content: string;
}

/** A line of the file, taken apart. */
export interface InspectedRecord {
  readonly line: number;
  /** In words, `Candidate entries`; `Unknown record` where it is none of the file's. */
  readonly title: string;
  /** Filler left out. */
  readonly fields: readonly InspectedField[];
  readonly problems: readonly EdiProblem[];
}

/** A file record by record, with everything in it that is not as the format wants it. */
export interface Inspection {
  readonly file: string;
  /** Null where it is no file of the JCQ formats. */
  readonly dataType: DataType | null;
  /** What kind of file it is, in words; null where it is none. */
  readonly title: string | null;
  /** Blank lines are left out. */
  readonly records: readonly InspectedRecord[];
  /** All problems: of the records, and of the file as a whole. */
  readonly problems: readonly EdiProblem[];
}

export interface InspectOptions {
  /** Option entry codes of the loaded basedata: others are reported. */
  readonly knownOptionCodes?: ReadonlySet<string>;
}

/** More problems of one kind than anybody goes through; of the others their number is told. */
const MOST_OF_KIND = 1_000;

/** Takes any file of the JCQ formats apart and verifies it. Never throws, whatever the bytes are. */
export function inspectFile(name: string, bytes: Uint8Array, options: InspectOptions = {}): Inspection {
  const taken = new Map<number, { title: string; fields: InspectedField[] }>();
  const { frame, problems } = verified(name, bytes, options, (record, line, lineNumber) => {
    taken.set(lineNumber, { title: record.title, fields: fieldsOf(record, line) });
  });
  if (frame === null) return { file: name, dataType: null, title: null, records: [], problems };
  const ofLine = groupBy(problems, ({ line }) => line);
  const records = linesOf(bytes, 'note', () => undefined).flatMap((line, index): InspectedRecord[] => {
    if (line.trim() === '') return [];
    const { title, fields } = taken.get(index + 1) ?? unknownRecord(line);
    return [{ line: index + 1, title, fields, problems: ofLine.get(index + 1) ?? [] }];
  });
  return { file: name, dataType: frame.dataType, title: frame.layout.title, records, problems };
}

/** The problems of such a file alone, which take half the time where nobody looks at its records. Never throws, whatever the bytes are. */
export function problemsOf(name: string, bytes: Uint8Array, options: InspectOptions = {}): readonly EdiProblem[] {
  return verified(name, bytes, options, () => undefined).problems;
}

/**
 * Verifies a file, and gives each record with its line and the number of that to `take`.
 * @returns its frame, which is null where it is no file of the JCQ formats, and all its problems
 */
function verified(
  name: string,
  bytes: Uint8Array,
  { knownOptionCodes }: InspectOptions,
  take: (record: RecordLayout, line: string, lineNumber: number) => void,
): { readonly frame: FileFrame | null; readonly problems: readonly EdiProblem[] } {
  const { reportFor, finish } = problemList(MOST_OF_KIND);
  const report = reportFor(name);
  if (isZip(bytes)) {
    report({ kind: 'zip-file' });
    return { frame: null, problems: finish() };
  }
  const candidates = candidateCheck(report);
  const frame = readRecords(name, bytes, report, (type, line, lineNumber, layout) => {
    const record = layout.records[type];
    checkFields(record, line, lineNumber, layout.family === 'centre' ? 'error' : 'warning', report);
    if (layout.dataTypes.includes('E')) candidates.take(type, line, lineNumber);
    if (type === '5') checkKnownCodes(layout, line, lineNumber, knownOptionCodes, report);
    take(record, line, lineNumber);
  });
  if (frame?.layout.dataTypes.includes('E')) candidates.end();
  return { frame, problems: finish() };
}

function fieldsOf(record: RecordLayout, line: string): InspectedField[] {
  return Object.values(record.fields).map((field) => {
    const { label, start, length } = field;
    return { label, start, length, content: rawField(field, line) };
  });
}

function unknownRecord(line: string): { title: string; fields: InspectedField[] } {
  return {
    title: formWords.unknownRecord,
    fields: [{ label: formWords.content, start: 1, length: line.length, content: line }],
  };
}

function checkKnownCodes(
  layout: FileLayout,
  line: string,
  lineNumber: number,
  known: ReadonlySet<string> | undefined,
  report: Report,
): void {
  if (known === undefined) return;
  const field = FORECAST.fields.option;
  const forecast = layout.dataTypes.includes('F') ? [{ code: fieldText(field, line), position: field.start }] : [];
  const codes = layout.dataTypes.includes('E') ? optionsOf(line) : forecast;
  for (const { code, position } of codes) {
    if (known.has(code)) continue;
    report({ kind: 'unknown-option', line: lineNumber, position, slots: { option: quoted(code) } });
  }
}
