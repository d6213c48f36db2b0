import { listInWords, seriesName } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';
import { valueWords } from '../words/values';

/** What a file gives, counted: `3 fees, dates of June 2027 and the centre 99999`; `nothing` of an empty one. */
export function valuesWords(file: ReferenceFile): string {
  const { centre, seriesDates = [], timetables = [], basedata = [], policy = {}, approvals = [] } = file;
  const fees = (file.fees ?? []).length + (file.lateFees ?? []).length;
  const { qualifications = [], units = [], mandatoryUnits = [], completeUnitLists = [], lastDates = [] } = file;
  const codes = qualifications.length + units.length + mandatoryUnits.length + completeUnitLists.length;
  const names = (items: readonly Pick<(typeof seriesDates)[number], 'series'>[]): string =>
    listInWords([...new Set(items.map(({ series }) => seriesName(series)))]);
  const words = [
    ...(fees === 0 ? [] : [valueWords.given.fees(fees)]),
    ...(seriesDates.length === 0 ? [] : [valueWords.given.dates(names(seriesDates))]),
    ...(timetables.length === 0 ? [] : [valueWords.given.timetables(names(timetables))]),
    ...(codes === 0 ? [] : [valueWords.given.codes(codes)]),
    ...(lastDates.length === 0 ? [] : [valueWords.given.lastDates(lastDates.length)]),
    ...(Object.keys(policy).length === 0 ? [] : [valueWords.given.policy(listInWords(Object.keys(policy)))]),
    ...(approvals.length === 0 ? [] : [valueWords.given.approvals(approvals.length)]),
    ...(centre === undefined ? [] : [valueWords.given.centre(centre.number ?? centre.name ?? '').trim()]),
    ...(basedata.length === 0 ? [] : [valueWords.given.basedata(basedata.length)]),
  ];
  return words.length === 0 ? valueWords.given.nothing : listInWords(words);
}
