import { isSeriesNowhere } from '../../assessment';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';

export const seriesMissing = defineRule({
  id: 'series-missing',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Series missing',
  source:
    'OCR, Cambridge Technicals entries: examined unit entries are made for one series, with the basedata of that series (confirmed)',
  since: '0.1.0',
  messages: {
    column:
      'The unit entry {title} names no series, and the sheet has no column for it. Add a column Series, or write Exam series: June 2027 above the headings.',
    empty: 'The unit entry {title} names no series. Write January or June and the year, for instance June 2027.',
    sheet: `{count} unit entries name no series, and nothing in this sheet does. Say it once for all of them: ${WHERE_IT_IS_SAID.series}, or above the headings (Exam series: June 2027).`,
  },
  once: { of: ['column', 'empty'], message: 'sheet', isNowhere: ({ entries }) => isSeriesNowhere(entries) },
  check({ enterability, entry, title }, _context, report) {
    if (enterability !== 'no-series' || entry.seriesText !== '') return;
    const hasColumn = entry.columns.series !== undefined;
    report({ message: hasColumn ? 'empty' : 'column', data: { title }, fields: [hasColumn ? 'series' : 'code'] });
  },
});
