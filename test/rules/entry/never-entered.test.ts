import { details, fileLines, registerFrom } from '../../register/lines';
import type { TestRow } from '../entry-list';
import { findingsIn, ruleTable, type Circumstances } from '../findings-in';
import { keptAnswers } from '../kept-answers';
import { known, testReference } from '../test-reference';

const RULE = 'never-entered';
const registered = (series: string, more: TestRow = {}): TestRow => ({
  person: 0,
  status: 'Registered',
  series,
  ...more,
});
const unit = (code: string, series = 'June 2027', status = ''): TestRow => ({ person: 0, code, series, status });
/** Somebody else, for whom entries of the last series are made. */
const other: readonly TestRow[] = [
  { person: 1, status: 'Registered', series: 'September 2026' },
  { person: 1, code: '583501', series: 'June 2027' },
  { person: 1, code: '583502', series: 'June 2027' },
];
/** Somebody of last year: so the sheet goes back that far. */
const before = (size: string): readonly TestRow[] => [
  { person: 5, code: size, status: 'Registered', series: 'September 2024' },
  { person: 5, code: `${size.slice(1)}01`, series: 'June 2026', status: 'Sat' },
];
const BEFORE = before('05835');
const TOOK_BOTH: TestRow = { person: 5, code: '583902', series: 'June 2026', status: 'Sat' };
const OLD = registered('September 2025');
const mandatory = (cell: string): readonly [string, string, string] => [cell, 'never-entered', 'mandatory'];
const none = (cell: string): readonly [string, string, string] => [cell, 'never-entered', 'none'];

const TWO_OF_IT: readonly TestRow[] = [0, 1].flatMap((person) => [
  { person, code: '05839', status: 'Registered', series: 'September 2025' },
  { person, code: '583901', series: 'June 2027' },
]);
/** Of IT it is known under which sizes the units are entered, and not which are mandatory. */
const OF_IT = { reference: testReference({ unitsUnder: ['05838', '05839'] }) };

ruleTable(RULE, [
  [
    'nobody of a size whose mandatory units are not known',
    [...TWO_OF_IT, ...before('05839')],
    [['H2', 'never-entered', 'nobody']],
    OF_IT,
  ],
  [
    'one of that size, where the other is entered',
    [...TWO_OF_IT, { person: 0, code: '583902', series: 'June 2027' }, ...before('05839'), TOOK_BOTH],
    [['H4', 'never-entered', 'others']],
    OF_IT,
  ],
  ['never entered for anything', [OLD, ...other], [none('H2')]],
  ['not for one of two mandatory units', [OLD, unit('583501'), ...BEFORE], [mandatory('H2')]],
  ['the same where nothing of an earlier year is known: it may have been entered then', [OLD, unit('583501')], []],
  ['entered for both, and not for one that is not mandatory', [OLD, unit('583501'), unit('583502')], []],
  ['one of them sat before', [OLD, unit('583502', 'June 2026', 'Sat'), unit('583501')], []],
  ['one of them missed by absence', [OLD, unit('583502', 'June 2026', 'Absent'), unit('583501')], []],
  [
    'withdrawn from one of them',
    [OLD, unit('583502', 'June 2027', 'Withdrawn'), unit('583501'), ...BEFORE],
    [mandatory('H2')],
  ],
  [
    'under another size of the subject',
    [OLD, unit('583501'), unit('583402')],
    [['H4', 'registration-size-mismatch', 'other']],
  ],
  ['registered this year: a year to go', [registered('September 2026'), ...other], []],
  ['registered in a year that nobody tells', [registered(''), ...other], []],
  ['a new registration is of this year', [{ person: 0 }, ...other], []],
  ['a year in the status', [registered('', { status: 'Registered Sept 2025' }), ...other], [none('H2')]],
  ['an academic year in the status', [registered('', { status: 'Registered 2025/26' }), ...other], [none('H2')]],
  [
    'the first entry tells the year',
    [registered(''), unit('583501', 'January 2026', 'Sat'), ...other],
    [mandatory('H2')],
  ],
  ['an entry of this year tells nothing', [registered(''), unit('583501', 'January 2027', 'Entered'), ...other], []],
  ['withdrawn', [registered('September 2025', { status: 'Withdrawn' }), ...other], []],
  ['certificate claimed', [registered('September 2025', { status: 'Certificate claimed' }), ...other], []],
  ['ended before', [registered('September 2024'), ...other], []],
  [
    'another subject’s entries are no sign that it is time',
    [registered('September 2025', { code: '05839' }), ...other],
    [],
  ],
  [
    'several rows are told once',
    [OLD, unit('583501'), unit('583503'), unit('583501', 'June 2026', 'Sat'), ...other],
    [mandatory('H2'), ['H3', 'resit-charged', 'priced']],
  ],
]);

const told = (rows: readonly TestRow[], when: Circumstances = {}): string[] =>
  findingsIn(rows, { ...when, about: RULE }).flatMap(({ rule, message }) => (rule === RULE ? [message] : []));

test('it says what, when and for which units', () => {
  const [finding] = findingsIn([OLD, ...other], { about: RULE });
  expect(finding).toMatchObject({
    severity: 'warning',
    ask: { answers: ['left', 'not-this-year'], units: ['01', '02', '03'] },
  });
  expect(finding?.message).toBe(
    'Ainsley Orchard is registered for 05835 Business Extended Certificate, which is assumed to end with June 2027, and was never entered for an examination of it (units 01, 02 and 03). Enter the candidate, or answer that they have left or are not entered this year.',
  );
  expect(told([OLD, unit('583501'), ...BEFORE])).toEqual([
    expect.stringContaining('was never entered for unit 02, without which it is not achieved'),
  ]);
});

describe('it is time', () => {
  const early = [
    OLD,
    { person: 1, status: 'Registered' },
    { person: 1, code: '583501', series: 'June 2026', status: 'Sat' },
  ];

  test('once the deadline is near, where nobody is entered yet', () => {
    expect(told(early, { asOf: '2027-02-06' })).toEqual([]);
    expect(told(early, { asOf: '2027-02-07' })).toHaveLength(2);
    expect(told(early, { asOf: '2027-06-30' })).toHaveLength(2);
    expect(told(early, { asOf: '2027-07-01' })).toEqual([]);
  });

  test('never in a list of registrations alone', () => {
    expect(told([OLD], { asOf: '2027-02-20' })).toEqual([]);
  });

  test('where the register has entries for the series from another sheet', () => {
    const file = {
      name: 'E9999972.X01',
      at: '2026-11-01 10:00:00',
      series: '6A27',
      kind: 'unit',
      sheet: 'June',
    } as const;
    const sent = registerFrom(fileLines(file, [[details(5), '583501']]), ['Entries', 'June']);
    expect(told([OLD], { register: sent })).toHaveLength(1);
  });
});

test('at Level 2 it ends in its own summer, also where nothing tells the year', () => {
  const level2 = { policy: { summersToEnd: { 3: known(0) } } };
  const reference = testReference(level2);
  expect(told([registered(''), ...other], { reference })).toEqual([expect.stringContaining('end with June 2027')]);
  expect(told([{ person: 0 }, ...other], { reference })).toHaveLength(1);
  const likely = testReference({ policy: { summersToEnd: { 3: known(0, 'likely') } } });
  expect(told([registered(''), ...other], { reference: likely })).toEqual([
    expect.stringMatching(/\(Not confirmed\.\)$/),
  ]);
  const nothing = testReference({ policy: { summersToEnd: {} } });
  expect(told([OLD, ...other], { reference: nothing })).toEqual([]);
});

test('the register tells when somebody was registered, and what they were entered for', () => {
  const file = (series: string, kind: 'registration' | 'unit', n: number) =>
    ({ name: `E9999972.X0${n}`, at: '2025-10-01 10:00:00', series, kind, sequence: n, sheet: 'Old' }) as const;
  const who = details(1, { name: 'ORCHARD:AINSLEY' });
  const old = fileLines(file('9R25', 'registration', 1), [[who, '583500']]);
  const first = fileLines(file('6A26', 'unit', 2), [[who, '583501']]);
  const both = fileLines(file('6A26', 'unit', 2), [
    [who, '583501'],
    [who, '583502'],
  ]);
  const rows = [{ person: 0 }, ...other];
  expect(told(rows, { register: registerFrom(old, ['Entries', 'Old']) })).toEqual([
    expect.stringContaining('units 01, 02'),
  ]);
  expect(told(rows, { register: registerFrom([...old, ...first], ['Entries', 'Old']) })).toEqual([
    expect.stringContaining('never entered for unit 02'),
  ]);
  expect(told(rows, { register: registerFrom([...old, ...both], ['Entries', 'Old']) })).toEqual([]);
});

describe('a size of which no mandatory units are known', () => {
  const { reference } = OF_IT;
  const it = (person: number, ...units: readonly string[]): TestRow[] => [
    { person, code: '05839', status: 'Registered', series: 'September 2025' },
    ...units.map((code) => ({ person, code, series: 'June 2027' })),
  ];
  const found = (...rows: readonly TestRow[]) =>
    findingsIn([...rows, ...before('05839')], { about: RULE, reference }).filter(({ rule }) => rule === RULE);

  test('a unit that others took is a note to the candidate', () => {
    const [finding, more] = found(...it(0, '583901', '583902'), ...it(1, '583901'), TOOK_BOTH);
    expect(more).toBeUndefined();
    expect(finding).toMatchObject({ severity: 'note', messageId: 'others', candidate: { candidateNumber: '0002' } });
    expect(finding?.message).toContain('was never entered for unit 02, as others of that size were');
  });

  test('a unit that few took is one to choose', () => {
    const rows = [...it(0, '583901', '583902'), ...it(1, '583901'), ...it(2, '583901'), ...it(3, '583901')];
    expect(found(...rows)).toEqual([]);
  });

  test('one that nobody took is told once for all', () => {
    const [finding, more] = found(...it(0, '583901'), ...it(1, '583901'));
    expect(more).toBeUndefined();
    expect(finding).toMatchObject({ severity: 'note', messageId: 'nobody', ask: { candidate: null } });
    expect(finding?.message).toContain(
      'Nobody was ever entered for unit 02 among 2 candidates registered for 05839 IT',
    );
  });

  test('where it is not known under which sizes a unit is entered, nothing is', () => {
    expect(told([...it(0, '583901', '583902'), ...it(1, '583901')])).toEqual([]);
  });
});

test('an answer keeps it quiet: the one who left, and the unit that is not for this year', () => {
  const uci = findingsIn([OLD, ...other], { about: RULE })[0]?.candidate?.uci ?? '';
  const after = (texts: Readonly<Record<string, string>>, rows: readonly TestRow[] = [OLD, ...other]): string[] =>
    told(rows, { answers: keptAnswers(texts) });
  expect(after({ Answer: 'Left', UCI: uci })).toEqual([]);
  expect(after({ Answer: 'Not this year', UCI: uci, 'Academic year': '2026/27' })).toEqual([]);
  expect(after({ Answer: 'Not this year', UCI: uci, 'Academic year': '2025/26' })).toHaveLength(1);
  expect(after({ Answer: 'Not this year', UCI: uci, Unit: '02' })).toEqual([
    expect.stringContaining('(units 01 and 03)'),
  ]);
  expect(after({ Answer: 'Not this year', UCI: uci, Unit: '02' }, [OLD, unit('583501')])).toEqual([]);
  expect(after({ Answer: 'Not this year', Qualification: '05835', Unit: '02' }, [OLD, unit('583501')])).toEqual([]);
});
