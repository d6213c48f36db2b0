import { sameSeries, seriesName } from '../../entries';
import { remark, type LoadRemark } from '../load-report';
import type { Qualification } from '../option';
import type { Timetable } from '../timetable';

/** What is to be said of timetables that were given: two of one series, codes that nobody knows, rows that could not be read. */
export function timetableRemarks(
  given: readonly Timetable[],
  used: readonly Timetable[],
  qualifications: ReadonlyMap<string, Qualification>,
): LoadRemark[] {
  const twice = given.filter((one) => !used.includes(one));
  return [
    ...twice.map(({ series, file }) => {
      const last = used.find((one) => sameSeries(one.series, series))?.file ?? '';
      return remark('timetable-twice', { series: seriesName(series), file, last });
    }),
    ...used.flatMap((timetable) => [...rowRemarks(timetable), ...unknownCodes(timetable, qualifications)]),
  ];
}

function rowRemarks({ file, remarks }: Timetable): LoadRemark[] {
  return remarks.map((what) => remark('timetable-row', { file, what }));
}

function unknownCodes(
  { file, examinations }: Timetable,
  qualifications: ReadonlyMap<string, Qualification>,
): LoadRemark[] {
  const codes = new Set(examinations.flatMap((one) => one.qualifications));
  const unknown = [...codes].filter((code) => !qualifications.has(code));
  return unknown.length === 0 ? [] : [remark('timetable-unknown', { file }, unknown)];
}
