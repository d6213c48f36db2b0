import type { CalendarDate, Series } from '../../src/entries';
import { producedValue, sequenceValue, seriesValues } from '../../src/edi/centre-frame-values';
import { fileName, versionOf } from '../../src/edi/file-name';
import {
  COMPONENT,
  COMPONENT_FILE,
  DISALLOWED,
  DISALLOWED_FILE,
  LINK,
  LINK_FILE,
  OPTION,
  OPTION_FILE,
  SYLLABUS,
  SYLLABUS_FILE,
  type DataType,
  type FieldLayout,
  type FileLayout,
  type RecordLayout,
  type RecordValues,
} from '../../src/edi/layouts';
import { writeRecords, type WrittenFile } from '../../src/edi/write-records';

/** What the headers of a set's files say. */
export interface BasedataFrame {
  readonly board: string;
  /** Its letter known. */
  readonly series: Series;
  /** `_` English, `C` Welsh, `B` both. */
  readonly language: string;
  /** 1 to 999, and not 100, 200 ... */
  readonly sequence: number;
  readonly software: { readonly name: string; readonly version: string };
  readonly produced: CalendarDate;
}

/** The fields of a layout by name, the two excepted that the writer fills in itself. Fields not given are left blank. */
type Given<Layout extends RecordLayout> = Omit<RecordValues<Layout>, 'dataType' | 'recordType'>;

export function writeSyllabusFile(frame: BasedataFrame, syllabuses: readonly Given<typeof SYLLABUS>[]): WrittenFile {
  return writeBasedata('S', frame, SYLLABUS_FILE, SYLLABUS, syllabuses);
}

export function writeOptionFile(frame: BasedataFrame, options: readonly Given<typeof OPTION>[]): WrittenFile {
  return writeBasedata('O', frame, OPTION_FILE, OPTION, options);
}

export function writeLinkFile(frame: BasedataFrame, links: readonly Given<typeof LINK>[]): WrittenFile {
  return writeBasedata('L', frame, LINK_FILE, LINK, links);
}

export function writeComponentFile(frame: BasedataFrame, components: readonly Given<typeof COMPONENT>[]): WrittenFile {
  return writeBasedata('C', frame, COMPONENT_FILE, COMPONENT, components);
}

export function writeDisallowedFile(frame: BasedataFrame, pairs: readonly Given<typeof DISALLOWED>[]): WrittenFile {
  return writeBasedata('D', frame, DISALLOWED_FILE, DISALLOWED, pairs);
}

type AnyRecord = RecordLayout & { readonly fields: Readonly<Record<string, FieldLayout>> };

function writeBasedata(
  dataType: DataType,
  frame: BasedataFrame,
  layout: FileLayout,
  detail: AnyRecord,
  records: readonly Readonly<Record<string, string | undefined>>[],
): WrittenFile {
  const { board, language, sequence } = frame;
  const { series, year } = seriesValues(frame.series);
  return writeRecords({
    name: fileName({ family: 'broadcast', dataType, series, year, language, board, version: versionOf(sequence) }),
    layout,
    detail,
    details: records.length,
    frame: {
      dataType,
      series,
      year,
      language,
      board,
      seriesAgain: series,
      yearAgain: year,
      distribution: 'B',
      software: frame.software.name,
      softwareVersion: frame.software.version,
      formatsVersion: '14',
      sequence: sequenceValue(sequence),
      produced: producedValue(frame.produced),
    },
    eachDetail(put) {
      for (const record of records) put({ ...record, dataType, recordType: '5' });
    },
  });
}
