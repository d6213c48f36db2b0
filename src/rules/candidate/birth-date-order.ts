import { formatDate } from '../../entries';
import { isToSend } from '../../assessment';
import { defineRule } from '../define-rule';
import { cellsInRows } from '../cells/rows-of';

export const birthDateOrder = defineRule({
  id: 'birth-date-order',
  scope: 'candidate',
  checks: 'list',
  severity: 'error',
  milder: { day: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Order of day and month not certain',
  source:
    'AQA and OCR entry guidance: transposed day and month among the common mistakes (confirmed); how Excel reads dates of another country is this product’s own observation',
  since: '0.1.0',
  messages: {
    mixed:
      'It is not clear whether {text} has the day or the month first: this column has dates of both kinds. Compare it with the source, and write it as dd/mm/yyyy, for instance 07/03/2009, or with the month in letters.',
    day: 'Day and month may be swapped in {date}: other dates in this column are text with the month first, which Excel can turn into a wrong date. Compare it with the source, and type it again if it is wrong.',
  },
  check(list, context, report) {
    for (const [at, { row, column, text, why }] of cellsInRows(list.issues.birthDates, list)) {
      if (why === 'american' || !isToSend(at, context)) continue;
      const date = at.birthDate === null ? text : formatDate(at.birthDate);
      report(at, { message: why, data: { text, date }, cells: [{ row, column }] });
    }
  },
});
