import { counted, REGISTRATION_MONTH, seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import type { JudgedEntry } from '../enterability';
import { countEntry, type Counter } from '../tally';

export const basedataMissing = defineRule({
  id: 'basedata-missing',
  scope: 'entry',
  checks: 'sheet',
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
  count({ newEntries }, counter: Counter<JudgedEntry>) {
    for (const resolved of newEntries) {
      const { option, series, basedataLoaded, enterability } = resolved;
      if (option !== null || series === null || basedataLoaded || enterability !== 'enterable') continue;
      // The same series may be written in several ways: it is counted by its name.
      countEntry(counter, seriesName(series), resolved);
    }
  },
  tell(tallies, _sheet, report) {
    for (const { key, first, count } of tallies) {
      const message = first.series?.month === REGISTRATION_MONTH ? 'registration' : 'unit';
      report({ message, data: { series: key, count: counted(count, 'entry', 'entries') } });
    }
  },
});
