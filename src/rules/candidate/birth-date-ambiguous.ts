import { mayBeSwapped } from '../series/written-days';
import { cellAddress, cellOf, counted } from '../../entries';
import { isToSend } from '../../assessment';
import { defineRule } from '../define-rule';

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
      'Day and month may be swapped in {dates} of birth, the first in {cell}. Every real date in this column has a day of 12 or less, and the other dates are text: that happens when a list is opened with American settings. Compare a few with the source, and import the list again if they are wrong.',
  },
  check(context, report) {
    const cells = context.writtenDays.flatMap(({ written, candidate }) =>
      written === 'day swappable' && isToSend(candidate, context) ? [cellOf(candidate, 'birthDate')] : [],
    );
    const [first] = cells;
    if (!first || !mayBeSwapped(context.writtenDays)) return;
    report({ message: 'swapped', data: { dates: counted(cells.length, 'date'), cell: cellAddress(first) }, cells });
  },
});
