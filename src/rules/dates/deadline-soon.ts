import { addDays, cellOf, counted, formatDate, seriesName, rowName } from '../../entries';
import { defineRule } from '../define-rule';
import { entriesBySeries, seriesField } from '../series/entry-series';

/** Days before a deadline from which on it is soon; this product's own number. */
const SOON = 14;

export const deadlineSoon = defineRule({
  id: 'deadline-soon',
  scope: 'dates',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Deadline soon',
  source:
    'The deadline of the series, in the awarding body’s key dates; how sure the date is, the finding says. That 14 days are soon is this product’s own choice',
  since: '0.1.0',
  messages: {
    soon: 'Entries for {series} are due by {date}. Still to be sent: {entries}, the first in row {row}. After that day each costs a late fee.',
  },
  check(context, report) {
    const { reference, asOf } = context;
    for (const { series, first, count } of entriesBySeries(context)) {
      const { deadline } = reference.seriesDates(series, first.qualification?.suite);
      if (deadline === null || deadline.value < asOf || deadline.value > addDays(asOf, SOON)) continue;
      const data = {
        series: seriesName(series),
        date: formatDate(deadline.value),
        entries: counted(count, 'entry', 'entries'),
        row: rowName(first.entry.candidate.row, context.list),
      };
      report({ message: 'soon', data, cells: [cellOf(first.entry, seriesField(first))], restsOn: [deadline] });
    }
  },
});
