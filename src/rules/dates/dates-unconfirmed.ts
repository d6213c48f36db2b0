import { cellOf, formatDate, seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import { entriesBySeries, seriesField } from '../series/entry-series';

export const datesUnconfirmed = defineRule({
  id: 'dates-unconfirmed',
  scope: 'dates',
  checks: 'sheet',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Dates not confirmed',
  source: 'This product’s own rule: what is known of the dates of a series, and how sure it is',
  since: '0.1.0',
  messages: {
    unknown:
      'The deadline for {series} is not known, so Entrywise cannot tell whether an entry is late. Look it up in the awarding body’s key dates, and enter it under Reference or in your reference file.',
    unconfirmed:
      'The deadline for {series} is taken to be {date}, which is not confirmed. Look it up in the awarding body’s key dates, and enter it under Reference or in your reference file.',
  },
  check(context, report) {
    for (const { series, first } of entriesBySeries(context)) {
      const { deadline } = context.reference.seriesDates(series, first.qualification?.suite);
      if (deadline?.confidence === 'confirmed') continue;
      const cells = [cellOf(first.entry, seriesField(first))];
      const name = seriesName(series);
      if (deadline === null) report({ message: 'unknown', data: { series: name }, cells });
      else report({ message: 'unconfirmed', data: { series: name, date: formatDate(deadline.value) }, cells });
    }
  },
});
