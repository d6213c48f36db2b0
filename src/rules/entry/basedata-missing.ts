import { counted, REGISTRATION_MONTH, seriesName, type Series } from '../../entries';
import { defineRule } from '../define-rule';

export const basedataMissing = defineRule({
  id: 'basedata-missing',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Basedata not loaded',
  source:
    'OCR, Cambridge Technicals basedata page: registrations use the annual basedata, unit entries that of their series (confirmed)',
  since: '0.1.0',
  messages: {
    registration:
      'No annual basedata of {series} is loaded, so {count} cannot be checked against it, and no entry file can be made for them. Load it.',
    unit: 'No basedata of {series} is loaded, so {count} cannot be checked against it, and no entry file can be made for them. Load it.',
  },
  check(_list, { newEntries }, report) {
    const missing = new Map<Series, number>();
    for (const { option, series, basedataLoaded, enterability } of newEntries) {
      if (option !== null || series === null || basedataLoaded || enterability !== 'enterable') continue;
      missing.set(series, (missing.get(series) ?? 0) + 1);
    }
    // The same series may have been written in several ways.
    const counts = new Map<string, { series: Series; count: number }>();
    for (const [series, count] of missing) {
      const name = seriesName(series);
      counts.set(name, { series, count: (counts.get(name)?.count ?? 0) + count });
    }
    for (const [name, { series, count }] of counts) {
      const message = series.month === REGISTRATION_MONTH ? 'registration' : 'unit';
      report(null, { message, data: { series: name, count: counted(count, 'entry', 'entries') } });
    }
  },
});
