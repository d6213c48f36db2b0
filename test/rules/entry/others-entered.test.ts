import type { TestRow } from '../entry-list';
import { findingsIn, ruleTable, type Circumstances } from '../findings-in';
import { keptAnswers } from '../kept-answers';
import { series, testReference } from '../test-reference';

/** A class of ten, registered before, with a column for unit 01. */
const ten = (changes: Readonly<Record<number, TestRow>> = {}, usual: TestRow = {}): TestRow[] =>
  Array.from({ length: 10 }, (_, index) => ({
    ...{ status: 'Registered', series: 'June 2027', group: '12B', beside: { 'Unit 01': 'Y' } },
    ...usual,
    ...changes[index],
  }));
const NOTHING: TestRow = { beside: {} };
const RULE = 'others-entered';
const left: readonly [string, string, string] = ['R6', 'others-entered', 'missing'];

/** The ten without the column that says what they are registered for: their units name the size. */
const bare = (changes: Readonly<Record<number, TestRow>>): TestRow[] =>
  ten({}, { code: '', status: '', beside: { '05835/01': 'Y' } }).map((row, index) => ({ ...row, ...changes[index] }));
const WITHOUT: Circumstances = { without: ['code'] };

ruleTable(RULE, [
  ['one of ten is not entered', ten({ 4: NOTHING }), [left]],
  ['all are', ten(), []],
  ['of nine nobody is missed', ten({ 4: NOTHING }).slice(0, 9), []],
  ['two of ten are too many to be missed', ten({ 4: NOTHING, 7: NOTHING }), []],
  ['another series of this one', ten({ 4: { series: 'January 2028' } }), []],
  ['withdrawn from everything', ten({ 4: { ...NOTHING, status: 'Withdrawn' } }), []],
  ['withdrawn from the unit', ten({ 4: { beside: { 'Unit 01': 'Withdrawn' } } }), []],
  ['sat before, as the cell says', ten({ 4: { beside: { 'Unit 01': 'Sat' } } }), []],
  [
    'a cell that cannot be read',
    ten({ 4: { beside: { 'Unit 01': 'maybe' } } }),
    [['R6', 'mark-unreadable', 'unclear']],
  ],
  [
    'came from another centre',
    ten({ 4: { ...NOTHING, status: 'Transferred in' } }),
    [['J6', 'transferred-in', 'made']],
  ],
]);

const told = (rows: readonly TestRow[], when: Circumstances = {}): string[] =>
  findingsIn(rows, { ...when, about: RULE }).flatMap(({ rule, message }) => (rule === RULE ? [message] : []));

test('it is a warning that says how many are, where, and for what', () => {
  const [finding, more] = findingsIn(ten({ 4: NOTHING }), { about: RULE }).filter(({ rule }) => rule === RULE);
  expect(more).toBeUndefined();
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'suspected', fixes: [] });
  expect(finding?.message).toBe(
    '9 of 10 in 12B are entered for Business unit 01 in June 2027, and Euan Thistlewood is not. Enter the candidate, or answer that they have left or are not entered this year.',
  );
  expect(finding?.ask).toMatchObject({ answers: ['left', 'not-this-year'], qualification: '05835', units: ['01'] });
});

test('without a class the size is compared', () => {
  expect(told(ten({ 4: NOTHING }, { group: '' }))).toEqual([
    expect.stringContaining('9 of 10 for 05835 Extended Certificate are entered for Business unit 01 in June 2027'),
  ]);
});

test('a class is compared by itself: where the other class does something else, the size tells nothing', () => {
  const other = ten({}, { group: '12C', beside: {} }).map((row, index) => ({ ...row, person: 10 + index }));
  expect(told([...ten({ 4: NOTHING }), ...other])).toHaveLength(1);
  expect(told([...ten({ 4: NOTHING }, { group: '' }), ...other.map((row) => ({ ...row, group: '' }))])).toEqual([]);
});

test('several units of one candidate are one finding', () => {
  const both = { beside: { 'Unit 01': 'Y', 'Unit 02': 'Y' } };
  expect(told(ten({ 4: NOTHING }, both))).toEqual([
    expect.stringContaining('9 of 10 in 12B are entered for Business units 01 and 02 in June 2027'),
  ]);
  const one = { beside: { 'Unit 01': 'Y' } };
  expect(told(ten({ 4: NOTHING, 6: { beside: { 'Unit 01': 'Y', 'Unit 02': '' } } }, both).slice(0, 10))).toHaveLength(
    1,
  );
  expect(told(ten({ 4: one }, both))).toEqual([expect.stringContaining('for Business unit 02 in June 2027')]);
});

test('a candidate with several rows is told once, and nobody counts twice', () => {
  const rows = (entered: readonly number[]): TestRow[] =>
    Array.from({ length: 10 }, (_, person): TestRow[] => [
      { person, status: 'Registered' },
      ...(entered.includes(person) ? [{ person, code: '583501', series: 'June 2027' }] : []),
      { person, code: '583502', series: 'June 2027' },
    ]).flat();
  expect(told(rows([0, 1, 2, 3, 5, 6, 7, 8, 9]))).toHaveLength(1);
  expect(told(rows([0, 1, 2, 3, 5, 6, 7, 8]))).toEqual([]);
});

test('whoever was entered before counts as neither, by a row, by a result or in the register', () => {
  const before = { person: 4, code: '583501', series: 'June 2026' };
  const first = ten({ 4: NOTHING });
  const long = (more: readonly TestRow[]): TestRow[] => [
    ...first.map((row, person) => ({ ...row, beside: {}, person, series: '' })),
    ...first.flatMap((row, person) =>
      row.beside?.['Unit 01'] === 'Y' ? [{ person, code: '583501', series: 'June 2027' }] : [],
    ),
    ...more,
  ];
  expect(told(long([]))).toHaveLength(1);
  expect(told(long([{ ...before, status: 'Sat' }]))).toEqual([]);
  expect(told(long([{ ...before, status: 'Entered', result: 'sat' }]))).toEqual([]);
  const sent = { person: 4, code: '583501', series: 'June 2027', sent: {} };
  expect(told(long([{ ...sent, status: 'Withdrawn' }]))).toEqual([]);
});

test('whoever asks for nothing is compared with their group, else with the sheet', () => {
  const nothing = { beside: {} };
  expect(told(bare({ 4: nothing }), WITHOUT)).toEqual([
    expect.stringContaining(
      '9 of 10 in 12B are entered for Business unit 01 in June 2027, and Euan Thistlewood is not',
    ),
  ]);
  const noGroups = bare({ 4: nothing }).map((row) => ({ ...row, group: '' }));
  expect(told(noGroups, WITHOUT)).toEqual([expect.stringContaining('9 of 10 in sheet "Entries" are entered')]);
  // A whole year group with a class in it says nothing of the others.
  const others = Array.from({ length: 5 }, (_, index) => ({ ...noGroups[4], person: 20 + index }));
  expect(told([...noGroups, ...others], WITHOUT)).toEqual([]);
  expect(told(bare({ 4: { ...nothing, status: 'Left' } }), WITHOUT)).toEqual([]);
});

test('a result of somebody who asks for nothing counts too', () => {
  const rows = bare({ 4: { beside: {} } });
  const past = { centreNumber: '99999', candidateNumber: '0005', uci: '', uln: '', grade: 'M', source: 'R9999972.X01' };
  const result = { ...past, code: '583501', series: series('June 2026'), outcome: 'sat' } as const;
  expect(told(rows, { ...WITHOUT, past: [result] })).toEqual([]);
  expect(told(rows, { ...WITHOUT, past: [{ ...result, code: '583901' }] })).toHaveLength(1);
});

test('a series that is closed or over is left alone', () => {
  expect(told(ten({ 4: NOTHING }, { series: 'January 2027' }), { asOf: '2026-11-30' })).toHaveLength(1);
  expect(told(ten({ 4: NOTHING }, { series: 'January 2027' }), { asOf: '2026-12-01' })).toEqual([]);
  expect(told(ten({ 4: NOTHING }), { asOf: '2027-06-30' })).toHaveLength(1);
  expect(told(ten({ 4: NOTHING }), { asOf: '2027-07-01' })).toEqual([]);
});

const UCI = '999990260005A';

test('an answer keeps it quiet', () => {
  const rows = ten({ 4: NOTHING });
  const who = findingsIn(rows, { about: RULE }).find(({ rule }) => rule === RULE)?.candidate;
  const uci = who?.uci ?? UCI;
  expect(told(rows, { answers: keptAnswers({ Answer: 'Left', UCI: uci }) })).toEqual([]);
  expect(told(rows, { answers: keptAnswers({ Answer: 'left', UCI: uci, Qualification: '5835' }) })).toEqual([]);
  expect(told(rows, { answers: keptAnswers({ Answer: 'Left', UCI: uci, Qualification: '05839' }) })).toHaveLength(1);
  const thisYear = { Answer: 'Not this year', UCI: uci, Unit: '1', 'Academic year': '2026/27' };
  expect(told(rows, { answers: keptAnswers(thisYear) })).toEqual([]);
  expect(told(rows, { answers: keptAnswers({ ...thisYear, 'Academic year': '2025/26' }) })).toHaveLength(1);
  expect(told(rows, { answers: keptAnswers({ ...thisYear, Unit: '02' }) })).toHaveLength(1);
});

test('an answer is that of the person: with another number and name, or by number and name', () => {
  const rows = ten({ 4: NOTHING });
  const who = findingsIn(rows, { about: RULE }).find(({ rule }) => rule === RULE)?.candidate;
  const uci = who?.uci ?? '';
  const left = { Answer: 'Left', 'Candidate number': '0005' };
  expect(told(rows, { answers: keptAnswers({ ...left, 'Candidate number': '0999', UCI: uci }) })).toEqual([]);
  expect(told(rows, { answers: keptAnswers({ ...left, Name: 'Thistlewood:Euan' }) })).toEqual([]);
  expect(told(rows, { answers: keptAnswers({ ...left, Name: 'ORCHARD:AINSLEY' }) })).toHaveLength(1);
  expect(told(rows, { answers: keptAnswers(left) })).toHaveLength(1);
  expect(keptAnswers({ Answer: 'Left', Qualification: '05835' }).answers).toEqual([]);
  expect(keptAnswers({ Answer: 'gone', UCI: uci }).answers).toEqual([]);
});

test('a suite without unit entries is left alone', () => {
  const reference = testReference({ policy: { unitEntries: { value: false, confidence: 'confirmed', source: 'x' } } });
  expect(told(ten({ 4: NOTHING }), { reference })).toEqual([]);
});

test('what nearly all of a class take in another subject is not missed of those who do not take it', () => {
  const rows = Array.from({ length: 12 }, (_, person): TestRow[] => [
    { person, status: 'Registered', group: '12A' },
    { person, code: '583501', series: 'June 2027', group: '12A' },
    ...(person < 11
      ? [
          { person, code: '05839', status: 'Registered', group: '12A' },
          { person, code: '583901', series: 'June 2027', group: '12A' },
        ]
      : []),
  ]).flat();
  expect(told(rows)).toEqual([]);
});
