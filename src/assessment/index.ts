export * from './answers';
export type { ResolvedRequest } from './asked';
export * from './assess';
export {
  attemptLimit,
  attemptsUsed,
  historyWords,
  NO_ATTEMPTS,
  unitReason,
  type Attempts,
  type UnitReason,
} from './attempts/attempts';
export type { AttemptLedger } from './attempts/ledger';
export { givenRecords, whoAndWhat, type RecordUse } from './attempts/past-attempts';
export { UNCLASSIFIED } from './attempts/attempt-records';
export * from './enterability';
export { entryStage, type EntryStage } from './entry-stage';
export { isSameSubject, sameEntryKey } from './examination';
export { isQualificationNowhere, isSeriesNowhere } from './said-nowhere';
export * from './people/candidate-name';
export { FirstOfPerson } from './people/first-of-person';
export { differ, matchCandidates, type SheetPerson } from './people/match-candidates';
export { peopleOf } from './people/match-people';
export * from './people/no-number';
export * from './people/people';
export { resultsOfOthers, type ResultsOfOther } from './people/results-of-others';
export * from './registrations';
export { leftOut, type LeftOut } from './roll/left-out';
export { neverEntered, type NeverEntered } from './roll/never-entered';
export type { Roll, RollMember } from './roll/roll';
export * from './sent/earlier-size';
export { ucisOfRegister } from './people/registered-candidates';
export { otherResultLines, resultLines, resultsOfNobody } from './sent/result-lines';
export * from './sent/register-comparison';
export * from './waiting-units';
export type { WrittenBirthDate } from './written-days';
export type { AssessmentSources } from './sources';
