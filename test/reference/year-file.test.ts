import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { calendarDate, formatPence, parseSeries } from '../../src/entries';
import {
  buildReference,
  ofCentre,
  ofYear,
  oneFile,
  parseReferenceFile,
  valuesWords,
  writeReferenceFile,
  type ReferenceFile,
} from '../../src/reference';
import { ANNUAL, JUNE, series } from './option-sets';

const read = (content: object): ReferenceFile => parseReferenceFile(JSON.stringify(content));

const JUNE_TIMETABLE = {
  ...{ series: 'June 2027', file: 'timetable.xlsx', title: 'Cambridge Technicals', others: 3 },
  examinations: [
    {
      ...{ subject: 'Business', unit: '01', title: 'The business environment', qualifications: ['05834', '05835'] },
      ...{ day: '2027-06-07', session: 'AM', minutes: 120, source: 'timetable.xlsx, row 4' },
    },
    { unit: '02', title: 'Working in business', qualifications: ['05834'], source: 'timetable.xlsx, row 5' },
  ],
};

/** Everything that a year file can hold, made up. */
const WHOLE = {
  ...(JSON.parse(readFileSync('test/reference/example-reference.json', 'utf8')) as object),
  format: 1,
  academicYear: '2026/27',
  timetables: [JUNE_TIMETABLE],
  lastDates: [{ qualification: '05839', registration: '2028-01-31', series: 'June 2030', certification: '2030-08-31' }],
  basedata: [{ series: '6A27', board: '72', version: '01', files: ['O6A27_72.X01'] }],
};

describe('a year file that is written', () => {
  test('is read as the same values', () => {
    const file = read(WHOLE);
    expect(parseReferenceFile(writeReferenceFile(file))).toEqual(file);
    expect(writeReferenceFile(parseReferenceFile(writeReferenceFile(file)))).toBe(writeReferenceFile(file));
  });

  test('is for people too: format and year first, then amounts, dates and series as they are written', () => {
    const text = writeReferenceFile(read(WHOLE));
    expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"academicYear": "2026\/27",/);
    expect(text).toContain('"amount": "£1,150.50"');
    expect(text).toContain('"series": "June 2027"');
    expect(text).toContain('"deadline": "2027-02-21"');
  });

  test('of any fees and dates is read as the same values', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 })
      .map((some) => [...some].sort((one, other) => one - other).map((day) => calendarDate(2027, 3, day)));
    const fees = fc.uniqueArray(fc.record({ level: fc.constantFrom(2, 3), pence: fc.nat({ max: 200_000 }) }), {
      selector: ({ level }) => level,
    });
    fc.assert(
      fc.property(
        days,
        fees,
        fc.constantFrom('June 2027', '6A27', 'January 2028'),
        ([one, two, three, four], some, of) => {
          const file = read({
            seriesDates: [{ series: of, deadline: one, lateUntil: two, veryLateUntil: three, results: four }],
            fees: some.map(({ level, pence }) => ({ kind: 'unit', level, amount: formatPence(pence) })),
          });
          expect(parseReferenceFile(writeReferenceFile(file))).toEqual({ format: 1, ...file });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('several files as one', () => {
  const june = parseSeries('June 2027');
  const fee = (amount: string, source?: string) => ({ kind: 'unit', level: 3, amount, ...(source ? { source } : {}) });

  test('of two values for one thing the later counts, and each says where it comes from', () => {
    const file = oneFile([
      read({ source: 'a.json', fees: [fee('£20.00'), { kind: 'unit', level: 2, amount: '£18.00' }] }),
      read({ fees: [fee('£25.00', 'Fees list, page 4')] }),
    ]);
    expect(file.fees?.map(({ amount, source }) => [amount, source])).toEqual([
      [2500, 'Fees list, page 4'],
      [1800, 'a.json'],
    ]);
  });

  test('the days of a series are joined one by one, and stay apart where their sources do', () => {
    const file = oneFile([
      read({ source: 'a', seriesDates: [{ series: 'June 2027', deadline: '2027-02-21', lateUntil: '2027-03-21' }] }),
      read({ source: 'b', seriesDates: [{ series: 'June 2027', lateUntil: '2027-03-22', results: '2027-08-19' }] }),
    ]);
    expect(file.seriesDates).toEqual([
      { series: june, source: 'a', deadline: '2027-02-21' },
      { series: june, source: 'b', lateUntil: '2027-03-22', results: '2027-08-19' },
    ]);
  });

  test('rules are joined item by item and level by level, the centre part by part', () => {
    const file = oneFile([
      read({ source: 'a', policy: { '2016': { includedAttempts: 1, furtherAttempts: { '2': 1, '3': 2 } } } }),
      read({ source: 'b', policy: { '2016': { furtherAttempts: { '3': 1 } } }, centre: { number: '64321' } }),
      read({ source: 'c', centre: { name: 'Example College' } }),
    ]);
    expect(file.policy).toEqual({
      '2016': { includedAttempts: 1, furtherAttempts: { '2': 1, '3': 1 }, source: 'a; b' },
    });
    expect(file.centre).toEqual({ number: '64321', name: 'Example College', source: 'b; c' });
  });

  test('that say nothing say nothing together, also of approvals: none is not nothing', () => {
    expect(oneFile([{}, {}]).approvals).toBeUndefined();
    expect(oneFile([{}, { approvals: [] }]).approvals).toEqual([]);
    expect(valuesWords(oneFile([{}, {}]))).toBe('nothing');
  });

  test('are counted in words', () => {
    expect(valuesWords(read(WHOLE))).toMatch(
      /^\d+ fees, the dates of January 2027 and June 2027, the timetable of June 2027, \d+ codes and units, the last dates of 1 qualification, rules of the .*suite, .*the centre 99999 and the names of 1 set of basedata$/,
    );
  });
});

describe('a year file of another year', () => {
  const LAST = read({
    ...{
      academicYear: '2025/26',
      centre: { number: '64321' },
      basedata: [{ series: '6A26', board: '72', version: '02' }],
    },
    fees: [
      { kind: 'registration', level: 3, size: 'Certificate', amount: '£70.00' },
      { option: '583502', amount: '£26.50' },
    ],
    lateFees: [{ stage: 'very-late', amount: '£40.00' }],
    seriesDates: [
      { series: 'January 2026', deadline: '2025-10-21' },
      { series: 'June 2026', deadline: '2026-02-21' },
      { series: 'January 2027', deadline: '2026-10-21' },
    ],
    policy: { '2016': { registrationLeadDays: 1 } },
  });

  test('says that it is last year’s and what has to be renewed; its fees do not count, and all else does', () => {
    const { file, words } = ofYear('year-2025-26.json', LAST, 2026);
    expect(words).toBe(
      'year-2025-26.json is the year file of 2025/26, and this is 2026/27. Its 3 fees do not count: registration Level 3 Certificate, option 583502 and very late fee. Renew these fees, the dates of June 2027 and the basedata, and save it as the year file of 2026/27.',
    );
    expect([file.fees, file.lateFees, file.basedata]).toEqual([undefined, undefined, undefined]);
    expect(file).toMatchObject({ seriesDates: LAST.seriesDates, policy: LAST.policy, centre: { number: '64321' } });
  });

  test('counts whole in its own year', () => {
    expect(ofYear('year.json', LAST, 2025)).toEqual({ file: LAST, words: null });
  });

  test('that is to come says so, and nothing of it has to be renewed', () => {
    expect(ofYear('year.json', LAST, 2024).words).toBe(
      'year.json is the year file of 2025/26, and this is 2024/25. Its 3 fees do not count: registration Level 3 Certificate, option 583502 and very late fee.',
    );
  });

  test('that does not say its year is doubted where all its dates are over, and counts', () => {
    const old = { ...LAST, academicYear: undefined, seriesDates: LAST.seriesDates?.slice(0, 2) };
    const { file, words } = ofYear('fees.json', old, 2026);
    expect(file).toBe(old);
    expect(words).toMatch(
      /^fees\.json does not say which year it is of, .* its fees may be last year's, and count all the same\./,
    );
    expect(ofYear('fees.json', { ...old, seriesDates: LAST.seriesDates }, 2026).words).toBeNull();
  });
});

test('of a year file of another centre fees and dates count, and its name, postcode and approvals do not', () => {
  const theirs = read({
    ...{ centre: { number: '12345', name: 'Other School', postcode: 'AB1 2CD' }, approvals: [{ subject: 'IT' }] },
    fees: [{ kind: 'unit', amount: '£20.00' }],
  });
  const { file, words } = ofCentre('year.json', theirs, '64321');
  expect(file).toEqual({ fees: theirs.fees });
  expect(words).toBe(
    'year.json is of centre 12345 (Other School), and this workbook of centre 64321. Its name, postcode and approvals do not count, everything else does. If 64321 is wrong, correct it.',
  );
  expect(ofCentre('year.json', theirs, '12345')).toEqual({ file: theirs, words: null });
  expect(ofCentre('year.json', theirs, null).words).toBeNull();
});

describe('beside what is loaded', () => {
  test('the timetable of a year file gives entries their day, until the timetable itself is given', () => {
    const file = read({ timetables: [JUNE_TIMETABLE] });
    const entry = { series: series('June 2027'), qualificationCode: '05835', unit: '01' };
    const { reference } = buildReference({ basedata: [], file });
    expect(reference.examination(entry)?.slot).toEqual({ day: '2027-06-07', session: 'AM', minutes: 120 });
    expect(reference.examination({ ...entry, qualificationCode: '05834', unit: '02' })?.slot).toBeNull();
    const timetable = { ...reference.timetables[0], examinations: [], file: 'newer.xlsx' };
    const both = buildReference({ basedata: [], file, timetables: [{ ...timetable, ...TITLE }] });
    expect(both.reference.timetables.map((one) => one.file)).toEqual(['newer.xlsx']);
    expect(both.report.remarks).toEqual([]);
  });

  test('basedata that it names is missed, and another version is told', () => {
    const named = (version: string) =>
      read({ basedata: [{ series: '6A27', board: '72', version, files: ['O6A27_72.X01'] }] });
    const remarks = (sets: readonly (typeof JUNE)[], version = '01'): string[] =>
      buildReference({ basedata: sets, file: named(version) }).report.remarks.map(({ message }) => message);
    expect(remarks([ANNUAL])).toEqual([
      'The year file was saved with basedata 6A27 board 72, version 01 (O6A27_72.X01), which is not given. Give it too.',
    ]);
    expect(remarks([JUNE])).toEqual([]);
    expect(remarks([JUNE], '02')).toEqual([
      'The year file was saved with basedata 6A27 board 72, version 02. Version 01 is given, and used.',
    ]);
  });

  test('a day for late entries of a series without any deadline is told', () => {
    const file = read({ seriesDates: [{ series: 'March 2027', lateUntil: '2027-03-21' }] });
    expect(buildReference({ basedata: [], file }).report.remarks.map(({ about }) => about)).toEqual([
      'deadline-missing',
    ]);
    const june = read({ seriesDates: [{ series: 'June 2027', lateUntil: '2027-03-21' }] });
    expect(buildReference({ basedata: [], file: june }).report.remarks).toEqual([]);
  });
});

const TITLE = { title: 'Cambridge Technicals', series: { month: 6, letter: null, year: 2027 }, others: 0, remarks: [] };
