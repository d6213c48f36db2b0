import { isNothing, registrationSeriesAt, seriesName } from '../../entries';
import { isModeratedEntry, monthsOf } from '../../assessment';
import { defineRule } from '../define-rule';
import { comingOf } from '../series/coming-of';
import { seriesField } from '../series/entry-series';
import { slotWords } from '../slot-words';

/** The year of a registration, as it is also written: `2026/27`, `Autumn 2026`, `Annual`. */
const YEAR = /^(?:annual|autumn)?[\s-]*(?:(?:20)?\d{2}\s*[/–-]\s*)?(?:20)?\d{0,2}$/i;

export const seriesUnitAvailability = defineRule({
  id: 'series-unit-availability',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  milder: { registration: 'warning', text: 'warning', year: 'warning' },
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
    text: 'Registrations go into the annual series {annual}: {series} in this row is no series and is not used. Clear it; if it says that the candidate is not to be entered, write that in a column Status.',
    year: 'This registration names the annual series {series}, for which no basedata is loaded; registrations now go into {annual}. Change the series, or clear it.',
  },
  check(resolved, { reference, asOf }, report) {
    const { entry, series, title } = resolved;
    const fields = [seriesField(resolved)];
    if (series !== null && resolved.enterability === 'out-of-months') {
      const months = monthsOf(resolved, reference);
      const available = comingOf(months.value, asOf).map(seriesName).join(slotWords.and);
      const data = { title, series: seriesName(series), available };
      const message = isModeratedEntry(resolved, reference) ? 'moderated' : 'unit';
      report({ message, data, fields, restsOn: [months] });
    }
    if (resolved.kind !== 'registration') return;
    const annual = registrationSeriesAt(asOf);
    if (entry.series === null) {
      const text = { annual: seriesName(annual), series: entry.seriesText };
      if (!isNothing(entry.seriesText) && !YEAR.test(entry.seriesText.trim()))
        report({ message: 'text', data: text, fields });
      return;
    }
    const data = { annual: seriesName(annual), series: entry.seriesText || seriesName(entry.series) };
    if (entry.series.month !== annual.month) report({ message: 'registration', data, fields });
    else if (entry.series.year !== annual.year && !resolved.basedataLoaded) report({ message: 'year', data, fields });
  },
});
