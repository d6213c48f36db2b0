import { formatDate, parseSeries, seriesName } from '../../entries';
import { readDate } from '../file/written-values';
import { QUALIFICATION_END } from '../file/reference-file-schema';
import { LAST_DATE_NAMES, LAST_DATE_WORDS, type LastDateName } from '../last-dates';
import { firstIssue, notAmong, shortened } from './problem-words';
import { LAYOUTS } from './sheet-layout';
import { publishedLine, type PublishedLine, type SheetKind } from './sheet-line';
import { sheetWords } from '../words/sheets';

/** "CT Ends": what is the last of something for a qualification. Only what is known has a line: nearly always nothing is published. */
export const ENDS_SHEET: SheetKind = {
  layout: LAYOUTS.ends,

  published(reference) {
    return reference.qualifications.flatMap(({ code, subject, size, level }) => {
      const known = reference.lastDates(code);
      const line = (name: LastDateName, value: string | null): PublishedLine[] => {
        const one = known[name];
        if (one === null || value === null) return [];
        const keys = [code, LAST_DATE_WORDS[name]];
        const published = publishedLine(keys, { ...one, value }, (text) => text, sheetWords.where.ends);
        return [{ ...published, note: sheetWords.qualification(subject, size, level) }];
      };
      return [
        ...line('registration', known.registration && formatDate(known.registration.value)),
        ...line('series', known.series && seriesName(known.series.value)),
        ...line('certification', known.certification && formatDate(known.certification.value)),
      ];
    });
  },

  words(text) {
    const day = readDate(text);
    const series = parseSeries(text);
    return series !== null ? seriesName(series) : 'value' in day ? formatDate(day.value) : text;
  },

  read(line) {
    const what = line.text('What').toLowerCase();
    const name = LAST_DATE_NAMES.find((one) => LAST_DATE_WORDS[one] === what);
    if (name === undefined) {
      const problem = notAmong(line.text('What'), sheetWords.lastDate, Object.values(LAST_DATE_WORDS));
      return { heading: 'What', problem };
    }
    const last = line.text('Last');
    const parsed = QUALIFICATION_END.safeParse({ qualification: line.text('Code'), [name]: last });
    if (parsed.success) {
      return { target: `${parsed.data.qualification} ${name}`, given: { lastDates: [parsed.data] } };
    }
    const { key, message } = firstIssue(parsed.error);
    const heading = key === 'qualification' ? 'Code' : 'Last';
    return { heading, problem: shortened(message, line.text(heading)) };
  },
};
