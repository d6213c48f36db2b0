export * from './basedata-set';
export { namesOfOption } from './disallowed-code';
export * from './entry-file';
export {
  fileName,
  isPassedOver,
  nameBeforeCopying,
  parseCopiedName,
  parseFileName,
  type BroadcastFileName,
  type CentreFileName,
  type EdiFileName,
} from './file-name';
export { inspectFile, problemsOf, type InspectedField, type InspectedRecord, type Inspection } from './inspect-file';
export { MOST_RECORDS_TOGETHER, MOST_TOGETHER } from './most-together';
export type { EdiProblem, ProblemKind, ProblemSeverity } from './problem';
export { readBasedata, type Basedata } from './read-basedata';
export { readEntryFile, type CandidateAsRead, type EntryFileAsRead } from './read-entry-file';
export { readResultsFile, type Result, type ResultsFileAsRead } from './read-results-file';
export { resultGrades, type ResultGrades } from './result-grades';
export { onlyBasedata } from './only-basedata';
export { eachContentOnce } from './same-content';
export type { NamedBytes } from './unzip-basedata';
export { writeEntryFile } from './write-entry-file';
export type { WrittenFile } from './write-records';
