import { counted, isMonthOver, REGISTRATION_MONTH, seriesName, tallied } from '../../entries';
import { defineRule } from '../define-rule';
import { WHERE_IT_IS_SAID } from '../where-it-is-said';

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
    registration: `No annual basedata of {series} is loaded, so {count} can neither be checked against it nor go into a file. Load it ${WHERE_IT_IS_SAID.basedata}.`,
    unit: `No basedata of {series} is loaded, so {count} can neither be checked against it nor go into a file. Load it ${WHERE_IT_IS_SAID.basedata}.`,
  },
  check({ newEntries, asOf }, report) {
    const unlisted = newEntries.flatMap(({ kind, option, series, basedataLoaded, enterability }) => {
      if (option !== null || series === null || basedataLoaded || enterability !== 'enterable') return [];
      // Nothing can be entered for a series that is over: that is told, and no basedata helps.
      return kind === 'unit' && isMonthOver(series, asOf) ? [] : [series];
    });
    // The same series may be written in several ways: it is counted by its name.
    for (const { key, first, count } of tallied(unlisted, seriesName)) {
      const message = first.month === REGISTRATION_MONTH ? 'registration' : 'unit';
      report({ message, data: { series: key, count: counted(count, 'entry', 'entries') } });
    }
  },
});
