import { cellOf, formatDate, seriesName, rowName, tallied } from '../../entries';
import { defineRule } from '../define-rule';
import { missesDeadline, waitingKey } from '../../assessment';
import { slotWords } from '../slot-words';

export const registrationLeadTime = defineRule({
  id: 'registration-lead-time',
  scope: 'dates',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Registered too late for the deadline',
  source:
    'OCR, Cambridge Technicals entries: a registration is made a number of days before the unit entry (confirmed that there is such a number; the number itself was not found, and is checked only where you give it)',
  since: '0.1.0',
  messages: {
    late: 'If you send a registration today, its unit entry can follow on {from} at the earliest, {days} days later. Entries for {series} are due by {date}, so {entries}, the first in row {row}, will be late. Ask the awarding body, or enter the candidates for a later series.',
  },
  check({ list, waiting, reference }, report) {
    for (const { first, count } of tallied(waiting.filter(missesDeadline), waitingKey)) {
      const { deadline, from, unit, series } = first;
      const days = reference.policy(unit).registrationLeadDays;
      if (!deadline || !from || !days) continue;
      const { entry } = unit;
      const data = {
        entries: slotWords.unitEntries(count),
        series: seriesName(series),
        row: rowName(entry.candidate.row, list),
        days: days.value,
        from: formatDate(from),
        date: formatDate(deadline.value),
      };
      report({ message: 'late', data, cells: [cellOf(entry, 'code')], restsOn: [deadline, days] });
    }
  },
});
