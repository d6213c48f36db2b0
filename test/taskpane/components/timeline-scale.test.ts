import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/entries';
import { timelineScale } from '../../../src/taskpane/components/fees/timeline-scale';
import { rowsWords } from '../../../src/taskpane/components/rows-words';
import type { SeriesView } from '../../../src/taskpane/worker/views/series-view';

function series(
  deadline: CalendarDate | null,
  lateUntil: CalendarDate | null,
  veryLateUntil: CalendarDate | null,
): SeriesView {
  const known = (value: CalendarDate | null): SeriesView['deadline'] =>
    value === null ? null : { value, confidence: 'confirmed', source: 'test' };
  return {
    ...{ code: '6A27', words: 'June 2027 (6A27)', entries: 1, refundUntil: null, results: null, stage: null },
    ...{ deadline: known(deadline), lateUntil: known(lateUntil), veryLateUntil: known(veryLateUntil) },
  };
}

const stagesOf = (view: SeriesView, day: CalendarDate): string[] | undefined =>
  timelineScale(view, day)?.stretches.map(({ stage }) => stage);

test.each([
  ['all dates known', series('2027-02-21', '2027-03-21', '2027-04-21'), ['none', 'late', 'very-late', 'closed']],
  ['no end of very late', series('2027-02-21', '2027-03-21', null), ['none', 'late', 'very-late']],
  ['only the deadline', series('2027-02-21', null, null), ['none', 'late']],
])('with %s the picture has %j', (_, view, stages) => {
  expect(stagesOf(view, '2027-02-01')).toEqual(stages);
});

test('without a deadline there is no picture', () => {
  expect(timelineScale(series(null, null, null), '2027-02-01')).toBeNull();
});

test('whatever the day, it is in the picture, in the stage that it has, and the stretches fill the picture', () => {
  const view = series('2027-02-21', '2027-03-21', '2027-04-21');
  const stageAt = (day: CalendarDate): string =>
    day <= '2027-02-21' ? 'none' : day <= '2027-03-21' ? 'late' : day <= '2027-04-21' ? 'very-late' : 'closed';
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const day = addDays('2027-03-01', days);
      const scale = timelineScale(view, day);
      const stretches = scale?.stretches ?? [];
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(100);
      const at = stretches.find(({ from, to }) => (scale?.day ?? -1) >= from && (scale?.day ?? -1) < to);
      expect(at?.stage).toBe(stageAt(day));
    }),
  );
});

test.each([
  [[4], '5'],
  [[9, 7, 8, 22], '8 to 10, 23'],
  [[0, 2, 4, 6, 8, 10, 12, 14], '1, 3, 5, 7, 9, 11 and 2 more'],
])('rows %j are named %s', (rows, words) => {
  expect(rowsWords(rows)).toBe(words);
});
