import { findingsIn, ruleTable, type Case } from '../findings-in';
import { examination, testReference, timetable } from '../test-reference';

const registered = ['05835', '05839'].map((code) => ({ person: 0, code, status: 'Registered' }));
const unit = (code: string, status = '', series = 'June 2027') => ({ person: 0, code, series, status });
const clash: Case[2][number] = ['H5', 'examination-clash', 'clash'];

ruleTable('examination-clash', [
  ['two papers in one session', [...registered, unit('583503'), unit('583902')], [clash]],
  ['one of them', [...registered, unit('583503')], []],
  ['another unit of the same', [...registered, unit('583503'), unit('583901')], []],
  ['one was made', [...registered, unit('583503', 'Entered'), unit('583902')], [clash]],
  ['both were made', [...registered, unit('583503', 'Entered'), unit('583902', 'Entered')], [clash]],
  ['one was withdrawn', [...registered, unit('583503', 'Withdrawn'), unit('583902')], []],
  [
    'two candidates',
    [
      ...registered,
      unit('583503'),
      { person: 1, code: '05839', status: 'Registered' },
      { ...unit('583902'), person: 1 },
    ],
    [],
  ],
  [
    'no timetable',
    [...registered, unit('583503'), unit('583902')],
    [],
    { reference: testReference({ timetables: [] }) },
  ],
  [
    'the day is over',
    [...registered, unit('583503', 'Entered'), unit('583902', 'Entered')],
    [],
    { asOf: '2027-05-19' },
  ],
]);

const clashes = (second: Parameters<typeof examination>[3], ...rows: ReturnType<typeof unit>[]) =>
  findingsIn([...registered, ...rows], {
    reference: testReference({
      timetables: [
        timetable(
          examination('Business', '01', ['05834', '05835'], { day: '2027-05-18', session: 'PM', minutes: 120 }),
          examination('Business', '03', ['05834', '05835'], { day: '2027-05-18', session: 'PM', minutes: 90 }),
          examination('IT', '02', ['05839'], second),
        ),
      ],
    }),
  }).filter(({ rule }) => rule === 'examination-clash');

const AT_ONCE = { day: '2027-05-18', session: 'PM', minutes: 60 } as const;

test.each([
  ['another day', { ...AT_ONCE, day: '2027-05-19' }],
  ['the other half of the day', { ...AT_ONCE, session: 'AM' }],
] as const)('on %s is no clash', (_, slot) => {
  expect(clashes(slot, unit('583503'), unit('583902'))).toEqual([]);
});

test('it is a note that says what, when, how long, and whose it is to settle', () => {
  const [finding, more] = clashes(AT_ONCE, unit('583503'), unit('583902'));
  expect(more).toBeUndefined();
  expect(finding).toMatchObject({ severity: 'note', certainty: 'certain' });
  expect(finding?.message).toBe(
    'IT Extended Certificate unit 02 and Business Extended Certificate unit 03 (row 4) are both sat on 18 May 2027 in the afternoon, for 1h 00m and 1h 30m. The centre settles such a clash: plan which paper is sat first, and who supervises in between.',
  );
});

test('the day itself is not over', () => {
  const rows = [...registered, unit('583503', 'Entered'), unit('583902', 'Entered')];
  expect(findingsIn(rows, { asOf: '2027-05-18' }).map(({ rule }) => rule)).toContain('examination-clash');
});

test('one paper under the codes of two sizes is one paper', () => {
  expect(clashes(AT_ONCE, unit('583503'), unit('583403'))).toEqual([]);
});

test('two people who share a number by mistake do not clash', () => {
  expect(clashes(AT_ONCE, unit('583503'), { ...unit('583902'), person: 1, candidateNumber: '0001' } as never)).toEqual(
    [],
  );
});

test('three papers in one session are two findings', () => {
  expect(clashes(AT_ONCE, unit('583501'), unit('583503'), unit('583902')).map(({ message }) => message)).toHaveLength(
    2,
  );
});
