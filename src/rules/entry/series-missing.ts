import { defineRule } from '../define-rule';
import { seriesField } from '../series-field';

export const seriesMissing = defineRule({
  id: 'series-missing',
  scope: 'entry',
  checks: 'entry',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Series missing',
  source:
    'OCR, Cambridge Technicals entries: examined unit entries are made for one series, with the basedata of that series (confirmed)',
  since: '0.1.0',
  messages: {
    empty: 'The unit entry {title} names no series. Write January or June and the year, for instance June 2027.',
    unreadable: '{text} is not a series. Write January or June and the year, for instance June 2027.',
  },
  check(resolved, _context, report) {
    if (resolved.enterability !== 'no-series') return;
    const { seriesText, columns } = resolved.entry;
    if (seriesText !== '') {
      report({ message: 'unreadable', data: { text: seriesText }, fields: [seriesField(resolved)] });
    } else if (columns.series !== undefined) {
      // A sheet without a series column is reported once, by required-column-missing.
      report({ message: 'empty', data: { title: resolved.title }, fields: ['series'] });
    }
  },
});
