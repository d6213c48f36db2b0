import {
  cellAddress,
  counted,
  formatDate,
  formatPence,
  listInWords,
  type CalendarDate,
  type Cell,
  type Pence,
} from '../../entries';

/** Every word that the pane shows, in English as it is written in the United Kingdom. Another language is another such object. */
export const enGB = {
  name: 'Entrywise',
  privacy: 'Your data never leaves this machine.',
  loading: 'Loading…',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  more: 'More',
  copyDetail: 'Copy details',
  copied: 'Copied',
  dismiss: 'Dismiss this message',
  notConfirmed: 'not confirmed',
  notKnown: 'not known',

  tabs: { label: 'What to do', check: 'Check', fees: 'Fees', submit: 'Submit', reference: 'Reference' },

  severity: {
    error: { one: 'error', many: 'errors', title: 'Errors' },
    warning: { one: 'warning', many: 'warnings', title: 'Warnings' },
    note: { one: 'note', many: 'notes', title: 'Notes' },
  },

  table: {
    headingRow: (row: number, known: number, all: number) =>
      `Row ${row + 1} is the heading row; ${known} of ${counted(all, 'column')} recognised`,
    sheet: (name: string) => `Sheet "${name}"`,
    size: (candidates: number, entries: number) =>
      `${counted(candidates, 'candidate')}, ${counted(entries, 'entry', 'entries')}`,
    shape: { long: 'A row is an entry', wide: 'A row is a candidate, a column is a unit' },
    banner: (centre: string | null, series: string | null) =>
      `Above the headings: ${listInWords([...(centre === null ? [] : [`centre ${centre}`]), ...(series === null ? [] : [series])])}.`,
    splitsNames: 'Names stand in one column and were split. Look at a few.',
    skipped: (count: number) => `${counted(count, 'row')} passed over`,
    change: 'Change how the sheet is read',
    changeTitle: 'How the sheet is read',
    changeHelp: 'Entrywise remembers your choices in this workbook.',
    chooseSheet: 'Sheet',
    chooseRow: 'Heading row',
    rowOption: (row: number, text: string) => `Row ${row + 1}: ${text}`,
    columns: 'Columns',
    columnHelp: 'What each column means. Choose another meaning where the guess is wrong.',
    asGuessed: 'As guessed',
    ignore: 'Leave out',
    notUsed: 'Not used',
    unitColumn: 'Unit',
    flag: 'Yes or no',
    own: 'Written by Entrywise',
    meaningOf: (heading: string) => `Meaning of column ${heading}`,
    forget: 'Go back to what was guessed',
  },

  check: {
    button: 'Check entries',
    again: 'Check again',
    looking: 'Looking for the headings…',
    ready: 'Ready to check',
    several: 'Which sheet holds the entries?',
    severalHelp: 'Several could. Entrywise remembers your choice in this workbook.',
    noHeadings: 'No heading row was found',
    pickRow: 'If one of these rows holds the headings, choose it:',
    useRow: (row: number) => `Use row ${row + 1} as the headings`,
    lookAgain: 'Look again',
    tryAgain: 'Try again',
    failed: 'The check could not be finished',
    stages: {
      reading: 'Reading the sheet…',
      checking: 'Checking every rule…',
      answering: 'Putting the list together…',
    },
    rowsRead: (read: number, of: number) => `${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rows`,
    stale: 'The sheet has changed since it was checked. It will be checked again in a moment.',
    allRight: 'Nothing to put right',
    allRightHelp: (entries: number) =>
      `${counted(entries, 'entry', 'entries')} checked against every rule. Look at Reference to see what the rules rest on.`,
    filteredOut: 'No finding fits the search and the filter.',
    showAll: 'Show all',
    mark: 'Highlight in sheet',
    markAgain: 'Update highlights',
    clear: 'Clear highlights',
    marksOld: 'The highlights in the sheet are from an earlier check.',
    counts: (errors: number, warnings: number, notes: number) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`,
    checkedFor: (day: CalendarDate) => `Checked as if sent on ${formatDate(day)}`,
  },

  findings: {
    list: 'Findings',
    filter: 'Show',
    group: 'Group by',
    byRule: 'Rule',
    byCandidate: 'Candidate',
    wholeSheet: 'The whole sheet',
    search: 'Search findings',
    clearSearch: 'Clear the search',
    shown: (shown: number, all: number) =>
      shown === all ? counted(all, 'finding') : `${shown} of ${counted(all, 'finding')}`,
    inGroup: (count: number) => counted(count, 'finding'),
    selected: (cell: Cell) => `In the selected cell, ${cellAddress(cell)}`,
    goTo: (address: string) => `Go to ${address}`,
    details: 'Details',
    why: 'Why',
    whatToDo: 'What to do',
    source: 'Source',
    doubt: 'Rests on a value that is not confirmed',
    cost: 'Cost',
    costUnknown: 'The fee is not known.',
    rulePage: 'Read the page of this rule',
    suspected: 'Entrywise is not certain: look for yourself.',
  },

  fix: {
    title: 'Fix',
    cell: (address: string) => `Cell ${address}`,
    before: 'Now',
    after: 'After',
    empty: '(empty)',
    one: 'Fix',
    all: (count: number) => `Fix all ${count} like this`,
    apply: (count: number) => `Change ${counted(count, 'cell')}`,
    andMore: (count: number) => `and ${count} more`,
    preview: (count: number) => `What changes in ${counted(count, 'cell')}`,
    stale: 'The sheet has changed. Fixes come back with the next check.',
  },

  fees: {
    title: 'Fees',
    none: 'Check the sheet first',
    noneHelp: 'Fees come from the entries that the check finds.',
    total: (day: CalendarDate) => `If sent on ${formatDate(day)}`,
    unpriced: (count: number) => `and ${counted(count, 'fee')} not known`,
    unpricedHelp: 'Most fees are not published where Entrywise can read them. Give them on the Reference tab.',
    breakdown: 'What it is for',
    reasons: {
      registration: 'Registrations',
      included: 'First entries, included in the registration',
      resit: 'Resits',
      absence: 'Entries again after an absence',
      unit: 'Unit entries that the registration does not include',
    },
    late: { late: 'late', 'very-late': 'very late', closed: 'closed', none: 'on time' },
    atRisk: 'If you wait',
    risk: (after: CalendarDate) => `If you send after ${formatDate(after)}`,
    riskMore: (more: Pence) => `${formatPence(more)} more`,
    riskUnpriced: (count: number) => `${counted(count, 'late fee')} not known`,
    riskClosed: (count: number) => `${counted(count, 'entry', 'entries')} no longer possible`,
    noRisk: 'No date is known after which waiting costs more.',
    by: 'Totals by',
    byQualification: 'Qualification',
    byCandidate: 'Candidate',
    columns: { label: 'For', entries: 'Entries', due: 'Due', unpriced: 'Fees not known' },
    writeColumns: 'Write fee column',
    writeSummary: 'Write fee summary',
    sendOn: 'Send on',
    today: 'Today',
  },

  timeline: {
    title: 'Dates',
    label: (series: string, entries: number) => `${series}: ${counted(entries, 'unit entry', 'unit entries')}`,
    today: (day: CalendarDate) => `Today, ${formatDate(day)}`,
    sendDay: (day: CalendarDate) => `Sent on ${formatDate(day)}`,
    stages: { none: 'On time', late: 'Late', 'very-late': 'Very late', closed: 'Closed' },
    until: (stage: string, day: CalendarDate, sure: boolean) =>
      `${stage} until ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
    after: (stage: string, day: CalendarDate) => `${stage} after ${formatDate(day)}`,
    refund: (day: CalendarDate, sure: boolean) =>
      `Refunds for withdrawals until ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
    results: (day: CalendarDate, sure: boolean) => `Results on ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
    unknown: 'No deadline is known for this series. Give it on the Reference tab.',
    noSeries: 'The sheet has no unit entries to send, and registrations have no final deadline.',
  },

  submit: {
    title: 'Submit',
    none: 'Check the sheet first',
    noneHelp: 'The files are made from the entries that the check finds nothing wrong with.',
    blockers: 'What stands in the way',
    noBlockers: 'Nothing stands in the way.',
    blocked: (entries: number) => `${counted(entries, 'entry', 'entries')} kept out of the files`,
    blockedBy: {
      'basedata-missing': 'Basedata of the series is not loaded',
      'registration-blocked': 'The registration is itself kept out',
      'other-centre': 'The row names another centre',
    },
    plan: 'What will be sent',
    planWords: (registrations: number, registrationFiles: number, units: number, unitFiles: number) =>
      listInWords([
        ...(registrationFiles > 0
          ? [`${counted(registrationFiles, 'registration file')} (${counted(registrations, 'entry', 'entries')})`]
          : []),
        ...(unitFiles > 0 ? [`${counted(unitFiles, 'unit file')} (${counted(units, 'entry', 'entries')})`] : []),
      ]),
    planNothing: 'No entry can go into a file yet.',
    order: 'Send the registrations first. Unit entries may only follow when the registrations have been processed.',
    centre: 'Centre number',
    centreHelp: 'Five digits. Left empty, the number in the sheet is used.',
    postcode: 'Postcode',
    sequence: 'Number of the first file',
    sequenceHelp: 'Each file that the centre sends to the awarding body takes the next number.',
    make: 'Make the files',
    making: 'Making the files…',
    files: 'Files',
    save: 'Save',
    saveFile: (name: string) => `Save ${name}`,
    fileWords: (kind: 'registration' | 'unit', entries: number, series: string) =>
      `${kind === 'registration' ? counted(entries, 'registration') : counted(entries, 'unit entry', 'unit entries')}, ${series}`,
    keepName: 'Keep the names exactly as they are: the awarding body rejects any other.',
    notAccepted: 'A file that was collected is not yet accepted. Check the entries in Interchange.',
    rows: (rows: string) => `Rows ${rows}`,
  },

  reference: {
    title: 'Reference',
    drop: 'Drop basedata here',
    dropHelp: 'A zip as the awarding body publishes it, single files, results files, or a reference file.',
    choose: 'Choose files',
    loaded: 'Loaded',
    noBasedata: 'No basedata is loaded',
    noBasedataHelp: 'Without it codes cannot be checked, and no entry file can be made.',
    set: (series: string, version: string) => `${series}, version ${version}`,
    options: (count: number) => counted(count, 'option'),
    otherBoard: (board: string) => `Board ${board}: only used to tell when a code belongs there`,
    results: (series: string, count: number) => `Results of ${series}: ${count.toLocaleString('en-GB')}`,
    kinds: { registration: 'Registrations', unit: 'Unit entries' },
    fileKinds: { basedata: 'Basedata', results: 'Results', reference: 'Reference file' },
    remove: (name: string) => `Remove ${name}`,
    remarks: 'What loading noticed',
    missing: 'Missing',
    missingHelp: 'Nobody published these where Entrywise could read them, so it asks you.',
    unverified: 'Not confirmed',
    unverifiedHelp: 'Check these before you rely on them.',
    confirmed: 'Confirmed',
    about: {
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
  },

  notStarted: {
    title: 'Entrywise could not start',
    'not-loaded':
      'Excel’s part of the add-in could not be loaded. Check that this machine can reach appsforoffice.microsoft.com, and try again.',
    'too-slow':
      'Excel has not answered yet. Wait a little and try again; if it stays like this, close Excel and open it again.',
    elsewhere: 'This page works only inside Excel. Without Excel, use the workbench.',
    broken:
      'Something went wrong in Entrywise itself while it started. Try again; if it happens again, report what stands below.',
    reload: 'Reload',
    workbench: 'Open the workbench',
  },

  rulePage: { title: 'Rule', notFound: 'This rule has no page.' },

  done: {
    marked: 'The findings are highlighted in the sheet.',
    feesWritten: 'The fee column is written.',
    summaryWritten: 'The sheet "Entrywise summary" is written.',
    cleared: 'Everything that Entrywise wrote is gone.',
    fixed: (changed: number, formulas: readonly Cell[]) =>
      formulas.length === 0
        ? `${counted(changed, 'cell')} changed.`
        : `${counted(changed, 'cell')} changed. ${cellsWords(formulas)} left alone: a formula stands there, which has to be corrected itself.`,
    loaded: (files: number) => `${counted(files, 'file')} loaded.`,
    removed: (name: string) => `${name} is removed.`,
    notKept: 'The browser does not keep so much, so the files have to be given again next time.',
    saved: (name: string) => `${name} is saved.`,
  },

  failed: {
    bug: 'Something went wrong in Entrywise itself. Nothing was changed. Try again; if it happens again, copy the details and report them.',
    workerDied:
      'The check stopped unexpectedly and was started anew. Try again; if it happens again, close other programs or use fewer rows.',
    cancelled: 'The check was cancelled.',
    fixStale: 'The sheet has changed since it was checked. Look at the new list before anything is changed.',
    unreadableFile: (name: string) => `${name} cannot be read. Copy it to this machine and try again.`,
    largeFile: (name: string, megabytes: number, most: number) =>
      `${name} has ${megabytes} MB; the limit is ${most} MB. It is no basedata.`,
    clipboard: 'The browser does not allow copying here. Select the text and copy it with the keyboard.',
    chunk: 'A part of the pane could not be loaded.',
  },
};

/** The first few cells by name. */
function cellsWords(cells: readonly Cell[]): string {
  const named = cells.slice(0, 5).map(cellAddress);
  const more = cells.length - named.length;
  return more > 0
    ? `${named.join(', ')} and ${more} more were`
    : `${listInWords(named)} ${cells.length === 1 ? 'was' : 'were'}`;
}

export type Words = typeof enGB;
