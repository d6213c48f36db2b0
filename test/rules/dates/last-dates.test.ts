import type { TestRow } from '../entry-list';
import { findingsIn, ruleTable, type Circumstances } from '../findings-in';
import { keptAnswers } from '../kept-answers';
import { known, series, testReference } from '../test-reference';

const RULE = 'last-dates';
const registration: TestRow = { person: 0, code: '05826' };
const on = (asOf: `${number}-${number}-${number}`): Circumstances => ({ asOf });

const ends = (last: string): Circumstances => ({
  reference: testReference({ lastDates: { '05835': { series: known(series(last)) } } }),
});
const rows = (of: string): TestRow[] => [
  { person: 0, status: 'Registered' },
  { person: 0, code: '583501', series: of },
];

/** 05826 takes no registrations after 31 December 2026. */
ruleTable(RULE, [
  ['61 days before', [registration], [], on('2026-10-31')],
  ['60 days before', [registration], [['H2', 'last-dates', 'near']], on('2026-11-01')],
  ['on the day', [registration], [['H2', 'last-dates', 'near']], on('2026-12-31')],
  ['the day after', [registration], [['H2', 'last-dates', 'past']], on('2027-01-01')],
  ['it was made before', [{ ...registration, status: 'Registered' }], [], on('2027-01-01')],
  ['it is withdrawn', [{ ...registration, status: 'Withdrawn' }], [], on('2027-01-01')],
  ['another size', [{ person: 0 }], [], on('2026-12-31')],
  ['for the last series', rows('June 2027'), [['H3', 'last-dates', 'lastSeries']], ends('June 2027')],
  ['for one after the last', rows('June 2027'), [['H3', 'last-dates', 'pastSeries']], ends('January 2027')],
  [
    'two candidates are one finding',
    [registration, { ...registration, person: 1 }],
    [['H2', 'last-dates', 'near']],
    on('2026-12-01'),
  ],
]);

const told = (rows: readonly TestRow[], when: Circumstances): string[] =>
  findingsIn(rows, { ...when, about: RULE }).flatMap(({ rule, message }) => (rule === RULE ? [message] : []));

test('nothing ends where nothing was given', () => {
  expect(told([{ person: 0 }, { person: 0, code: '583501', series: 'June 2027' }], {})).toEqual([]);
});

test('it is a note before the day and a warning after it', () => {
  const [near] = findingsIn([registration], { about: RULE, asOf: '2026-12-01' });
  expect(near).toMatchObject({ severity: 'note', ask: { answers: ['seen'], about: 'last registration 31 Dec 2026' } });
  expect(near?.message).toBe(
    'The last registration for 05826 Sport and Physical Activity Certificate is 31 Dec 2026. It affects 1 entry in this sheet.',
  );
  const [past] = findingsIn([registration], { about: RULE, asOf: '2027-01-01' });
  expect(past).toMatchObject({ severity: 'warning', certainty: 'certain' });
  expect(past?.message).toContain('was 31 Dec 2026: too late for 1 entry in this sheet. Ask the awarding body');
});

describe('a last series', () => {
  test.each([
    ['the one before the last', 'January 2028', []],
    ['the last itself', 'June 2027', ['There is no resit after it.']],
    ['one after it', 'January 2027', ['for a later one. Ask the awarding body']],
  ])('%s', (_, last, messages) => {
    expect(told(rows('June 2027'), ends(last))).toEqual(messages.map((one) => expect.stringContaining(one)));
  });

  test('what was made for it is no news', () => {
    const made = rows('June 2027').map((row) => ({ ...row, status: 'Entered' }));
    expect(told(made, ends('June 2027'))).toEqual([]);
  });
});

test('a last certification is near for a year, and concerns whoever is registered', () => {
  const reference = testReference({ lastDates: { '05835': { certification: known('2027-08-31', 'likely') } } });
  const made = [{ person: 0, status: 'Registered' }];
  expect(told(made, { reference, asOf: '2026-08-30' })).toEqual([]);
  expect(told(made, { reference, asOf: '2026-08-31' })).toEqual([
    'The last certification for 05835 Business Extended Certificate is 31 Aug 2027. It affects 1 entry in this sheet. (Not confirmed.)',
  ]);
  expect(told(made, { reference, asOf: '2027-09-01' })).toEqual([expect.stringContaining('was 31 Aug 2027')]);
});

test('once it was seen it stays quiet, until the date changes', () => {
  const answers = keptAnswers({
    Answer: 'Seen',
    Qualification: '05826',
    About: 'last registration 31 Dec 2026',
  });
  expect(told([registration], { answers, asOf: '2026-12-01' })).toEqual([]);
  const later = testReference({ lastDates: { '05826': { registration: known('2027-01-31') } } });
  expect(told([registration], { answers, asOf: '2026-12-20', reference: later })).toHaveLength(1);
});
