import { cellAddress, counted, firstInWords, groupBy, listInWords, type Cell } from '../../entries';
import type { LeftOut } from '../../workflow';

/** What is to be taken out of a sheet by hand, where Excel cannot. */
interface UndoInSheet {
  readonly sheet: string;
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly cells: readonly Cell[];
}

function undoInSheet({ rows, cells }: UndoInSheet): string {
  const named = firstInWords(cells.map(cellAddress));
  const last = rows === null || rows.last === rows.first ? '' : ` to ${rows.last + 1}`;
  const inRows = rows === null ? [] : [`delete row${last === '' ? '' : 's'} ${rows.first + 1}${last}`];
  return [...inRows, ...(cells.length === 0 ? [] : [`clear ${named}`])].join(' and ');
}

/** What is said where entries are added to the sheet. */
export const addWords = {
  open: 'Add entries…',
  title: 'Add entries',
  close: 'Close',
  sheet: 'Sheet',
  who: 'Who',
  whoKinds: {
    list: 'Candidates from a list',
    size: 'All who take this qualification',
  },
  group: (heading: string, value: string, candidates: number) => `${heading} ${value} (${candidates})`,
  list: 'Candidates, one a line',
  listHelp:
    'Candidate number, UCI or name. For somebody not in the sheet yet: number, UCI, surname, forenames, date of birth and sex, with commas or tabs between. Or paste rows from a sheet, with their headings.',
  qualification: 'Qualification',
  qualificationOf: (words: string, candidates: number) => (candidates === 0 ? words : `${words}: ${candidates} here`),
  what: 'Entered for',
  registration: 'Registration',
  unit: (unit: string, title: string) => `Unit ${unit}${title === '' ? '' : ` ${title}`}`,
  noUnits: 'No units are known for this qualification.',
  series: 'Series of the units',
  registeredBefore: 'They were registered before, in an earlier year or elsewhere',
  preview: 'Show what is added',
  looking: 'Reading the sheet with the new entries…',
  add: (entries: number) => `Add ${counted(entries, 'entry', 'entries')}`,
  adding: 'Adding the entries…',
  added: 'Will be added',
  addedWhere: (row: number, isNew: boolean) => (isNew ? `new row ${row + 1}` : `row ${row + 1}`),
  newcomer: 'new',
  none: 'Nothing can be added.',
  notes: 'Before you add them',
  leftOut: (count: number) => `Left out (${count})`,
  leftOutLine: (who: string, what: string, why: string) => `${who}, ${what}: ${why}.`,
  whoIs: (line: string) => `Who is “${line}”? Do you mean:`,
  noneOfThese: (choices: number) => (choices === 1 ? 'Somebody else' : 'None of these'),
  problems: (count: number) => `Lines that cannot be used (${count})`,
  more: (count: number) => `and ${count} more`,
  old: 'The sheet or your choice has changed. Look again at what will be added.',
  changed: 'The sheet has changed since this was shown, so nothing was added. Look again at what will be added.',
  done: (entries: number, newcomers: number) =>
    `${counted(entries, 'entry', 'entries')} added${newcomers === 0 ? '' : `, with ${counted(newcomers, 'new candidate')}`}.`,
  undoInExcel: (sheets: readonly UndoInSheet[]) => {
    const todo = sheets.map((one) => `${sheets.length === 1 ? '' : `in ${one.sheet} `}${undoInSheet(one)}`);
    return `To take this back, press Ctrl+Z in the sheet. If that does not work, ${listInWords(todo)}.`;
  },
  registered: (candidates: number) => `${counted(candidates, 'registration')} added.`,
  notRegistered: (leftOut: readonly LeftOut[]) =>
    [...groupBy(leftOut, ({ why }) => why)]
      .map(([why, own]) => `Not registered: ${firstInWords(own.map(({ who }) => who))}: ${why}.`)
      .join(' '),
  readsOtherwise: (asked: number, read: number) =>
    `${counted(asked, 'entry was', 'entries were')} added, but the sheet now has ${read} more than before. Look at the new cells, or undo this.`,
};
