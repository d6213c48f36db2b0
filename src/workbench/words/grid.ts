import { cellAddress, columnLetters, counted, listInWords, withCommas, type Cell } from '../../entries';
import { areaAddress } from '../../excel-values';
import type { StepAbout, StepKind, UndoState } from '../workbook/undo-history';

/** What is told of cells that hold formulas and were to be changed with others. */
export function formulasKept(formulas: readonly Cell[], of: number): string {
  const named = formulas.slice(0, 5).map(cellAddress);
  const more = formulas.length - named.length;
  const cells = more > 0 ? `${named.join(', ')} and ${withCommas(more)} more` : listInWords(named);
  const rest = formulas.length === of ? 'nothing was changed' : 'the other cells were changed';
  return formulas.length === 1
    ? `${cells} holds a formula, and ${rest}. Change the formula in Excel, or the cells that it uses.`
    : `${cells} hold formulas, and ${rest}. Change the formulas in Excel, or the cells that they use.`;
}

export const undoFirst =
  'Something else was changed since. Press Undo above the sheet, or Ctrl+Z, until this is undone too.';

const STEPS: Readonly<Record<StepKind, string>> = {
  typed: 'typing',
  cleared: 'clearing',
  pasted: 'pasting',
  moved: 'moving',
  filled: 'filling',
  inserted: 'inserting',
  deleted: 'deleting',
  widened: 'the width',
  marks: 'highlights',
  fees: 'the fee column',
  summary: 'the summary',
  clear: 'clearing the highlights',
  fixes: 'fixes',
  entries: 'adding entries',
  answers: 'an answer',
  reference: 'fees and dates',
  reports: 'reports',
  register: 'a record',
};

function stepWords({ what, place }: StepAbout): string {
  if (place !== null && (what === 'inserted' || what === 'deleted'))
    return `${STEPS[what]} ${rowsInWords(place.area.top, place.area.bottom)}`;
  if (place !== null && what === 'widened') return `${STEPS[what]} of column ${columnLetters(place.area.left)}`;
  return place === null ? STEPS[what] : `${STEPS[what]} in ${areaAddress(place.area)}`;
}

/** @param top counted from 0 */
function rowsInWords(top: number, bottom: number): string {
  return top === bottom ? `row ${top + 1}` : `rows ${top + 1} to ${bottom + 1}`;
}

export const rowWords = {
  insert: (rows: number) => (rows === 1 ? 'Insert row' : `Insert ${withCommas(rows)} rows`),
  insertTitle: 'Insert above what is selected (whole rows: Ctrl+Shift+Plus)',
  delete: (rows: number) => (rows === 1 ? 'Delete row' : `Delete ${withCommas(rows)} rows`),
  deleteTitle: 'Delete the rows of what is selected (whole rows: Ctrl+Minus)',
  inserted: (rows: number, above: number) => `${counted(rows, 'row')} inserted at row ${above + 1}.`,
  deleted: (top: number, bottom: number) =>
    `${top === bottom ? 'Row' : 'Rows'} ${rowsInWords(top, bottom).replace(/^rows? /, '')} deleted.`,
  tooMany: (most: number) =>
    `You can insert at most ${withCommas(most)} rows at once. Nothing was changed: select fewer rows.`,
  notShown: 'Rows between these are not shown, so nothing was deleted. Show all rows first.',
};

export const undoWords = {
  undo: 'Undo',
  redo: 'Redo',
  undoTitle: (step: StepAbout) => `Undo ${stepWords(step)} (Ctrl+Z)`,
  redoTitle: (step: StepAbout) => `Redo ${stepWords(step)} (Ctrl+Y)`,
  undone: (step: StepAbout) => `Undone: ${stepWords(step)}.`,
  redone: (step: StepAbout) => `Done again: ${stepWords(step)}.`,
  nothingToUndo: (end: UndoState['end']) =>
    end === null
      ? 'Nothing to undo.'
      : end === 'recorded'
        ? 'Nothing more to undo: a record was made in the register, and records stay. Use "Correct this…" on the Submit tab.'
        : 'Nothing more to undo: earlier steps were too many or too large to be kept.',
  nothingToRedo: 'Nothing to redo.',
};

export const gridWords = {
  leaveHint: 'Tab moves from cell to cell. Press Escape or F6 to leave the sheet.',
  left: 'You have left the sheet. Press Shift+Tab to go back to it.',
  cutOff: 'The cut is cancelled.',
  copied: (cells: number) => `${counted(cells, 'cell')} copied.`,
  cut: (cells: number) => `${counted(cells, 'cell')} cut. Paste to move; Escape leaves them where they are.`,
  notCopied: 'The browser does not allow copying here. Select fewer cells, and try again.',
  tooMany: (cells: number) =>
    `${withCommas(cells)} cells are too many at once, and nothing was changed. Take at most 200,000 at a time.`,
  beyond: 'There is no room for all of it: a sheet ends at column XFD and row 1,048,576. Nothing was changed.',
  nothingToPaste: 'The clipboard holds no text, and nothing was pasted. Copy the cells again.',
};

export const findWords = {
  label: 'Find in the sheet',
  found: (at: number, of: number) =>
    of === 0 ? 'Not found' : `${withCommas(at)} of ${of === 10_000 ? 'at least ' : ''}${withCommas(of)}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close search',
};

export const toolWords = {
  find: 'Find',
  findTitle: 'Find in the sheet (Ctrl+F)',
  onlyFindings: 'Only rows with findings',
  filtered: (rows: number) => `${counted(rows, 'row')} with findings. The other rows are not shown.`,
  allShown: 'All rows are shown.',
};
