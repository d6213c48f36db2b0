import { cellAddress, counted } from '../../entries';
import { isToSend } from '../context';
import { defineRule } from '../define-rule';
import { isSwappable, writtenDays } from '../written-days';

export const birthDateAmbiguous = defineRule({
  id: 'birth-date-ambiguous',
  scope: 'candidate',
  checks: 'list',
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
  check(list, context, report) {
    const written = writtenDays(list);
    if (!written?.mayBeSwapped) return;
    const rows = written.days.filter((row) => isSwappable(row) && isToSend(row, context));
    const cells = rows.map(({ row }) => ({ row, column: written.column }));
    const [first] = cells;
    if (first)
      report(null, {
        message: 'swapped',
        data: { dates: counted(cells.length, 'date'), cell: cellAddress(first) },
        cells,
      });
  },
});
