import { cellAddress, counted, mustHave, type Cell } from '../../entries';
import { isToSend } from '../context';
import { defineRule } from '../define-rule';
import type { Counter } from '../tally';
import { mayBeSwapped } from '../written-days';

export const birthDateAmbiguous = defineRule({
  id: 'birth-date-ambiguous',
  scope: 'candidate',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Day and month may be swapped',
  source:
    'AQA and OCR entry guidance: transposed day and month among the common mistakes (confirmed); how Excel reads dates of another country is this product’s own observation',
  since: '0.1.0',
  messages: {
    swapped:
      'In {dates} of birth, {cell} the first, day and month may have changed places: all dates that Excel keeps as dates have a day of 12 at most, and the others are texts. That happens when a list is opened with American settings. Compare a few with the source, and import the list again if they are wrong.',
  },
  count(context, counter: Counter<number>) {
    for (const { written, candidate } of context.writtenDays) {
      counter.add(written, candidate.row, candidate.row);
      if (written === 'day swappable' && isToSend(candidate, context)) {
        counter.add('to send', candidate.row, candidate.row);
      }
    }
  },
  tell(tallies, { columns }, report) {
    const toSend = tallies.find(({ key }) => key === 'to send');
    if (!toSend || !mayBeSwapped(tallies)) return;
    const column = mustHave(columns.birthDate, 'The column of the dates of birth');
    const cellAt = (row: number): Cell => ({ row, column });
    const data = { dates: counted(toSend.count, 'date'), cell: cellAddress(cellAt(toSend.first)) };
    report({ message: 'swapped', data, cells: toSend.all().map(cellAt) });
  },
});
