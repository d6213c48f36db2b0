export { buildReference, type ReferenceParts } from './build-reference';
export { BUILT_IN_PACKS, CAMBRIDGE_ADVANCED_NATIONALS, CAMBRIDGE_TECHNICALS } from './packs/built-in-pack';
export { compareBasedata, type BasedataChanges } from './basedata/compare-basedata';
export { DATE_WORDS } from './explain/date-words';
export { lateFeeInWords } from './explain/explain-fees';
export { examinationSeries } from './explain/examination-series';
export { LAST_DATE_NAMES, LAST_DATE_WORDS, NO_LAST_DATES, type LastDateName, type LastDates } from './last-dates';
export { explainReference } from './explain/explain';
export type { ExplainedValue } from './explain/explained-value';
export { aloneUnits, familyOf, type Family } from './family';
export * from './known';
export type { LoadRemark, LoadReport, ReadBasedata, RemarkTopic } from './load-report';
export { subjectKey } from './merge/merge-examined-units';
export * from './option';
export type { OptionSet } from './basedata/option-set';
export { PACK, type Pack } from './packs/pack-schema';
export { parseReferenceFile } from './file/parse-reference-file';
export { academicYearWords } from './file/academic-year';
export { ofCentre } from './file/of-centre';
export { ofYear } from './file/of-year';
export { writtenTimetable } from './file/timetables-in';
export { writeReferenceFile } from './file/write-reference-file';
export { oneFile } from './merge/one-file';
export { valuesWords } from './explain/values-words';
export { readPasted, type Pasted, type PastedValue, type WantedLine } from './pasted/read-pasted';
export type { Policy } from './policy';
export * from './reference';
export { ReferenceFileError, type ReferenceFileProblem } from './file/reference-file-error';
export type { ReferenceFile } from './file/reference-file-schema';
export {
  isTimetableOver,
  lengthWords,
  overWords,
  timetableWords,
  type Examination,
  type Session,
  type Slot,
  type Timetable,
} from './timetable';
export { titleInLine } from './resolve/title-in-line';
export * from './resolved-entry';
export * from './series-dates';
export * from './sheets/reference-table';
export { openLines } from './sheets/open-lines';
export { switchingOn } from './sheets/policy-sheet';
export { readReferenceSheets, type SheetValues } from './sheets/read-tables';
export { REFERENCE_SHEETS } from './sheets/sheet-layout';
export { typedAsFile, typedProblems, withTyped, type TypedProblem, type TypedValue } from './sheets/typed-values';
export { referenceTables } from './sheets/write-tables';
