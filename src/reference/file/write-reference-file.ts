import { formatPence, seriesCode, seriesName, type Pence, type Series } from '../../entries';
import { academicYearWords } from './academic-year';
import { FORMAT } from './newer-format';
import type { ReferenceFile } from './reference-file-schema';

interface Item {
  readonly series?: Series | undefined;
  readonly amount?: Pence | undefined;
}

/** An item with its series and its amount as texts. */
function written<Given extends Item>({ series, amount, ...rest }: Given): object {
  return {
    ...(series === undefined ? {} : { series: series.letter === null ? seriesName(series) : seriesCode(series) }),
    ...rest,
    ...(amount === undefined ? {} : { amount: formatPence(amount) }),
  };
}

/** The text of a reference file, as `parseReferenceFile` reads it: the same values come back. JSON leaves out what is undefined. */
export function writeReferenceFile({ academicYear, timetables, basedata, ...file }: ReferenceFile): string {
  const { format = FORMAT, source, centre, seriesDates, lastDates, fees, lateFees, ...rest } = file;
  const content = {
    format,
    academicYear: academicYear === undefined ? undefined : academicYearWords(academicYear),
    source,
    centre,
    seriesDates: seriesDates?.map(written),
    lastDates: lastDates?.map(written),
    fees: fees?.map(written),
    lateFees: lateFees?.map(written),
    ...rest,
    timetables: timetables?.map(written),
    basedata: basedata?.map(written),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
