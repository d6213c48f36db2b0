import { registrationSeriesAt, seriesName } from '../../entries';
import { isModeratedEntry, monthsOf } from '../../assessment';
import { defineRule } from '../define-rule';
import { seriesField } from '../series/entry-series';

export const seriesUnitAvailability = defineRule({
  id: 'series-unit-availability',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  milder: { registration: 'warning', year: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Series in which units are examined',
  source:
    'OCR, Cambridge Technicals entries: all examined units are available in every January and June series; registrations use the annual basedata of the September series (confirmed)',
  since: '0.1.0',
  messages: {
    unit: '{title} is not examined in {series}: examined units are available in {available}. Change the series.',
    moderated:
      '{title} is not moderated in {series}: units without an examination are entered for {available}. Change the series.',
    registration:
      'Registrations go into the annual series {annual}: the series {series} in this row is not used. Clear it if the row is a registration, or give the unit if a unit entry was meant.',
    year: 'This registration names the annual series {series}, for which no basedata is loaded; registrations now go into {annual}. Change the series, or clear it.',
  },
  check(resolved, { reference, asOf }, report) {
    const { entry, series, title } = resolved;
    const fields = [seriesField(resolved)];
    if (series !== null && resolved.enterability === 'out-of-months') {
      const months = monthsOf(resolved, reference);
      const available = months.value.map((month) => seriesName({ ...series, month })).join(' and ');
      const data = { title, series: seriesName(series), available };
      const message = isModeratedEntry(resolved, reference) ? 'moderated' : 'unit';
      report({ message, data, fields, restsOn: [months] });
    }
    if (resolved.kind !== 'registration' || entry.series === null) return;
    const annual = registrationSeriesAt(asOf);
    const data = { annual: seriesName(annual), series: entry.seriesText || seriesName(entry.series) };
    if (entry.series.month !== annual.month) report({ message: 'registration', data, fields });
    else if (entry.series.year !== annual.year && !resolved.basedataLoaded) report({ message: 'year', data, fields });
  },
});
