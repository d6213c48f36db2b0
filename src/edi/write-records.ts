import { UserError } from '../entries';
import type { FileLayout, RecordLayout, RecordValues } from './layouts';
import { bytesOf, recordWriter } from './record-bytes';
import { writingWords } from './words/writing';

/** A finished file: its exact name, under which it must be saved, and its bytes. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type AnyValues = Readonly<Record<string, string>>;

/** What a file is made of, the counts excepted. */
export interface FileParts<Detail extends RecordLayout> {
  readonly name: string;
  readonly layout: FileLayout;
  readonly detail: Detail;
  /** What headers and trailers share and each has of its own, by the names of their fields. */
  readonly frame: AnyValues;
  readonly details: number;
  /** Gives each of the detail records, in order, with the candidate's number where it has one. */
  readonly eachDetail: (put: (values: RecordValues<Detail>, candidate?: string) => void) => void;
}

/** Writes a file of one centre or one series: headers, details, trailers with their counts. Throws UserError. */
export function writeRecords<Detail extends RecordLayout>(parts: FileParts<Detail>): WrittenFile {
  const { layout, detail, frame, details } = parts;
  const { 1: fileHeader, 3: header, 7: trailer, 9: fileTrailer } = layout.records;
  const around = [fileHeader, header, trailer, fileTrailer].reduce((total, record) => total + bytesOf(record), 0);
  const bytes = new Uint8Array(around + details * bytesOf(detail)).fill(32);
  const putDetail = recordWriter(detail);
  let at = 0;
  let written = 0;
  const put = (record: RecordLayout, own: AnyValues): void => {
    const values = Object.fromEntries(Object.entries({ ...frame, ...own }).filter(([name]) => name in record.fields));
    at = recordWriter(record)(bytes, at, { ...values, recordType: record.recordType });
  };
  put(fileHeader, {});
  put(header, {});
  parts.eachDetail((values, candidate) => {
    if (++written <= details) at = putDetail(bytes, at, values, candidate);
  });
  if (written !== details) throw new RangeError(`${details} records were announced, but ${written} came.`);
  if (details + 4 > 9_999_999) throw new UserError(writingWords.tooManyRecords);
  put(trailer, { records: String(details + 2) });
  put(fileTrailer, { records: String(details + 4), centres: '1' });
  return { name: parts.name, bytes };
}
