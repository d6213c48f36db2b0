import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { formatPence } from '../../src/entries';
import { parseReferenceFile, ReferenceFileError } from '../../src/reference';

/** What is wrong with a file: place and message of each mistake. */
function mistakes(content: unknown): [string, string][] {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  try {
    parseReferenceFile(text);
  } catch (error) {
    if (error instanceof ReferenceFileError) return error.problems.map(({ place, message }) => [place, message]);
    throw error;
  }
  return [];
}

test('the example file is read', () => {
  const file = parseReferenceFile(readFileSync('test/reference/example-reference.json', 'utf8'));
  expect(file.centre).toEqual({ number: '99999', name: 'Example College', postcode: 'ZZ99 9ZZ' });
  expect(file.seriesDates?.map(({ deadline, results }) => [deadline, results])).toEqual([
    ['2026-10-21', '2027-03-11'],
    ['2027-02-21', '2027-08-19'],
  ]);
  expect(file.fees?.map(({ amount }) => amount)).toEqual([7000, 9000, 115050, 2500, 2650]);
});

test('a file without anything is a file that changes nothing', () => {
  expect(parseReferenceFile('{}')).toEqual({});
  expect(parseReferenceFile('\uFEFF{}')).toEqual({});
});

const JUNE = { series: 'June 2027', deadline: '2027-02-21' };
test.each([
  ['1c', '1C'],
  ['cc', 'CC'],
  ['1', '01'],
  ['unit 2c', '2C'],
])('a unit may be written %s', (unit, expected) => {
  const text = JSON.stringify({
    units: [{ level: 2, subject: 'IT', unit, title: 'Made up' }],
    mandatoryUnits: [{ qualification: '05883', units: [unit] }],
  });
  const file = parseReferenceFile(text);
  expect(file.units?.map((one) => one.unit)).toEqual([expected]);
  expect(file.mandatoryUnits?.map(({ units }) => units)).toEqual([[expected]]);
});

const WORKS = { kind: 'unit', amount: '£12.50' };

test.each<[string, unknown, [string, string][]]>([
  ['an unknown key', { feess: [] }, [['', '"feess" is not known here. Did you mean "fees"?']]],
  [
    'an unknown key inside',
    { seriesDates: [JUNE, { series: 'January 2027', lateuntill: '2026-11-20' }] },
    [['seriesDates[1]', '"lateuntill" is not known here. Did you mean "lateUntil"?']],
  ],
  [
    'a key that is like none',
    { centre: { telephone: '01' } },
    [['centre', '"telephone" is not known here. Known are: number, name, postcode, source']],
  ],
  [
    'an amount with half of its pence',
    { fees: [{ kind: 'unit', amount: '£12.5' }] },
    [['fees[0].amount', '"£12.5" is not a clear amount. Write pounds and pence, as "£12.50"']],
  ],
  [
    'an amount without pounds or pence',
    { fees: [{ kind: 'unit', amount: '1250' }] },
    [['fees[0].amount', '"1250" is not a clear amount. Write pounds and pence, as "£12.50"']],
  ],
  [
    'an amount as a number',
    { fees: [{ kind: 'unit', amount: 12.5 }] },
    [['fees[0].amount', '12.5 is not an amount. Write it as text in quotes, as "£12.50"']],
  ],
  ['an amount left out', { fees: [{ kind: 'unit' }] }, [['fees[0].amount', 'is missing. Write a text in quotes']]],
  [
    'a day that does not exist',
    { seriesDates: [JUNE, { series: 'January 2027', deadline: '31/02/2027' }] },
    [['seriesDates[1].deadline', '"31/02/2027" is not a day of the calendar. Look up the right day']],
  ],
  [
    'a date in words',
    { seriesDates: [{ series: 'June 2027', deadline: 'end of Feb 27' }] },
    [
      [
        'seriesDates[0].deadline',
        '"end of Feb 27" is not a date as it should be written. Write "2027-02-21" or "21/02/2027"',
      ],
    ],
  ],
  [
    'dates in the wrong order',
    { seriesDates: [{ ...JUNE, lateUntil: '2027-02-01' }] },
    [
      [
        'seriesDates[0]',
        'the dates are not in order. They should follow each other: deadline, lateUntil, veryLateUntil, results',
      ],
    ],
  ],
  [
    'a series that is none',
    { seriesDates: [{ series: 'Whitsun 2027' }] },
    [['seriesDates[0].series', '"Whitsun 2027" is not a series. Write "June 2027" or its code, as "6A27"']],
  ],
  [
    'a series twice',
    { seriesDates: [JUNE, { series: 'Summer 2027', deadline: '2027-02-22' }] },
    [['seriesDates[1]', 'it is for the same as seriesDates[0]. Keep one of them']],
  ],
  [
    'dates in the wrong order in two items',
    { seriesDates: [JUNE, { series: '6?27', lateUntil: '2027-02-01', source: 'Key dates' }] },
    [
      [
        'seriesDates[1]',
        'the dates are not in order. They should follow each other: deadline, lateUntil, veryLateUntil, results',
      ],
    ],
  ],
  [
    'an academic year that is none',
    { academicYear: '2026/28' },
    [['academicYear', '"2026/28" is not an academic year. Write "2026/27"']],
  ],
  [
    'a session without its day',
    {
      timetables: [
        {
          ...{ series: 'June 2027', file: 'timetable.xlsx', title: 'Cambridge Technicals' },
          examinations: [{ unit: '01', title: 'Made up', qualifications: ['05835'], session: 'am' }],
        },
      ],
    },
    [['timetables[0].examinations[0]', '"day", "session" and "minutes" belong together. Give all of them, or none']],
  ],
  [
    'basedata named twice',
    {
      basedata: ['01', '02'].map((version) => ({ series: '6A27', board: '72', version })),
    },
    [['basedata[1]', 'it is for the same as basedata[0]. Keep one of them']],
  ],
  [
    'a format that only a newer release knows, whatever else is in it',
    { format: 2, prices: [] },
    [
      [
        'format',
        'it is written in format 2, by a newer release of Entrywise, and this release reads formats up to 1. Use the newer release, or have the file saved with this one',
      ],
    ],
  ],
  [
    'a fee twice',
    { fees: [WORKS, { ...WORKS, amount: '£13.00' }] },
    [['fees[1]', 'it is for the same as fees[0]. Keep one of them']],
  ],
  [
    'a fee for nothing',
    { fees: [{ level: 3, amount: '£12.50' }] },
    [['fees[0]', 'it does not say what the fee is for. Add "kind": "registration" or "unit", or an "option" code']],
  ],
  [
    'a kind that is none',
    { fees: [{ kind: 'resit', amount: '£12.50' }] },
    [['fees[0].kind', '"resit" is not one of "registration", "unit"']],
  ],
  [
    'a late fee of both sorts',
    { lateFees: [{ stage: 'late', amount: '£12.50', percent: 50, of: 'unit' }] },
    [['lateFees[0]', 'a late fee is either an "amount" or a "percent". Give one of them']],
  ],
  [
    'a percentage of nothing',
    { lateFees: [{ stage: 'late', percent: 50 }] },
    [
      [
        'lateFees[0]',
        'a percentage needs the fee that it is of, and an amount does not. Write "percent": 50, "of": "unit"',
      ],
    ],
  ],
  [
    'a percentage out of all proportion',
    { lateFees: [{ stage: 'late', percent: 5000, of: 'unit' }] },
    [['lateFees[0].percent', '5000 is too large. It cannot be over 500']],
  ],
  [
    'a centre number as a number',
    { centre: { number: 99999 } },
    [['centre.number', '99999 is not a centre number. Write it in quotes, as "99999"']],
  ],
  [
    'a mistyped QAN',
    { qualifications: [{ code: '05835', qan: '601/7699/5' }] },
    [
      [
        'qualifications[0].qan',
        '"601/7699/5" is not a QAN: it has not the form "601/7699/4", or one of its digits was mistyped',
      ],
    ],
  ],
  [
    'attempts at a level that is none',
    { policy: { '2016': { furtherAttempts: { three: 2 } } } },
    [['policy.2016.furtherAttempts.three', '"three" is not a level. Write it as "3"']],
  ],
  ['a list that is none', { fees: {} }, [['fees', '{} is not a list in square brackets [ ]']]],
  ['something else altogether', [], [['', '[] is not a group in curly brackets { }']]],
  [
    'a key that stands twice',
    '{ "fees": [], "centre": { "name": "A", "name": "B" }, "fees": [] }',
    [
      ['centre.name', 'this key is here twice. Join the two'],
      ['fees', 'this key is here twice. Join the two'],
    ],
  ],
])('%s is refused', (_, content, expected) => {
  expect(mistakes(content)).toEqual(expected);
});

test('all mistakes are reported at once, in words that say where', () => {
  const file = {
    seriesDates: [JUNE, { series: 'January 2027', deadline: '31/02/2027' }],
    fees: [{ kind: 'unit', amount: '£12.5' }],
    lateFee: [],
  };
  expect(() => parseReferenceFile(JSON.stringify(file))).toThrow(
    [
      'The reference file has 3 mistakes, and nothing of it was used.',
      'seriesDates[1].deadline: "31/02/2027" is not a day of the calendar. Look up the right day.',
      'fees[0].amount: "£12.5" is not a clear amount. Write pounds and pence, as "£12.50".',
      '"lateFee" is not known here. Did you mean "lateFees"?',
    ].join('\n'),
  );
});

test('a file that is not valid JSON is refused with the line where it breaks', () => {
  expect(mistakes('{\n  "fees": [],\n}')).toEqual([
    ['', expect.stringMatching(/^the file is not valid JSON at line 3\. Look there for a missing comma/)],
  ]);
  expect(mistakes('{\n  "fees": [')).toEqual([['', expect.stringContaining('at line 2')]]);
  expect(mistakes('')).toEqual([['', expect.stringContaining('not valid JSON')]]);
});

test('any text ends in a file or in a list of mistakes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"fees": [${json}]}`),
      ),
      (text) => {
        const found = mistakes(text);
        expect(Array.isArray(found)).toBe(true);
      },
    ),
  );
});

test('every amount as the product shows it is read as the same amount', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000_000 }), (pence) => {
      const file = parseReferenceFile(JSON.stringify({ fees: [{ kind: 'unit', amount: formatPence(pence) }] }));
      expect(file.fees?.[0]?.amount).toBe(pence);
    }),
  );
});

test('a file is called by its name where it has a mistake', () => {
  expect(() => parseReferenceFile('{"format": 9}', 'year-2027-28.json')).toThrow(
    /^year-2027-28\.json has a mistake, and nothing of it was used\.\nformat: it is written in format 9/,
  );
});

test('several items may be for one series, each with its own source', () => {
  const items = [JUNE, { series: 'June 2027', lateUntil: '2027-03-21', source: 'Key dates, page 2' }];
  expect(parseReferenceFile(JSON.stringify({ seriesDates: items })).seriesDates).toHaveLength(2);
});
