import { cellAddress, counted, withCommas, type Cell } from '../../entries';

/** What is said of findings, fixes and the pages of rules. */
export const findingsWords = {
  list: 'Findings',
  filter: 'Show only',
  group: 'Group by',
  byRule: 'Rule',
  byCandidate: 'Candidate',
  wholeSheet: 'The whole sheet',
  search: 'Search findings',
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, 'finding') : `${shown} of ${counted(all, 'finding')}`,
  inGroup: (count: number) => counted(count, 'finding'),
  selected: (cell: Cell) => `In the selected cell, ${cellAddress(cell)}`,
  details: 'Details',
  why: 'Why',
  whatToDo: 'What to do',
  source: 'Source',
  doubt: 'Rests on a value that is not confirmed',
  cost: 'Cost',
  rulePage: 'Read the page of this rule',
  suspected: 'Entrywise is not certain: look for yourself.',
};

/** What is said of a check that was finished. */
export const checkedWords = {
  again: 'Check again',
  stale: 'The sheet has changed since it was checked. It will be checked again in a moment.',
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
};

export const fixWords = {
  undoInExcel:
    'To take this back, press Ctrl+Z in the sheet. If that does not work, look in the sheet "Entrywise fixes": it has what each cell held before.',
  title: 'Fix',
  before: 'Now',
  after: 'After',
  empty: '(empty)',
  /** Where the cell shows the same before and after. */
  keptAs: { text: '(kept as text)', day: '(kept as a date)' },
  one: 'Fix',
  all: (count: number) => `Fix all ${withCommas(count)} like this`,
  certain: (count: number) => (count === 1 ? 'Make 1 certain fix' : `Make all ${withCommas(count)} certain fixes`),
  apply: (count: number) => `Change ${counted(count, 'cell')}`,
  andMore: (count: number) => `and ${withCommas(count)} more`,
  preview: (count: number) => `What changes in ${counted(count, 'cell')}`,
  stale: 'The sheet has changed. Fixes come back with the next check.',
};

/** What is asked where a cell may mean one thing or another. */
export const choiceWords = {
  title: 'What the cell means',
  meant: (text: string, cells: number) =>
    cells === 1 ? `What does ${text} mean here?` : `What does ${text} mean in the ${cells} cells of this column?`,
  enter: (written: string) => `Enter the unit (write ${written})`,
  resit: (written: string) => `Enter it as a resit (write ${written})`,
  leave: (written: string) => `Do not enter it (write ${written})`,
};

export const rulePageWords = { title: 'Rule', notFound: 'This rule has no page.' };
