import { counted, listInWords, seriesName } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';

/** What a file gives, counted: `3 fees, dates of June 2027 and the centre 99999`; `nothing` of an empty one. */
export function valuesWords(file: ReferenceFile): string {
  const { centre, seriesDates = [], timetables = [], basedata = [], policy = {}, approvals = [] } = file;
  const fees = (file.fees ?? []).length + (file.lateFees ?? []).length;
  const { qualifications = [], units = [], mandatoryUnits = [], completeUnitLists = [], lastDates = [] } = file;
  const codes = qualifications.length + units.length + mandatoryUnits.length + completeUnitLists.length;
  const names = (items: readonly Pick<(typeof seriesDates)[number], 'series'>[]): string =>
    listInWords([...new Set(items.map(({ series }) => seriesName(series)))]);
  const words = [
    ...(fees === 0 ? [] : [counted(fees, 'fee')]),
    ...(seriesDates.length === 0 ? [] : [`the dates of ${names(seriesDates)}`]),
    ...(timetables.length === 0 ? [] : [`the timetable of ${names(timetables)}`]),
    ...(codes === 0 ? [] : [counted(codes, 'code or unit', 'codes and units')]),
    ...(lastDates.length === 0 ? [] : [`the last dates of ${counted(lastDates.length, 'qualification')}`]),
    ...(Object.keys(policy).length === 0 ? [] : [`rules of the ${listInWords(Object.keys(policy))} suite`]),
    ...(approvals.length === 0 ? [] : [counted(approvals.length, 'approval')]),
    ...(centre === undefined ? [] : [`the centre ${centre.number ?? centre.name ?? ''}`.trim()]),
    ...(basedata.length === 0
      ? []
      : [`the names of ${counted(basedata.length, 'set of basedata', 'sets of basedata')}`]),
  ];
  return words.length === 0 ? 'nothing' : listInWords(words);
}
