import { counted, withCommas } from '../../entries';

/** What loading reference data noticed. Slots in brackets are filled with what was found. */
export const remarkWords = {
  remarks: {
    'other-board':
      'Basedata {set} is of board {board}. Entries here are for board {boards}, so it is only used to tell when a code belongs to board {board}.',
    'options-missing':
      'Basedata {set} is incomplete: the file of its options, {file}, is not among what was given. Without it no code can be checked, and no entry file can be made. Give it too.',
    'several-versions': 'Basedata {set} was given more than once ({versions}). Where they differ, {newest} was used.',
    'code-removed':
      'Basedata {set} version {to} no longer has {count} of version {from}: {codes}. Such codes are still accepted. If they were withdrawn, load version {to} alone.',
    'kind-doubtful':
      'Basedata {set} is {kinds} basedata by its series, which the "item" {item} of {count} contradicts: {codes}. The series was believed.',
    'process-doubtful':
      'Basedata {set} is {kinds} basedata by its series, which the "process" {process} of {count} contradicts: {codes}. The series was believed. That R means registration and E entry is likely, not confirmed: ask the awarding body before you enter them.',
    'qualification-unknown':
      'Basedata {set} has {count} of qualifications that the product does not know: {codes}. Such options can be entered, but rules that depend on subject, level or size cannot judge them. Add the qualification to the reference file.',
    'syllabus-against-code':
      'Basedata {set} has {count} whose syllabus code names another qualification than the option code: {codes}. The syllabus code was believed.',
    'qan-unreadable': 'Basedata {set} has {count} with a QAN that cannot be right: {codes}. It was left out.',
    'fee-implausible':
      'Basedata {set} has {count} with a fee under £1.00 or over £1,000.00: {codes}. Fees in basedata are read as pence, as the format has them; that this board does so is likely. Compare one with the fees list.',
    'qan-differs':
      'Basedata {set} gives other QANs than the product had for {count}: {codes}. Those of the basedata are used.',
    'size-differs':
      'Basedata {set} and the product have different names for {count}: {codes}. Find out which is right, and write it in the reference file under "qualifications".',
    'unit-differs':
      'Basedata {set} has {count} whose title names another unit than the code: {codes}. The code was believed. Look which unit is meant before you enter them.',
    'several-registrations':
      'Basedata {set} has several options to register for the same qualification: {codes}. Where a sheet gives only the qualification, write the option code.',
    'timetable-twice': 'Two timetables of {series} were given. {last} is used, and {file} is not.',
    'timetable-row': '{file}: {what}',
    'timetable-unknown':
      '{file} names codes that the product does not know: {codes}. Their examinations count, but say nothing of a subject or size. Add the qualifications to the reference file.',
    'timetable-differs':
      '{file} has examinations that are entered under other codes than the product had: {codes}. Those of the timetable are used.',
    'suite-without-policy':
      'Suite "{suite}" has no policy. That of the {standIn} suite is used instead, and nothing that rests on it is confirmed. Add the policy to the reference file.',
    'deadline-missing':
      'The reference file gives a day for late entries of {series}, and no deadline for it is known, so it does not count. Give the deadline too.',
    'basedata-not-given':
      'The year file was saved with basedata {set}, version {version}{names}, which is not given. Give it too.',
    'basedata-other-version':
      'The year file was saved with basedata {set}, version {version}. Version {loaded} is given, and used.',
    'reference-unused':
      'The reference file gives {what}, which belongs to no qualification, unit or option that is known. Check how it is spelt.',
  },
  andMore: (more: number) => ` and ${withCommas(more)} more`,
  oneOption: '1 option',
  options: (options: number) => `${options} options`,
  timetableRead: (examinations: number, title: string, series: string, others: number) =>
    `${counted(examinations, 'examination')} of ${title}, ${series}; ${counted(others, 'other paper')} left aside`,
  timetableOver: (file: string, series: string) =>
    `${file} is the timetable of ${series}, which is over: it confirms units and sizes, but has no days for entries of later series. Fetch the timetable of the series that you enter.`,
  withoutNameAndPostcode: 'Its name and postcode do',
  withoutApprovals: 'Its name, postcode and approvals do',
  otherCentre: (name: string, whose: string, centre: string, left: string) =>
    `${name} is of centre ${whose}, and this workbook of centre ${centre}. ${left} not count, everything else does. If ${centre} is wrong, correct it.`,
  otherYear: (name: string, its: string, now: string) => `${name} is the year file of ${its}, and this is ${now}.`,
  feesNotCounted: (count: string, fees: string) => `${count}: ${fees}.`,
  oneFeeNot: 'Its fee does not count',
  feesNot: (fees: number) => `Its ${fees} fees do not count`,
  thisFee: 'this fee',
  theseFees: 'these fees',
  datesOf: (dates: string) => `the dates of ${dates}`,
  theBasedata: 'the basedata',
  theTimetable: 'the timetable',
  nothingToRenew: 'Nothing in it has to be renewed',
  renew: (needed: string) => `Renew ${needed}`,
  saveAsYear: (what: string, year: string) => `${what}, and save it as the year file of ${year}.`,
  ofNoYear: (name: string, now: string) =>
    `${name} does not say which year it is of, and has dates of earlier years only: its fees may be last year's, and count all the same. If they are those of ${now}, save the year file, which says so; else renew them.`,
  lateFee: (stage: string) => `${stage} fee`,
  option: (option: string) => `option ${option}`,
  level: (level: number) => `Level ${level}`,
};
