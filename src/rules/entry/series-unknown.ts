import { isMonthOver, listInWords, memoizeOf, seriesCode, seriesName, type Series } from '../../entries';
import type { Reference } from '../../reference';
import { defineRule } from '../define-rule';
import { seriesField } from '../series/entry-series';
import { yearToAdd } from '../series/year-to-add';

/** The series of the same month for which basedata is loaded, where the letter that was written is none of theirs. */
const otherLetters = memoizeOf((reference: Reference) =>
  memoizeOf(({ year, month, letter }: Series): readonly Series[] => {
    if (letter === null) return [];
    const loaded = reference.basedata.filter(({ kind }) => kind === 'unit').map((set) => set.series);
    const ofMonth = loaded.filter((one) => one.year === year && one.month === month);
    return ofMonth.some((one) => one.letter === letter) ? [] : ofMonth;
  }),
);

/** What can be entered but for its series. */
const ENTERABLE = new Set(['enterable', 'unlisted']);

export const seriesUnknown = defineRule({
  id: 'series-unknown',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'error',
  milder: { letter: 'warning' },
  certainty: 'certain',
  fix: 'offered',
  title: 'Series not valid',
  source:
    'OCR, Cambridge Technicals entries: examined unit entries are made for one series, with the basedata of that series (confirmed)',
  since: '0.1.0',
  messages: {
    unreadable: '{text} is not a series. Write January or June and the year, for instance June 2027.',
    past: '{series} is over: nothing can be entered for it. Change the series; if the entry was made then, say so in the status.',
    letter:
      '{text} is not the series of the basedata that is loaded: {series} is {loaded} there. Correct the letter, or write the month and year.',
  },
  check(resolved, context, report) {
    const { entry, series, enterability, kind } = resolved;
    const fields = [seriesField(resolved)];
    const text = entry.seriesText;
    if (enterability === 'no-series' && text !== '') {
      report({ message: 'unreadable', data: { text }, fields, fixes: yearToAdd(resolved, context) });
    }
    if (kind !== 'unit' || series === null || !ENTERABLE.has(enterability)) return;
    if (isMonthOver(series, context.asOf)) {
      report({ message: 'past', data: { series: seriesName(series) }, fields });
      return;
    }
    const others = otherLetters(context.reference)(series);
    if (others.length === 0) return;
    const data = { text: text || seriesCode(series), series: seriesName(series) };
    report({ message: 'letter', data: { ...data, loaded: listInWords(others.map(seriesCode)) }, fields });
  },
});
