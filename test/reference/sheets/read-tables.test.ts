import fc from 'fast-check';
import { cellAddress, NO_OPTION, parseCode } from '../../../src/entries';
import type { BUILT_IN_PACKS } from '../../../src/reference';
import { CAMBRIDGE_TECHNICALS, readReferenceSheets, type Reference } from '../../../src/reference';
import { ANNUAL, JUNE, series } from '../option-sets';
import { afterTyping, filledIn, officer, type Typed } from './filled-in';

/** The built-in pack with a subject of which a unit is known by its title alone. */
const WITHOUT_NUMBER: typeof BUILT_IN_PACKS = [
  {
    ...CAMBRIDGE_TECHNICALS,
    examinedUnits: [
      ...CAMBRIDGE_TECHNICALS.examinedUnits,
      {
        ...{ suite: '2016', level: 2, subject: 'Retail', units: [], titlesWithoutNumber: ['Selling'] },
        complete: { value: false, confidence: 'confirmed', source: 'made up for this test' },
      },
    ],
  },
];

const SEPTEMBER = series('September 2026');

function feeOf(reference: Reference, code: string, of = 'June 2027') {
  return reference.fee(reference.resolve(parseCode(code), series(of), SEPTEMBER));
}

/** Where something is wrong, and what. */
function invalidIn(reference: Reference): [string, string, string, string][] {
  return reference.invalidValues.map(({ sheet, cells: [cell], about, problem }) => [
    sheet,
    cell ? cellAddress(cell) : '',
    about,
    problem,
  ]);
}

test('sheets that were written and not touched give nothing, whatever else is known', () => {
  for (const some of [
    officer(),
    officer([ANNUAL, JUNE]),
    officer([ANNUAL], { fees: [{ kind: 'unit', amount: '£9.99' }] }),
  ]) {
    expect(readReferenceSheets(filledIn(some.tables, []), some.published)).toEqual({ given: [], invalid: [] });
  }
});

describe('a value that is filled in', () => {
  test('as a fee goes before basedata and reference file, and knows its cell', () => {
    const some = officer([ANNUAL, JUNE], { fees: [{ kind: 'unit', level: 3, amount: '£30.00' }] });
    expect(feeOf(some.published, '583501')?.value).toBe(3000);
    const reference = afterTyping(some, ['CT Fees', 'on time, unit, 2016, 3', { Fee: '£31.00' }]);
    expect(feeOf(reference, '583501')).toEqual({
      value: 3100,
      confidence: 'confirmed',
      source: 'sheet CT Fees, cell H19',
    });
  });

  test('with a source of its own says that too', () => {
    const reference = afterTyping(officer(), [
      'CT Fees',
      'on time, registration, 2016, 3, Certificate',
      { Fee: '£70.00', Source: 'Fees list 2026/27 (made up), page 4' },
    ]);
    expect(feeOf(reference, '05834')?.source).toBe('sheet CT Fees, cell H5: Fees list 2026/27 (made up), page 4');
  });

  test('as a late fee is an amount or a percentage, refundable or not', () => {
    const reference = afterTyping(
      officer(),
      ['CT Fees', 'late', { Fee: '50% of the unit fee, refundable' }],
      ['CT Fees', 'very late', { Fee: '£40.00' }],
    );
    expect(reference.lateFees).toMatchObject([
      { stage: 'late', of: 'unit', percent: { value: 50 }, refundable: { value: true } },
      { stage: 'very-late', fee: { value: 4000 }, refundable: null },
    ]);
  });

  test('as a day keeps the other days of its series, each with its own source', () => {
    const reference = afterTyping(officer(), [
      'CT Series',
      'June 2027, last day for late entries',
      { Day: '21/03/2027' },
    ]);
    const { deadline, lateUntil } = reference.seriesDates(series('June 2027'));
    expect([deadline?.value, deadline?.confidence]).toEqual(['2027-02-21', 'likely']);
    expect(lateUntil).toEqual({ value: '2027-03-21', confidence: 'confirmed', source: 'sheet CT Series, cell C11' });
  });

  test('as a day goes before that of the reference file, letter or not', () => {
    const some = officer([], { seriesDates: [{ series: '6A27', deadline: '2027-02-20' }] });
    const reference = afterTyping(some, ['CT Series', 'June 2027, entry deadline', { Day: '19/02/2027' }]);
    expect(reference.seriesDates(series('6A27')).deadline?.value).toBe('2027-02-19');
  });

  test.each(['18 February 2027', '18.2.27', '18/02/27', '18th Feb 2027', '2027-02-18'])(
    'written %s is a day',
    (Day) => {
      const reference = afterTyping(officer(), ['CT Series', 'June 2027, entry deadline', { Day }]);
      expect(reference.seriesDates(series('June 2027')).deadline?.value).toBe('2027-02-18');
    },
  );

  test('as a policy changes that item only', () => {
    const some = officer();
    const reference = afterTyping(
      some,
      ['CT Policy', '2016, days between registration and unit entry', { Value: '1' }],
      ['CT Policy', '2016, months of examined units', { Value: 'January, june, November' }],
      ['CT Policy', '2016, 3, further attempts', { Value: '3' }],
      ['CT Policy', '2016, late fees apply to', { Value: 'registration, unit' }],
      ['CT Policy', '2016, approval before entries', { Value: 'No' }],
    );
    const [before, after] = [some.published, reference].map(({ policies }) => policies[0]);
    expect(after).toMatchObject({
      registrationLeadDays: { value: 1, source: expect.stringMatching(/^sheet CT Policy, cell E\d+$/) },
      unitSeriesMonths: { value: [1, 6, 11] },
      furtherAttempts: { 2: before?.furtherAttempts[2], 3: { value: 3, confidence: 'confirmed' } },
      lateFeesFor: { value: ['registration', 'unit'] },
      approvalFirst: { value: false },
      includedAttempts: before?.includedAttempts,
    });
  });

  test('as an approval makes approvals known', () => {
    expect(officer().published.approvals).toBeNull();
    const reference = afterTyping(officer(), ['CT Policy', 'Business, your centre is approved', { Value: 'yes' }]);
    expect(reference.approvals).toEqual([{ subject: 'Business', level: null }]);
  });

  test('as a code makes a qualification known that had none, and a unit that had no number', () => {
    const some = officer([], {}, WITHOUT_NUMBER);
    const [without] = some.published.titlesWithoutCode;
    const line = ['registration', without?.suite, without?.level, without?.subject, without?.size].join(', ');
    const reference = afterTyping(
      some,
      ['CT Options', line, { Code: '09901' }],
      ['CT Options', 'unit, 2016, 2, Retail, Selling', { Code: '1C' }],
    );
    expect(reference.qualification('09901')).toMatchObject({ subject: without?.subject, size: without?.size });
    const units = reference.examinedUnitLists.find(({ level, subject }) => level === 2 && subject === 'Retail')?.units;
    expect(units).toMatchObject([{ unit: '1C', title: 'Selling', confidence: 'confirmed' }]);
  });

  test('as none takes a unit off the list', () => {
    const some = officer();
    const line = 'unit, 2016, 3, Business, The business environment';
    const unitsOf = (reference: Reference) =>
      reference.resolve({ ...NO_OPTION, qualification: '05835', unit: '01' }, null, SEPTEMBER).examinedUnit;
    expect(unitsOf(some.published)).not.toBeNull();
    expect(unitsOf(afterTyping(some, ['CT Options', line, { Code: 'none' }]))).toBeNull();
  });

  test('in a line of the officer’s own counts too', () => {
    const reference = afterTyping(
      officer([ANNUAL, JUNE]),
      ['CT Series', 'own', { Series: 'November 2027', What: 'entry deadline', Day: '04/10/2027' }],
      ['CT Fees', 'own', { Kind: 'registration', Code: '05834', Fee: '£71.00' }],
      ['CT Fees', 'own', { Stage: 'on time', Code: '583501', Fee: '£26.50' }],
    );
    expect(reference.seriesDates(series('November 2027')).deadline?.value).toBe('2027-10-04');
    expect([feeOf(reference, '05834')?.value, feeOf(reference, '583501')?.value]).toEqual([7100, 2650]);
  });

  test('is confirmed by writing so beside the published value', () => {
    const reference = afterTyping(officer(), ['CT Series', 'June 2027, entry deadline', { Confidence: 'Confirmed' }]);
    expect(reference.seriesDates(series('June 2027')).deadline).toEqual({
      value: '2027-02-21',
      confidence: 'confirmed',
      source: 'sheet CT Series, cell C10',
    });
  });

  test('and is what the product would have anyway, changes nothing', () => {
    const some = officer([ANNUAL]);
    const reference = afterTyping(some, ['CT Fees', 'on time, registration, 583400', { Fee: '£70' }]);
    expect(feeOf(reference, '05834')).toEqual(feeOf(some.published, '05834'));
  });
});

const FEE = 'on time, registration, 2016, 3, Certificate';
const DEADLINE = 'June 2027, entry deadline';

describe('a cell that cannot be used has what is wrong and counts as not given:', () => {
  test.each<[string, Typed[], [string, string, string, string][]]>([
    [
      'an amount with half of its pence',
      [['CT Fees', FEE, { Fee: '£12.5' }]],
      [['CT Fees', 'H5', 'value', '"£12.5" is not a clear amount. Write pounds and pence, as "£12.50"']],
    ],
    [
      'an error value',
      [['CT Fees', FEE, { Fee: '#N/A' }]],
      [['CT Fees', 'H5', 'value', '"#N/A" is not a clear amount. Write pounds and pence, as "£12.50"']],
    ],
    [
      'a late fee that is none',
      [['CT Fees', 'late', { Fee: 'half' }]],
      [['CT Fees', 'H21', 'value', '"half" is not a late fee. Write £12.50, or 50% of the unit fee']],
    ],
    [
      'a late fee for one size only',
      [['CT Fees', 'own', { Stage: 'late', Size: 'Diploma', Fee: '£5.00' }]],
      [['CT Fees', 'E23', 'value', 'a late fee is the same for all entries that have one. Leave this empty']],
    ],
    [
      'an unknown stage',
      [['CT Fees', 'own', { Stage: 'latte', Fee: '£12.50' }]],
      [['CT Fees', 'A23', 'value', '"latte" is not a stage. The nearest is "late"']],
    ],
    [
      'an unknown kind',
      [['CT Fees', 'own', { Kind: 'resit', Level: '3', Fee: '£12.50' }]],
      [['CT Fees', 'B23', 'value', '"resit" is not a kind']],
    ],
    [
      'a size that no qualification has',
      [['CT Fees', 'own', { Kind: 'unit', Level: '3', Size: 'Extendd Certificate', Fee: '£12.50' }]],
      [
        [
          'CT Fees',
          'E23',
          'value',
          '"Extendd Certificate" is not a size of any known qualification. The nearest is "Extended Certificate"',
        ],
      ],
    ],
    [
      'a level that is none',
      [['CT Fees', 'own', { Kind: 'unit', Level: 'three', Fee: '£12.50' }]],
      [['CT Fees', 'D23', 'value', '"three" is not a level, 1 to 8']],
    ],
    [
      'a code with a size beside it',
      [['CT Fees', 'own', { Code: '583501', Size: 'Certificate', Fee: '£12.50' }]],
      [['CT Fees', 'F23', 'value', 'a code already says suite, level and size. Leave those empty']],
    ],
    [
      'a fee for nothing',
      [['CT Fees', 'own', { Level: '3', Fee: '£12.50' }]],
      [['CT Fees', 'B23', 'value', 'it does not say what the fee is for. Write registration or unit']],
    ],
    [
      'a day that does not exist',
      [['CT Series', DEADLINE, { Day: '31/02/2027' }]],
      [['CT Series', 'C10', 'value', '"31/02/2027" is not a day of the calendar. Look up the right day']],
    ],
    [
      'a series that is none',
      [['CT Series', 'own', { Series: 'Whitsun', What: 'results', Day: '01/08/2027' }]],
      [['CT Series', 'A15', 'value', '"Whitsun" is not a series. Write June 2027 or its code, 6A27']],
    ],
    [
      'a date that no series has',
      [['CT Series', 'own', { Series: 'June 2027', What: 'entry dedline', Day: '01/08/2027' }]],
      [['CT Series', 'B15', 'value', '"entry dedline" is not a date of a series. The nearest is "entry deadline"']],
    ],
    [
      'days that are not in order, the published ones among them',
      [['CT Series', 'June 2027, last day for late entries', { Day: '01/02/2027' }]],
      [['CT Series', 'C11', 'value', 'the days of this series are not in order: deadline, late, very late, results']],
    ],
    [
      'a late day of a series without a deadline',
      [['CT Series', 'own', { Series: 'November 2027', What: 'last day for late entries', Day: '01/11/2027' }]],
      [['CT Series', 'C15', 'value', 'a day for late entries needs the entry deadline. Fill that in too']],
    ],
    [
      'a word for sure that is none',
      [['CT Series', DEADLINE, { Confidence: 'sure' }]],
      [['CT Series', 'D10', 'value', '"sure" is not a word for how sure a value is']],
    ],
    [
      'a value that the officer doubts',
      [['CT Series', DEADLINE, { Confidence: 'unverified' }]],
      [['CT Series', 'D10', 'value', 'a value of yours counts as confirmed. Write confirmed, or leave this empty']],
    ],
    [
      'a yes that is none',
      [['CT Policy', '2016, approval before entries', { Value: 'perhaps' }]],
      [['CT Policy', 'E20', 'value', '"perhaps" cannot stand here. Write yes or no']],
    ],
    [
      'a month that is none',
      [['CT Policy', '2016, months of examined units', { Value: 'January, Juno' }]],
      [['CT Policy', 'E7', 'value', '"January, Juno" cannot stand here. Write months as January, June']],
    ],
    [
      'an item that no policy has',
      [['CT Policy', 'own', { Suite: '2016', What: 'colour', Value: 'blue' }]],
      [['CT Policy', 'D61', 'value', '"colour" is not an item of a policy']],
    ],
    [
      'a suite without a policy',
      [['CT Policy', 'own', { Suite: '2015', What: 'approval before entries', Value: 'yes' }]],
      [['CT Policy', 'A61', 'value', '"2015" is not a suite with a policy. The nearest is "2016"']],
    ],
    [
      'an approval that says no',
      [['CT Policy', 'Business, your centre is approved', { Value: 'no' }]],
      [['CT Policy', 'E45', 'value', '"no" is not yes. Leave it empty where your centre is not approved']],
    ],
    [
      'a code of another length',
      [['CT Options', 'registration, 2016, 3, Business, Certificate', { Code: '5834' }]],
      [
        [
          'CT Options',
          'G10',
          'value',
          '"5834" is not the entry code of a qualification. Write its five digits, as "05835"',
        ],
      ],
    ],
    [
      'another number for a unit that has one',
      [['CT Options', 'unit, 2016, 3, Business, The business environment', { Code: '07' }]],
      [
        [
          'CT Options',
          'G132',
          'value',
          'the unit is published as 01. Write none here, and the right number on a line of your own',
        ],
      ],
    ],
    [
      'none for a unit that has no number',
      [['CT Options', 'unit, 2016, 2, Retail, Selling', { Code: 'none' }]],
      [
        [
          'CT Options',
          'G178',
          'value',
          'write none only where a number was published for the unit, and here there was none. Leave it empty',
        ],
      ],
    ],
    [
      'a code for nothing',
      [['CT Options', 'own', { Kind: 'registration', Suite: '2016', Level: '3', Subject: 'Business', Code: '09999' }]],
      [['CT Options', 'E179', 'value', 'it is empty. Write what the code is for']],
    ],
    [
      'a key that was changed',
      [['CT Series', DEADLINE, { Series: 'June 2028' }]],
      [['CT Series', 'B10', 'changed', DEADLINE]],
    ],
  ])('%s', (_, typed, expected) => {
    const some = officer([], {}, WITHOUT_NUMBER);
    const reference = afterTyping(some, ...typed);
    expect(invalidIn(reference)).toEqual(expected);
    const without = { ...reference, invalidValues: [] };
    expect(JSON.stringify(without)).toBe(JSON.stringify(some.published));
  });
});

test('an item that policies had once is read over, in a line that an earlier release wrote and in one of the officer', () => {
  const line = { Suite: '2016', What: 'an entry claims the certificate', Source: 'Entry rules' };
  const published = '2016, an entry claims the certificate: no (confirmed); Entry rules';
  const written = { ...line, Value: 'no', Confidence: 'confirmed', 'Published as': published };
  for (const texts of [written, { ...written, Value: 'yes' }, { ...line, Value: 'yes' }]) {
    const some = officer();
    const reference = afterTyping(some, ['CT Policy', 'own', texts]);
    expect([invalidIn(reference), reference.policies]).toEqual([[], some.published.policies]);
  }
});

test('of two lines for the same thing neither counts, and both are named', () => {
  const reference = afterTyping(
    officer(),
    ['CT Fees', FEE, { Fee: '£70.00' }],
    ['CT Fees', 'own', { Kind: 'registration', Suite: '2016', Level: '3', Size: 'certificate', Fee: '£75.00' }],
  );
  expect(invalidIn(reference)).toEqual([
    ['CT Fees', 'H5', 'twice', 'H23'],
    ['CT Fees', 'H23', 'twice', 'H5'],
  ]);
  expect(feeOf(reference, '05834')).toBeNull();
});

test('a sheet that lacks a heading is not read, and said', () => {
  const some = officer();
  const sheets = filledIn(some.tables, [['CT Fees', FEE, { Fee: '£70.00' }]]).map((table) => {
    const columns = Object.entries(table.columns).filter(([heading]) => heading !== 'Fee');
    return { ...table, columns: Object.fromEntries(columns) };
  });
  expect(readReferenceSheets(sheets, some.published)).toEqual({
    given: [],
    invalid: [{ sheet: 'CT Fees', cells: [], about: 'columns', problem: 'Fee' }],
  });
});

test('whatever is typed, it is read or refused, and every problem is short enough to be quoted whole', () => {
  const some = officer([ANNUAL, JUNE]);
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('£1.00', 'yes', '01/02/2027', '2016', '3', 'unit', 'late', 'none'),
  );
  const line = (headings: readonly string[]) =>
    fc
      .tuple(...headings.map(() => text))
      .map((texts) => Object.fromEntries(headings.map((one, at) => [one, texts[at] ?? ''])));
  const typed = fc.oneof(
    ...some.tables.map(({ sheet, columns }) =>
      line(columns.map(({ heading }) => heading)).map((texts): Typed => [sheet, 'own', texts]),
    ),
  );
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 4 }), (lines) => {
      for (const { problem } of afterTyping(some, ...lines).invalidValues)
        expect(problem.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 300 },
  );
});
