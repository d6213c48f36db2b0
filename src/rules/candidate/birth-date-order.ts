import { isToSend } from '../../assessment';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';

export const birthDateOrder = defineRule({
  id: 'birth-date-order',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Order of day and month not certain',
  source: 'AQA and OCR entry guidance: transposed day and month among the common mistakes (confirmed)',
  since: '0.1.0',
  messages: {
    mixed:
      'It is not clear whether {text} has the day or the month first: this column has dates of both kinds. Compare it with the source, and write it as dd/mm/yyyy, for instance 07/03/2009, or with the month in letters.',
  },
  check(list, context, report) {
    for (const [at, { row, column, text, why }] of cellsInRows(list.issues.birthDates, list)) {
      if (why !== 'mixed' || !isToSend(at, context)) continue;
      report(at, { message: 'mixed', data: { text }, cells: [{ row, column }] });
    }
  },
});
