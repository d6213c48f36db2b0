import { counted, formatDate, withCommas, type CalendarDate } from '../../entries';

/** What is said of the reference. */
export const referenceWords = {
  otherSuites: 'Other suites',
  otherSuitesHelp:
    'Entrywise knows what it found published about these too. Switch one on if your centre enters candidates for it. To switch it off again, write "no" beside it in the sheet CT Policy of this workbook.',
  on: 'Switch on',
  switchOn: (title: string) => `Switch on ${title}`,
  title: 'Reference',
  drop: 'Drop basedata here',
  dropHelp:
    'A zip as the awarding body publishes it, single files, results files, a timetable (.xlsx), a year file, or a workbook with filled-in CT sheets.',
  choose: 'Choose files',
  loaded: 'Loaded',
  noBasedata: 'No basedata is loaded',
  noBasedataHelp: 'Without it codes cannot be checked, and no entry file can be made.',
  set: (series: string, version: string) => `${series}, version ${version}`,
  produced: (day: CalendarDate) => `, produced on ${formatDate(day)}`,
  options: (count: number) => counted(count, 'option'),
  incomplete: (file: string) => `Incomplete: the file with its options (${file}) is missing. Give it too.`,
  otherBoard: (board: string) => `Board ${board}: only used to recognise its codes`,
  results: (series: string, count: number) => `Results of ${series}: ${withCommas(count)}`,
  timetable: (series: string) => `Timetable of ${series}`,
  kinds: { registration: 'Registrations', unit: 'Unit entries' },
  fileKinds: { basedata: 'Basedata', results: 'Results', timetable: 'Timetable', reference: 'Year file' },
  remove: (name: string) => `Remove ${name}`,
  files: (count: number) => counted(count, 'file given', 'files given'),
  remarks: 'Notes on these files',
  needed: (count: number) =>
    count === 0 ? 'Needed for your entries' : `Needed for your entries (${withCommas(count)})`,
  neededHelp: 'Type what the awarding body publishes, then press the button below.',
  paste: 'Or paste the fees list or the key dates here',
  pasteHelp: 'Text of a PDF, a table of a web page, or cells. It fills the boxes below.',
  pasteToCompare: 'Paste a fees list or the key dates here to compare them',
  pasteRead: (found: number, doubtful: number, others: number, later: number) =>
    [
      ...(found > 0 ? [`${counted(found, 'box', 'boxes')} filled.`] : []),
      ...(later === 0 ? [] : [`${counted(later, 'value')} for later.`]),
      ...(found === 0 && doubtful + others + later === 0 ? ['Nothing in it is new for your entries.'] : []),
      ...(doubtful === 0 ? [] : [`${counted(doubtful, 'box', 'boxes')} to be chosen by you.`]),
      ...(others === 0
        ? []
        : [
            `${counted(others, 'value')} ${others === 1 ? 'differs' : 'differ'} from what counts now: say below which is right.`,
          ]),
    ].join(' '),
  differs: (texts: readonly string[], source: string) =>
    `Entrywise uses ${texts.join(' or ')} (${source}). The pasted text has another value. Which is right?`,
  keepKnown: (texts: readonly string[]) => `Keep ${texts.join(' or ')}`,
  known: (texts: readonly string[]) => `This replaces ${texts.join(' or ')}. Leave the box empty to keep that.`,
  leftAside: (count: number) => `${counted(count, 'other value')} not used: not needed here, or not clear what for`,
  later: (count: number) =>
    `${counted(count, 'value')} for later: no entry needs ${count === 1 ? 'it' : 'them'} yet, and ${count === 1 ? 'it is' : 'they are'} kept too`,
  laterValue: (label: string, text: string) => `${label}: ${text}`,
  pasted: (line: string) => `From: ${line}`,
  noYear: (line: string) => `“${line}” has no year: type the date.`,
  chooseOf: 'The pasted text has:',
  nothingNeeded: 'Nothing: every fee and date for your entries is known.',
  neededWhere: (where: string, changes: string) => `${changes} ${where.charAt(0).toUpperCase()}${where.slice(1)}.`,
  assumed: (value: string) => `Taken to be ${value}, not confirmed.`,
  placeholder: { money: 'pounds.pence', day: 'day/month/year' },
  useValues: (count: number) => (count === 1 ? 'Use this value' : `Use these ${withCommas(count)} values`),
  useNoValues: 'Use these values',
  sourceLabel: 'Where you read them (kept beside each value)',
  sourcePlaceholder: 'the list, its year and page',
  place: 'Keep them',
  places: { workbook: 'in this workbook (CT sheets)', 'year-file': 'in the year file, for all workbooks' },
  values: (name: string, isOfSite: boolean) => (isOfSite ? `Set up for everybody here: ${name}` : name),
  valuesWords: (what: string) => `Gives ${what}`,
  unsaved: 'What you typed into the year file is kept on this machine only.',
  missing: 'Missing',
  missingHelp: 'Entrywise did not find these published. Enter the ones you need.',
  own: 'Your own fees and dates',
  ownHelp:
    'The year file has all that is known here of the year: fees, dates, codes, your centre, the timetable. Drop it on the pane beside another workbook or on another machine, and the same is known there.',
  saveYearFile: 'Save the year file…',
  ownSheetsHelp:
    'Sheets named "CT Options", "CT Series", "CT Fees", "CT Policy" and "CT Ends", to be filled in. What you filled in before stays.',
  writeSheets: 'Write sheets for fees and dates',
  writingSheets: 'Writing the sheets…',
  moreValues: (count: number) =>
    `And ${withCommas(count)} more. On the command line, "entrywise reference" lists them all.`,
  kept: 'Kept in this browser',
  keptHelp: {
    excel:
      'Basedata, timetables and year files, your centre, and your name or initials, for the next time. No details of candidates.',
    workbench:
      'Basedata, timetables and year files, your centre, and your name or initials, for the next time. Opened from a web address, the workbench also keeps workbooks with unsaved changes.',
  },
  forget: 'Delete what is kept…',
  forgetAsk: 'You will have to give your files again, and unsaved changes are lost.',
  forgetNow: 'Delete it',
  forgetNot: 'Keep it',
  unverified: 'Not confirmed',
  unverifiedHelp: 'Check these before you rely on them.',
  confirmed: 'Confirmed',
  about: {
    timetable: 'Timetables loaded',
    centre: 'Your centre',
    board: 'Board',
    basedata: 'Basedata',
    policy: 'What is allowed',
    date: 'Dates',
    fee: 'Fees',
    qualification: 'Qualifications',
    unit: 'Examined units',
  },
  confidence: { confirmed: 'confirmed', likely: 'likely', unverified: 'not verified' },
  resultsNotKept: 'Results files are never kept: they hold candidates’ details.',
};
