import { counted, withCommas } from '../../entries';

/** What the reports in the workbook say: titles, headings and what stands above the lists. */
export const reportWords = {
  statements: {
    pleaseCheck:
      'Please check every line, your name and your date of birth, and tell the exams office at once of anything that is wrong.',
    examinations:
      'Examinations are on the day and in the session (AM, PM) of the awarding body’s timetable. The exams office tells you the room and the time.',
    asOn: 'As on',
    title: 'Statement of entry',
  },
  columns: {
    centre: 'Centre',
    candidate: 'Candidate',
    candidateNumber: 'Candidate number',
    dateOfBirth: 'Date of birth',
    entry: 'Entry',
    title: 'Title',
    forSeries: 'For series',
    day: 'Day',
    session: 'Session',
    length: 'Length',
    class: 'Class',
    name: 'Name',
  },
  notSettled: 'not settled',
  checkList: {
    title: 'Check list of entries',
    checkedBy: 'Checked by',
    on: 'On',
  },
  comparison: {
    title: 'Two lists compared',
    what: 'What',
    row: 'Row',
    detail: 'Detail',
    here: 'Here',
    there: 'There',
    noDifference: 'No difference',
  },
  examinations: {
    unit: (subject: string, unit: string) => `${subject} unit ${unit}`,
    notInTimetable: 'not in the timetable',
    title: 'Examinations',
    none: 'none',
    inGroup: (name: string, entries: number) => `${name}: ${entries}`,
    paper: 'Paper',
    candidates: 'Candidates',
    theClass: 'class',
    by: (group: string) => `By ${group}`,
    file: (file: string, series: string) => `${file} (${series})`,
    from: (files: string, asOf: string) =>
      `Days, sessions and lengths are those of the timetable ${files}; entries are as on ${asOf}.`,
    lists: 'Examination lists',
  },
  fees: {
    newEntries: (asOf: string) => `New entries as if sent on ${asOf}.`,
    nothingPassedOn: 'Nothing is passed on: the centre pays all.',
    newOrSent: 'New or sent',
    payer: 'Payer',
    payers: { centre: 'Centre', department: 'Department', candidate: 'Candidate' },
    qualification: 'Qualification',
    titles: {
      all: 'Fees of all entries, new and sent',
      new: 'Fees of new entries',
      sent: 'Fees of entries that were sent',
    },
    nothingSent: 'Nothing was sent in this academic year, as far as the register of this workbook knows.',
    nothingLeft: (sent: string) =>
      `Nothing is left to send. ${sent} Choose the entries that were sent to see what they cost.`,
    allClosed: (entries: number) =>
      `There is nothing to pay: ${counted(entries, 'entry', 'entries')} can no longer be made, because the deadline has passed.`,
    nothingNew:
      'There is nothing to pay: no entry is new, and the register has none that was sent in this academic year.',
    new: 'New',
    sent: 'Sent',
    feesDue: 'Fees due',
    feesNotKnown: 'Fees not known',
    series: 'Series',
    lists: {
      all: 'What each entry costs, new or sent, and who pays',
      new: 'What each new entry costs, and who pays',
      sent: 'What each entry that was sent cost, and who pays',
    },
    why: 'Why',
    feeDue: 'Fee due',
  },
  total: 'Total',
  fixes: {
    title: 'Cells that Entrywise fixed',
    remark: 'Entrywise adds a line for each cell that it fixes for you, and never changes a line.',
    storedAsText: (after: string) => `${after} (stored as text)`,
  },
  invoice: {
    withdrawn: {
      credited: 'Withdrawn in time, and so credited',
      tooLate: 'withdrawn too late for a refund',
      notKnown: 'withdrawn, whether in time is not known',
      registrations: 'registrations withdrawn or of another size now',
    },
    sizeChanges: 'changes of size, not listed, because their fee is not known',
    counted: (words: string, count: number) => `${words}: ${count}`,
    seenOnly: ' For those only seen in Interchange, that fee is not known.',
    above: (elsewhere: string, aboveWords: string) =>
      `Entries in the register that were sent in a file, at the fee on the day they were sent.${elsewhere} ${aboveWords}`,
    title: 'What should be invoiced',
    code: 'Code',
    series: 'Series',
    seriesName: 'Series name',
    entries: 'Entries',
    amount: 'Amount',
    notKnown: (lines: number) => `${counted(lines, 'line')} not known`,
    query: 'Query a difference with a copy of the invoice, and quote your centre number and the invoice number.',
    without: (lines: number) => `without ${counted(lines, 'line')} that cannot be compared`,
    comparedTitle: 'The invoice compared with what was sent',
    whatDiffers: 'What differs',
    neither: 'Neither has a line',
    numbers: {
      sent: 'Sent',
      invoiced: 'Invoiced',
      expected: 'Expected',
      charged: 'Charged',
      difference: 'Difference',
    },
    same: 'none',
    andMore: (more: number) => ` and ${withCommas(more)} more`,
    left: (left: number, rows: string, more: string) =>
      `${counted(left, 'line')} of the invoice ${left === 1 ? 'has' : 'have'} no code or no whole number of entries, and ${left === 1 ? 'is' : 'are'} not compared: row ${rows}${more}. Look at ${left === 1 ? 'it' : 'them'} yourself.`,
    notInRegister: 'Invoiced, but not in the register',
    notInvoiced: 'Sent, but not invoiced',
    numbersDiffer: (sent: number, invoiced: number) => `${sent} sent and ${invoiced} invoiced`,
    feeNotKnown: 'The amounts cannot be compared: a fee is not known',
    amountDiffers: 'The number is the same, but the amount is not',
  },
  nothing: {
    title: 'Nothing to list',
    words: (asOf: string) => `There is nothing for this report, as if sent on ${asOf}.`,
  },
  notKnown: 'not known',
  registration: 'Registration',
  restricted:
    'There are limits on what you may charge students of 16 to 19 and pupils. You cannot charge for examinations that their course prepares them for, and for resits and missed ones only in some cases. Look up what holds for your centre before you charge anybody, and keep the reason.',
  sent: {
    soFar: (entries: number, withdrawn: number, cost: string) =>
      `Sent so far: ${counted(entries, 'entry', 'entries')}${withdrawn === 0 ? '' : ` (${withdrawn} withdrawn)`}, ${cost}.`,
    notMarked: (notMarked: number) =>
      `${notMarked} of them ${notMarked === 1 ? 'is' : 'are'} in files that are not marked as sent.`,
    /** @param cost null where they cost nothing */
    withdrawn: (entries: number, cost: string | null) =>
      `${counted(entries, 'entry was', 'entries were')} withdrawn in time: ${
        cost === null ? 'nothing comes back, since nothing was charged' : `expect ${cost} back`
      }.`,
    earlierYears: (cost: string) => `Earlier academic years (${cost}) are not counted.`,
    feesNotKnown: (unpriced: number) => `${counted(unpriced, 'fee')} not known`,
    and: ' and ',
  },
};
