import { buildReference, parseReferenceFile, type Reference } from '../../src/reference';
import { pastOf, undatedLine, type Moment } from '../../src/register';
import { details, fileLines, registerFrom, seriesOf } from './lines';

function withDates(dates: object): Reference {
  const file = { seriesDates: [{ series: 'January 2027', deadline: '2026-10-21', ...dates }] };
  return buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) }).reference;
}

const REFERENCE = withDates({ refundUntil: '2026-12-18' });
const SENT = fileLines(
  { name: 'E9999972.X01', at: '2026-10-14 10:32:05', series: '1A27', kind: 'unit', states: ['sent'] },
  [[details(1), '583501']],
);
const OF = { details: details(1), code: '583501', series: seriesOf('1A27'), kind: 'unit' } as const;

function withdrawal(time: Moment): (typeof SENT)[number] {
  return { ...undatedLine('withdrawal', OF), time, by: 'KS' };
}

function result(outcome: 'sat' | 'absent'): (typeof SENT)[number] {
  return { ...undatedLine('result', { ...OF, outcome, note: 'R9999972.X01' }), time: '2027-03-05 09:00:00', by: 'KS' };
}

test.each<readonly [string, readonly (typeof SENT)[number][], readonly object[]]>([
  ['an entry that was sent counts', [], [{ code: '583501', outcome: null }]],
  ['one withdrawn on the last day for a refund was never made', [withdrawal('2026-12-18 23:59:59')], []],
  [
    'one withdrawn a day later is an absence',
    [withdrawal('2026-12-19 00:00:00')],
    [{ code: '583501', outcome: 'absent', isWithdrawnLate: true }],
  ],
  [
    'and where it came to a result in spite of that, the result is what counts',
    [withdrawal('2026-12-19 00:00:00'), result('sat')],
    [{ code: '583501', outcome: 'sat' }],
  ],
])('%s', (_what, lines, expected) => {
  const past = pastOf(registerFrom([...SENT, ...lines]), REFERENCE);
  expect(past).toHaveLength(expected.length);
  expect(past).toMatchObject(expected);
});

test('where the last day for a refund is not known, nothing is said of the fee being lost', () => {
  expect(pastOf(registerFrom([...SENT, withdrawal('2027-01-12 09:00:00')]), withDates({}))).toEqual([]);
});

test('an entry that was withdrawn and made again is there once', () => {
  const again = fileLines(
    { name: 'A9999972.X02', at: '2026-12-20 10:00:00', series: '1A27', sequence: 2, kind: 'unit' },
    [[details(1), '583501']],
  );
  const past = pastOf(registerFrom([...SENT, withdrawal('2026-12-01 10:00:00'), ...again]), REFERENCE);
  expect(past.map(({ source }) => source)).toEqual(['A9999972.X02']);
});
