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

/** What is said of entries that were added to the sheet. */
export const addWords = {
  open: 'Add entries…',
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
