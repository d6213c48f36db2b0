import { cellAddress, type UnreadableMark } from '../../entries';
import type { Choice, ChoiceWord } from '../finding';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';
import { slotWords } from '../slot-words';

/** What each doubtful mark may mean. */
function choicesOf({ row, column, text, doubt }: UnreadableMark): Choice[] {
  const words: Readonly<Record<string, readonly ChoiceWord[]>> = {
    cross: ['enter', 'leave'],
    letter: ['enter', 'leave'],
    number: ['enter', 'resit'],
  };
  return (words[doubt ?? ''] ?? []).map((word) => ({
    word,
    fix: { row, column, before: text, after: slotWords.written[word] },
  }));
}

export const markUnreadable = defineRule({
  id: 'mark-unreadable',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Tick not clear',
  source: 'This product’s own rule, so that no unit is left out unnoticed',
  since: '0.1.0',
  messages: {
    unclear:
      'Cell {cell} says {text}, which is neither empty nor a tick such as Y, 1 or x, so nothing is entered for it. Write Y to enter the unit, or clear the cell.',
    cross:
      'Cell {cell} says {text}. A cross can mean "enter" or "do not enter", and no tick in the sheet tells which, so nothing is entered for it. Write Y to enter the unit, or clear the cell.',
    number:
      'Cell {cell} says {text} below the unit of that number. It can be the unit or a second attempt, which costs more, so nothing is entered for it. Write Y for a first entry or Resit.',
    units:
      'Cell {cell} says {text}, which is not the number of a unit, so nothing is entered for it. Write the units with commas, for instance 1, 2, or clear the cell.',
    year: 'Cell {cell} says {text}, and nothing says of which year, so it is not read. Write the year too, for instance Withdrawn January 2027.',
    letter:
      'Cell {cell} says {text}, and other cells have a tick or Y. Beside those it can mean "do not enter", so nothing is entered for it. Write Y to enter the unit, or clear the cell.',
  },
  check(list, _context, report) {
    for (const [at, mark] of cellsInRows(list.unreadableMarks, list)) {
      const { row, column, text, doubt } = mark;
      const data = { cell: cellAddress({ row, column }), text };
      report(at, { message: doubt ?? 'unclear', data, cells: [{ row, column }], choices: choicesOf(mark) });
    }
  },
});
