import type { Series } from '../../src/entries';
import { buildReference, parseReferenceFile, stageAt } from '../../src/reference';
import { JUNE, series } from './option-sets';

function dates(of: string | Series, seriesDates: object[] = []) {
  const file = parseReferenceFile(JSON.stringify({ source: 'Key dates', seriesDates }));
  const { reference } = buildReference({ basedata: [JUNE], file });
  return reference.seriesDates(typeof of === 'string' ? series(of) : of);
}

test.each([
  ['January 2027', '2026-10-21'],
  ['June 2027', '2027-02-21'],
  ['June 2031', '2031-02-21'],
])('the deadline of %s follows the yearly pattern, which is only likely', (of, day) => {
  const { deadline, lateUntil, veryLateUntil, refundUntil, results } = dates(of);
  expect([deadline?.value, deadline?.confidence]).toEqual([day, 'likely']);
  expect([lateUntil, veryLateUntil, refundUntil, results]).toEqual([null, null, null, null]);
});

test('of a series in another month nothing is known', () => {
  expect(dates('March 2027').deadline).toBeNull();
});

test('the letter of a series comes from its basedata', () => {
  expect(dates('June 2027').series.letter).toBe('A');
  expect(dates('January 2027').series.letter).toBeNull();
});

test('the dates that the officer gives are confirmed; those left out stay as they were', () => {
  const given = dates('June 2027', [{ series: '6A27', results: '19/08/2027', source: 'Key dates, row 12' }]);
  expect(given.results).toEqual({ value: '2027-08-19', confidence: 'confirmed', source: 'Key dates, row 12' });
  expect(given.deadline?.confidence).toBe('likely');
  expect(dates('June 2027', [{ series: 'June 2027', deadline: '2027-02-24' }]).deadline).toEqual({
    value: '2027-02-24',
    confidence: 'confirmed',
    source: 'Key dates',
  });
});

test('of two series in one month each can have its own dates', () => {
  const both = [
    { series: '6A27', deadline: '2027-02-22' },
    { series: '6B27', deadline: '2027-03-22' },
  ];
  expect(dates('6A27', both).deadline?.value).toBe('2027-02-22');
  expect(dates('6B27', both).deadline?.value).toBe('2027-03-22');
  const january = both.map((one) => ({ ...one, series: one.series.replace('6', '1') }));
  expect(dates('January 2027', january).deadline?.confidence).toBe('likely');
  expect(dates('January 2027', january.slice(1)).deadline?.value).toBe('2027-03-22');
});

const GIVEN = dates('June 2027', [
  { series: 'June 2027', deadline: '2027-02-21', lateUntil: '2027-03-21', veryLateUntil: '2027-04-16' },
]);

test.each([
  ['2027-02-21', 'none'],
  ['2027-02-22', 'late'],
  ['2027-03-21', 'late'],
  ['2027-03-22', 'very-late'],
  ['2027-04-16', 'very-late'],
  ['2027-04-17', 'closed'],
] as const)('an entry sent on %s is in the stage "%s"', (day, stage) => {
  expect(stageAt(GIVEN, day)?.stage).toBe(stage);
});
