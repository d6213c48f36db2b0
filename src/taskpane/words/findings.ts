import { cellAddress, counted, type Cell } from '../../entries';

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
  all: (count: number) => `Fix all ${count} like this`,
  certain: (count: number) =>
    count === 1 ? 'Make 1 certain fix' : `Make all ${count.toLocaleString('en-GB')} certain fixes`,
  apply: (count: number) => `Change ${counted(count, 'cell')}`,
  andMore: (count: number) => `and ${count} more`,
  preview: (count: number) => `What changes in ${counted(count, 'cell')}`,
  stale: 'The sheet has changed. Fixes come back with the next check.',
};

export const rulePageWords = { title: 'Rule', notFound: 'This rule has no page.' };
