import { cellAddress, listInWords, type Cell } from '../../entries';
import { areaAddress } from '../../excel-values';
import type { StepAbout, StepKind, UndoState } from '../workbook/undo-history';

/** What is told of cells that hold formulas and were to be changed with others. */
export function formulasKept(formulas: readonly Cell[], of: number): string {
  const named = formulas.slice(0, 5).map(cellAddress);
  const more = formulas.length - named.length;
  const cells = more > 0 ? `${named.join(', ')} and ${more} more` : listInWords(named);
  const rest = formulas.length === of ? 'nothing was changed' : 'the other cells were changed';
  return formulas.length === 1
    ? `${cells} holds a formula, and ${rest}. Change the formula in Excel, or the cells that it reckons with.`
    : `${cells} hold formulas, and ${rest}. Change the formulas in Excel, or the cells that they reckon with.`;
}

export const undoFirst =
  'Something else was changed since. Take that back first: press Undo above the sheet, or Ctrl+Z, until this is gone too.';

const STEPS: Readonly<Record<StepKind, string>> = {
  typed: 'typing',
  cleared: 'clearing',
  pasted: 'pasting',
  moved: 'moving',
  filled: 'filling',
  'rows-inserted': 'inserting rows',
  'rows-deleted': 'deleting rows',
  marks: 'highlights',
  fees: 'the fee column',
  summary: 'the summary',
  clear: 'clearing the highlights',
  fixes: 'fixes',
  reference: 'fees and dates',
  reports: 'reports',
  register: 'a record',
};

function stepWords({ what, place }: StepAbout): string {
  return place === null ? STEPS[what] : `${STEPS[what]} in ${areaAddress(place.area)}`;
}

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
