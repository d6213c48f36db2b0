import { parseSeries, registrationSeriesAt, seriesCode, seriesName, type CalendarDate } from '../../entries';
import { DATE_NAMES, DATE_WORDS } from '../explain/date-words';
import { examinationSeries } from '../explain/examination-series';
import { readDate } from '../file/written-values';
import { notAmong, quotedText, shortened } from './problem-words';
import { LAYOUTS } from './sheet-layout';
import { publishedLine, type SheetKind } from './sheet-line';
import { sheetWords } from '../words/sheets';

/** A day as an officer writes it: `21/02/2027`. */
function britishDay(day: CalendarDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "CT Series": the dates of each examination series of the academic year, a line a date. */
export const SERIES_SHEET: SheetKind = {
  layout: LAYOUTS.series,

  published(reference, asOf) {
    return examinationSeries(reference, registrationSeriesAt(asOf)).flatMap((series) => {
      const dates = reference.seriesDates(series);
      return DATE_NAMES.map((name) =>
        publishedLine([seriesName(series), DATE_WORDS[name]], dates[name], britishDay, sheetWords.where.series),
      );
    });
  },

  words(text) {
    const reading = readDate(text);
    return 'value' in reading ? britishDay(reading.value) : text;
  },

  read(line) {
    const seriesText = line.text('Series');
    const series = parseSeries(seriesText);
    if (series === null) {
      return {
        heading: 'Series',
        problem: sheetWords.notSeries(quotedText(seriesText)),
      };
    }
    const what = line.text('What').toLowerCase();
    const name = DATE_NAMES.find((one) => DATE_WORDS[one].toLowerCase() === what);
    if (name === undefined) {
      return {
        heading: 'What',
        problem: notAmong(line.text('What'), sheetWords.seriesDate, Object.values(DATE_WORDS)),
      };
    }
    const day = line.text('Day');
    const reading = readDate(day);
    if ('problem' in reading) return { heading: 'Day', problem: shortened(reading.problem, day) };
    return {
      target: `${seriesCode(series)} ${name}`,
      given: { seriesDates: [{ series, [name]: reading.value }] },
    };
  },
};
