import { buildReference, CAMBRIDGE_TECHNICALS, parseReferenceFile, type LastDates } from '../../src/reference';
import { explainReference } from '../../src/reference';
import { afterTyping, DAY, officer } from './sheets/filled-in';

const FILE = {
  source: 'Notice of 2027 (made up)',
  lastDates: [{ qualification: '05839', registration: '31/01/2028', series: 'June 2030' }],
};

function told({ registration, series, certification }: LastDates): unknown[] {
  return [registration?.value, series && `${series.value.month}/${series.value.year}`, certification?.value];
}

test('nothing is published, so nothing has a last date', () => {
  expect(CAMBRIDGE_TECHNICALS.lastDates).toEqual([]);
  const { reference } = buildReference({ basedata: [] });
  expect(told(reference.lastDates('05839'))).toEqual([undefined, null, undefined]);
});

test('those of a pack have its grade and source', () => {
  const graded = { confidence: 'likely', source: 'a notice (made up)' } as const;
  const lastDates = [
    { qualification: '05839', series: { value: { month: 6, year: 2029 }, ...graded } },
    { qualification: '05838', certification: { value: '2029-08-31', ...graded } },
  ] as const;
  const { reference } = buildReference({
    packs: [{ ...CAMBRIDGE_TECHNICALS, lastDates: [...lastDates] }],
    basedata: [],
  });
  expect(told(reference.lastDates('05839'))).toEqual([undefined, '6/2029', undefined]);
  expect(reference.lastDates('05838').certification).toEqual({ value: '2029-08-31', ...graded });
});

test('those of the reference file count as confirmed, and only what was given is listed', () => {
  const { published } = officer([], FILE);
  expect(told(published.lastDates('05839'))).toEqual(['2028-01-31', '6/2030', undefined]);
  const listed = explainReference(published, DAY).filter(({ name }) => / last /.test(name) && /^\d{5}/.test(name));
  expect(listed.map(({ name, value, source }) => [name, value, source])).toEqual([
    ['05839 last registration', '31 Jan 2028', 'Notice of 2027 (made up)'],
    ['05839 last series', 'June 2030', 'Notice of 2027 (made up)'],
  ]);
});

test('those of the sheet CT Ends count before them, and each line is one', () => {
  const reference = afterTyping(
    officer([], FILE),
    ['CT Ends', '05839, last registration', { Last: '31/12/2027' }],
    ['CT Ends', 'own', { Code: '5840', What: 'Last series', Last: 'January 2029' }],
    ['CT Ends', 'own', { Code: '05840', What: 'last certification', Last: '31 August 2029' }],
  );
  expect(reference.invalidValues.map(({ problem }) => problem)).toEqual([
    '"5840" is not the entry code of a qualification. Write its five digits, as "05835"',
  ]);
  expect(told(reference.lastDates('05839'))).toEqual(['2027-12-31', '6/2030', undefined]);
  expect(reference.lastDates('05839').registration?.source).toMatch(/^sheet CT Ends, cell D\d+$/);
  expect(told(reference.lastDates('05840'))).toEqual([undefined, null, '2029-08-31']);
});

test.each([
  [{ Code: '05840', What: 'last exam', Last: 'June 2029' }, '"last exam" is not what can be the last'],
  [{ Code: '05840', What: 'last series', Last: 'soon' }, '"soon" is not a series'],
  [
    { Code: '05840', What: 'last registration', Last: 'June 2029' },
    '"June 2029" is not a date as it should be written',
  ],
])('a line that cannot be read is told: %j', (line, problem) => {
  const { invalidValues } = afterTyping(officer(), ['CT Ends', 'own', line]);
  expect(invalidValues).toHaveLength(1);
  expect(invalidValues[0]?.problem).toContain(problem);
});

test('one for a code that nobody knows is told', () => {
  const file = parseReferenceFile(JSON.stringify({ lastDates: [{ qualification: '09999', series: 'June 2029' }] }));
  const { report } = buildReference({ basedata: [], file });
  expect(report.remarks.map(({ message }) => message).join()).toContain('a last date of 09999');
});
