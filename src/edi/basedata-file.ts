import type { Series } from '../entries';
import {
  componentReader,
  disallowedReader,
  linkReader,
  optionReader,
  syllabusReader,
  type ReadRecord,
} from './basedata-records';
import type { ComponentRecord, DisallowedRecord, LinkRecord, OptionRecord, SyllabusRecord } from './basedata-set';
import { parseFileName } from './file-name';
import { quoted, type Report } from './problem';
import { readRecords, type FileFrame } from './read-records';
import type { NamedBytes } from './unzip-basedata';

/** The records of one file: those of its data type, the other lists are empty. */
export interface BasedataContent {
  readonly syllabuses: SyllabusRecord[];
  readonly options: OptionRecord[];
  readonly links: LinkRecord[];
  readonly components: ComponentRecord[];
  readonly disallowed: DisallowedRecord[];
}

/** One basedata file that was read. */
export interface BasedataFile extends NamedBytes {
  readonly frame: FileFrame;
  readonly series: Series;
  readonly content: BasedataContent;
  readonly report: Report;
}

type TakeDetail = (line: string, lineNumber: number) => void;

/** Reads one basedata file; null where it is none or its series cannot be told, which is reported. */
export function readBasedataFile({ name, bytes }: NamedBytes, report: Report): BasedataFile | null {
  if (bytes.length > 0 && parseFileName(name) === null && !beginsLikeHeader(bytes)) {
    report({ kind: 'ignored-file' });
    return null;
  }
  const content: BasedataContent = { syllabuses: [], options: [], links: [], components: [], disallowed: [] };
  let takeDetail: TakeDetail | null = null;
  const frame = readRecords(name, bytes, report, (type, line, lineNumber) => {
    if (type !== '5') return;
    takeDetail ??= detailTaker(line.charAt(0).toUpperCase(), content, name, report);
    takeDetail(line, lineNumber);
  });
  if (frame === null) return null;
  if (frame.layout.family === 'centre') {
    report({ kind: 'other-data-type', slots: { title: frame.layout.title.toLowerCase() } });
    return null;
  }
  if (frame.series === null) {
    report({ kind: 'series-unreadable', line: 1, slots: { found: quoted(frame.seriesText + frame.yearText) } });
    return null;
  }
  return { name, bytes, frame, series: frame.series, content, report };
}

/** A letter, then the record type of a file header: enough to try a file whose name says nothing. */
function beginsLikeHeader(bytes: Uint8Array): boolean {
  return /^[A-Z]1/i.test(String.fromCharCode(...bytes.subarray(0, 2)));
}

function detailTaker(dataType: string, content: BasedataContent, file: string, report: Report): TakeDetail {
  switch (dataType) {
    case 'S':
      return into(content.syllabuses, syllabusReader(file));
    case 'O':
      return into(content.options, optionReader(file, report));
    case 'L':
      return into(content.links, linkReader(file));
    case 'C':
      return into(content.components, componentReader(file));
    case 'D':
      return into(content.disallowed, disallowedReader(file));
    default:
      return () => undefined;
  }
}

function into<T>(records: T[], read: ReadRecord<T>): TakeDetail {
  return (line, lineNumber) => {
    records.push(read(line, lineNumber));
  };
}
