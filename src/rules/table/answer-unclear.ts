import { cellAddress } from '../../entries';
import { isToSend } from '../../assessment';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';

export const answerUnclear = defineRule({
  id: 'answer-unclear',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { ahead: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Answer not clear',
  source: 'This product’s own rule, so that nobody is entered, left out or charged because of a word',
  since: '0.1.0',
  messages: {
    unclear:
      'Cell {cell} below {heading} says {text}, which is neither a plain yes or no nor a status that is known, so nothing of this row is sent. Write Y or N, with a remark after a dash if you like, or clear the cell.',
    letter:
      'Cell {cell} below {heading} says {text}, and other cells have a tick or Y. Beside those it can mean no, so nothing of this row is sent. Write Y or N, or clear the cell.',
    ahead:
      'Cell {cell} below {heading} gives {text}, a day that is still to come. It was read as a yes. If it is not true yet, clear the cell until then.',
  },
  check(list, context, report) {
    for (const [at, { row, column, heading, text, day }] of cellsInRows(list.issues.answers, list)) {
      const cell = { row, column };
      if (day !== null && day <= context.asOf) continue;
      // What is made or withdrawn anyway hangs on no answer.
      if (day === null && !isToSend(at, context)) continue;
      const data = { cell: cellAddress(cell), heading, text };
      report(at, { message: day !== null ? 'ahead' : /^x$/i.test(text) ? 'letter' : 'unclear', data, cells: [cell] });
    }
  },
});
