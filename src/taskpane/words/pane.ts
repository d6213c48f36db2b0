import { cellAddress, counted, formatDate, listInWords, type CalendarDate, type Cell } from '../../entries';

/**
 * The words of the first view and of everything that is told there, in English as it is written in the United Kingdom. Those of
 * the other parts come with them.
 */
export const words = {
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
  undo: 'Undo',
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
    sheets: (names: readonly string[]) =>
      `${names.length === 1 ? 'Sheet' : 'Sheets'} ${listInWords(names.map((name) => `"${name}"`))}`,
    size: (candidates: number, entries: number) =>
      `${counted(candidates, 'candidate')}, ${counted(entries, 'entry', 'entries')}`,
    shape: { long: 'A row is an entry', wide: 'A row is a candidate, a column is a unit' },
    banner: (centre: string | null, series: string | null) =>
      `Above the headings: ${listInWords([...(centre === null ? [] : [`centre ${centre}`]), ...(series === null ? [] : [series])])}.`,
    said: ({ qualification, series }: { readonly qualification: string; readonly series: string }) => [
      ...(qualification === '' ? [] : [`Where no qualification is given: ${qualification}`]),
      ...(series === '' ? [] : [`Where no series is given: ${series}`]),
    ],
    splitsNames: 'Full names were split into surname and forenames. Check a few.',
    skipped: (count: number) => `${counted(count, 'row')} passed over`,
    change: 'Change how the sheet is read',
  },

  check: {
    button: 'Check entries',
    again: 'Check again',
    several: 'Which sheet holds the entries?',
    severalHelp: 'Several could. Entrywise remembers your choice in this workbook.',
    pickRow: 'If one of these rows holds the headings, choose it:',
    useRow: (row: number) => `Use row ${row + 1} as the headings`,
    lookAgain: 'Look again',
    tryAgain: 'Try again',
    failed: 'The check could not be finished',
    stages: {
      looking: 'Looking for the headings…',
      reading: 'Reading the sheet…',
      checking: 'Checking every rule…',
      answering: 'Putting the list together…',
    },
    rowsRead: (read: number, of: number) => `${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rows`,
    stale: 'The sheet has changed since it was checked. It will be checked again in a moment.',
    newDay: (checked: CalendarDate, now: CalendarDate) =>
      `The check was made for ${formatDate(checked)}. It is made again for ${formatDate(now)}: fees may be different.`,
    allRight: 'Nothing to put right',
    allRightHelp: (entries: number) =>
      `${counted(entries, 'entry', 'entries')} checked against every rule. Reference shows the codes, fees and dates used.`,
    filteredOut: 'No finding fits the search and the filter.',
    showAll: 'Show all',
    mark: 'Highlight in sheet',
    markAgain: 'Update highlights',
    clear: 'Clear highlights',
    marksOld: 'The highlights in the sheet are from an earlier check.',
    counts: (errors: number, warnings: number, notes: number) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`,
  },

  notStarted: {
    title: 'Entrywise could not start',
    late: 'Excel has not answered yet',
    'not-loaded':
      'Excel’s part of the add-in could not be loaded. Check that this machine can reach appsforoffice.microsoft.com, and try again.',
    'too-slow':
      'The pane waits, and starts by itself once Excel answers. Behind a slow network that can take a minute. If it stays like this, close Excel and open it again; reload only if that does not help.',
    elsewhere: 'This page works only inside Excel. Without Excel, use the workbench.',
    broken:
      'Something went wrong in Entrywise itself while it started. Try again; if it happens again, report the text below.',
    reload: 'Reload',
    workbench: 'Open the workbench',
  },

  done: {
    marked: 'The findings are highlighted in the sheet.',
    feesWritten: 'The fee column is written.',
    summaryWritten: 'The sheet "Entrywise summary" is written.',
    cleared: (kept: readonly string[]) =>
      kept.length === 0
        ? 'Everything that Entrywise wrote is gone.'
        : `Highlights, columns and summary are gone. Reports and records stay: ${listInWords(kept.map((name) => `"${name}"`))}.`,
    fixed: (
      changed: number,
      formulas: readonly { readonly sheet: string; readonly cells: readonly Cell[] }[],
      isOfSeveral: boolean,
    ) =>
      [
        `${counted(changed, 'cell')} changed.`,
        ...formulas.map(
          ({ sheet, cells }) =>
            `${isOfSeveral ? `${sheet}: ` : ''}${cellsWords(cells)} not changed: a formula is there. Correct the formula.`,
        ),
      ].join(' '),
    loaded: (files: number) => `${counted(files, 'file')} loaded.`,
    forSample: 'It counts for the sample only. Open your own workbook, and give your files there.',
    removed: (name: string) => `${name} is removed.`,
    notKept: 'The browser has no room to keep these files: give them again next time.',
    made: (files: number) =>
      `${counted(files, 'file')} made and recorded in the register. Save ${files === 1 ? 'it' : 'them'} now, and then this workbook: the register is in it.`,
    recorded: 'Recorded in the register.',
    saved: (name: string) => `${name} is saved.`,
  },

  failed: {
    bug: 'Something went wrong in Entrywise itself. Nothing was changed. Try again; if it happens again, copy the details and report them.',
    workerDied:
      'The check stopped unexpectedly and was started anew. Try again; if it happens again, close other programs or use fewer rows.',
    cancelled: 'The check was cancelled.',
    fixStale: 'The sheet has changed since it was checked. Look at the new list before anything is changed.',
    notRecorded: (why: string) => `This could not be added to the sheet "Entrywise fixes": ${why}`,
    clipboard: 'The browser does not allow copying here. Select the text and copy it with the keyboard.',
    chunk: 'A part of the pane could not be loaded.',
    notLoaded: 'The file is not saved: a part of the pane could not be loaded. Check the network and try again.',
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
