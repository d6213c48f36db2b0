import { cellOf, counted, formatDate, seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import { missesDeadline, waitingUnits, type WaitingUnit } from '../waiting-units';

function bySeries(waiting: readonly WaitingUnit[]): readonly WaitingUnit[][] {
  const groups = new Map<string, WaitingUnit[]>();
  for (const one of waiting) {
    const key = `${one.unit.series?.year}-${one.unit.series?.month} ${one.from ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

export const registrationLeadTime = defineRule({
  id: 'registration-lead-time',
  scope: 'dates',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Registered too late for the deadline',
  source:
    'OCR, Cambridge Technicals entries: a registration is made a number of days before the unit entry (confirmed that there is such a number; the number itself was not found, and is checked only where you give it)',
  since: '0.1.0',
  messages: {
    late: 'Sent today, a registration can be followed by its unit entry on {from} at the earliest, {days} days later, and entries for {series} are due by {date}: {entries} of this sheet, the first in row {row}, will be late. Ask the awarding body, or enter the candidates for a later series.',
  },
  check(_list, context, report) {
    for (const group of bySeries(waitingUnits(context).filter(missesDeadline))) {
      const [first] = group;
      const { deadline, from, unit } = first ?? {};
      const days = unit && context.reference.policy(unit).registrationLeadDays;
      if (!deadline || !from || !days || !unit?.series) continue;
      const { entry } = unit;
      const data = {
        ...{
          entries: counted(group.length, 'unit entry', 'unit entries'),
          series: seriesName(unit.series),
          row: entry.candidate.row + 1,
          days: days.value,
        },
        ...{ from: formatDate(from), date: formatDate(deadline.value) },
      };
      report(null, { message: 'late', data, cells: [cellOf(entry, 'code')], restsOn: [deadline, days] });
    }
  },
});
