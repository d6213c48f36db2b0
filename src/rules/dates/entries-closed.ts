import { formatDate, seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import { lateStage } from '../series/late-stage';
import { seriesField } from '../series/entry-series';

export const entriesClosed = defineRule({
  id: 'entries-closed',
  scope: 'dates',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Entries closed',
  source:
    'The last date for very late entries of the series, in the awarding body’s key dates; how sure the date is, the finding says',
  since: '0.1.0',
  messages: {
    closed:
      '{title}: entries for {series} closed on {date}. Enter the candidate for a later series, or ask the awarding body.',
  },
  check(resolved, context, report) {
    const now = lateStage(resolved, context);
    if (now?.stage !== 'closed' || resolved.series === null) return;
    const { decidedBy } = now;
    const data = {
      title: resolved.title,
      series: seriesName(resolved.series),
      date: formatDate(decidedBy.value),
    };
    report({ message: 'closed', data, fields: [seriesField(resolved)], restsOn: [decidedBy] });
  },
});
