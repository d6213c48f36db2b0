import { counted, formatDate, listInWords, withCommas, type CalendarDate } from '../../entries';

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
    tryAgain: 'Try again',
    failed: 'The check could not be finished',
    stages: {
      looking: 'Looking for the headings…',
      reading: 'Reading the sheet…',
      checking: 'Checking every rule…',
      answering: 'Putting the list together…',
    },
    rowsRead: (read: number, of: number) => `${withCommas(read)} of ${withCommas(of)} rows`,
    newDay: (checked: CalendarDate, now: CalendarDate) =>
      `The check was made for ${formatDate(checked)}. It is made again for ${formatDate(now)}: fees may be different.`,
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

  failed: {
    bug: 'Something went wrong in Entrywise itself. Nothing was changed. Try again; if it happens again, copy the details and report them.',
    workerDied:
      'The check stopped unexpectedly and was started anew. Try again; if it happens again, close other programs or use fewer rows.',
    cancelled: 'The check was cancelled.',
    clipboard: 'The browser does not allow copying here. Select the text and copy it with the keyboard.',
    chunk: 'A part of the pane could not be loaded.',
    notLoaded: 'The file is not saved: a part of the pane could not be loaded. Check the network and try again.',
  },
};
