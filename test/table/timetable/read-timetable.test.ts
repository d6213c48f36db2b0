import { CAMBRIDGE_TECHNICALS, familyOf, timetableWords, type Timetable } from '../../../src/reference';
import fc from 'fast-check';
import { addDays } from '../../../src/entries';
import { looksLikeTimetable, readTimetable, type CellValue } from '../../../src/table';
import { sheetOf } from '../sheet-of';
import { COLUMNS, PAPER, timetableSheet, type Layout, type Paper } from './timetable-rows';

const FAMILY = familyOf(CAMBRIDGE_TECHNICALS);

function read(papers: readonly Partial<Paper>[], layout?: Layout): readonly Timetable[] {
  const result = readTimetable('tt.xlsx', [timetableSheet(papers, layout)], FAMILY);
  if ('why' in result) throw new Error(result.why);
  return result.timetables;
}

function whyNot(...sheets: ReturnType<typeof sheetOf>[]): string {
  const result = readTimetable('tt.xlsx', sheets, FAMILY);
  return 'why' in result ? result.why : 'it was read';
}

/** What is read of one paper, in short. */
function one(paper: Partial<Paper>, layout?: Layout): unknown {
  const [timetable] = read([paper], layout);
  const [examination] = timetable?.examinations ?? [];
  return examination && { ...examination.slot, unit: examination.unit, codes: examination.qualifications.join(' ') };
}

const USUAL = { day: '2027-05-17', session: 'AM', minutes: 120, unit: '01', codes: '05834 05835 05836 05837 05878' };

test('a row is read with its day, session, length, unit, title, subject and codes', () => {
  const [timetable] = read([{}]);
  expect(timetable).toEqual({
    file: 'tt.xlsx',
    title: 'Cambridge Technicals',
    series: { month: 6, letter: null, year: 2027 },
    examinations: [
      {
        series: { month: 6, letter: null, year: 2027 },
        subject: 'Business',
        unit: '01',
        title: 'The business environment',
        qualifications: ['05834', '05835', '05836', '05837', '05878'],
        slot: { day: '2027-05-17', session: 'AM', minutes: 120 },
        source: 'tt.xlsx, sheet "Final", row 2',
      },
    ],
    others: 0,
    remarks: [],
  });
});

/** Every examination whose sizes are known, on made-up days, written as the awarding body writes ranges. */
const ALL = CAMBRIDGE_TECHNICALS.examinedUnits.flatMap(({ level, subject, units }) =>
  units.flatMap(({ unit, title, qualifications }) =>
    qualifications ? [{ level, subject, unit, title, qualifications }] : [],
  ),
);

function inRanges(codes: readonly string[]): string {
  const parts: string[][] = [];
  for (const code of codes) {
    const last = parts.at(-1);
    if (last && Number(last.at(-1)) + 1 === Number(code)) last.push(code);
    else parts.push([code]);
  }
  const words = parts.map((part) => (part.length === 1 ? (part[0] ?? '') : `${part[0]}-${part.at(-1)}`));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} & ${words.at(-1)}`;
}

const JANUARY = ALL.map(({ level, subject, unit, title, qualifications }, index): Partial<Paper> => ({
  day: addDays('2027-01-11', index % 9),
  series: 'Jan-27',
  qual: `Cambridge Technicals Level ${level}`,
  codes: inRanges(qualifications),
  subject: `(${subject.replace(' and ', ' & ')})`,
  title: `Unit ${unit.replace(/^0/, '')} ${title}`,
  time: index % 2 === 0 ? 'AM' : 'PM',
  duration: '1h 30m',
}));

test('a whole timetable of another series has all 47 examinations, of both levels, with their codes', () => {
  const [timetable, more] = read(JANUARY);
  expect(more).toBeUndefined();
  expect(timetable && timetableWords(timetable)).toBe(
    '47 examinations of Cambridge Technicals, January 2027; 0 other papers left aside',
  );
  expect(timetable?.remarks).toEqual([]);
  expect(timetable?.examinations.map(({ unit, qualifications }) => [unit, qualifications])).toEqual(
    ALL.map(({ unit, qualifications }) => [unit, qualifications]),
  );
});

test.each<[string, Layout]>([
  ['the columns in another order', { columns: [...COLUMNS].reverse() }],
  [
    'headings in other capitals, with other spaces',
    {
      columns: COLUMNS.map(([column, heading]) => [column, ` ${heading.toUpperCase().replace(' ', '  ')} `]),
    },
  ],
  [
    'headings on two lines of their cells',
    { columns: COLUMNS.map(([column, heading]) => [column, heading.replace(' ', '\n')]) },
  ],
  [
    'headings called otherwise',
    {
      columns: [
        ['day', 'Date'],
        ['series', 'Series'],
        ['codes', 'Entry code(s)'],
        ['title', 'Unit title'],
        ['time', 'Session'],
        ['duration', 'Duration'],
      ],
    },
  ],
  ['a title above', { above: [['Final timetable'], [], ['Cambridge Technicals, June 2027', null, 'Date of issue']] }],
  ['days as texts', { dayText: (day) => day.split('-').reverse().join('/') }],
  ['days in words', { dayText: () => 'Monday 17 May 2027' }],
  ['days with short years', { dayText: () => '17-May-27' }],
  ['days as computers write them', { dayText: (day) => day }],
])('%s', (_, layout) => {
  expect(one({}, layout)).toEqual(USUAL);
});

test('a column of days that are written month first is read so', () => {
  const days = ['5/17/2027', '6/5/2027'];
  const [timetable] = read([{}, { title: 'Unit 2' }], { dayText: () => days.shift() ?? '' });
  expect(timetable?.examinations.map(({ slot }) => slot?.day)).toEqual(['2027-05-17', '2027-06-05']);
});

test.each<[CellValue, string]>([
  ['05834-05837 & 05878', '05834 05835 05836 05837 05878'],
  ['05847-05849, 05874 & 05879', '05847 05848 05849 05874 05879'],
  ['05873', '05873'],
  [5873, '05873'],
  ['5834 – 5836', '05834 05835 05836'],
  ['05834 to 05836 and 05878', '05834 05835 05836 05878'],
  ['05834-36;05878', '05834 05835 05836 05878'],
  ['05833 & 05871 ', '05833 05871'],
  ['05833\n05871', '05833 05871'],
  ['05833, 05833', '05833'],
  ['05880–05881', '05880 05881'],
])('the codes %j', (codes, expected) => {
  expect(one({ codes })).toEqual({ ...USUAL, codes: expected });
});

test.each<[string, string]>([
  ['Unit 1 The business environment', '01'],
  ['Unit 25 Research', '25'],
  ['Unit CC Cloud technology', 'CC'],
  ['Unit cc Cloud technology', 'CC'],
  ['Unit 1C Essentials of IT', '1C'],
  ['Unit 1c: Essentials', '1C'],
  ['UNIT 02 - Working', '02'],
  ['U3 Decisions', '03'],
  ['Unit 7', '07'],
])('the title %s', (title, unit) => {
  expect(one({ title })).toEqual({ ...USUAL, unit });
});

test.each<[CellValue, string]>([
  ['AM', 'AM'],
  ['pm ', 'PM'],
  ['p.m.', 'PM'],
  ['Morning', 'AM'],
  ['afternoon', 'PM'],
  ['09:00', 'AM'],
  ['1.30 pm', 'PM'],
  ['13:30', 'PM'],
  [0.375, 'AM'],
  [0.5625, 'PM'],
])('the session %j', (time, session) => {
  expect(one({ time })).toEqual({ ...USUAL, session });
});

test.each<[CellValue, number]>([
  ['1h 30m', 90],
  ['0h 45m', 45],
  ['1h 00m', 60],
  ['2h', 120],
  ['45 min', 45],
  ['1 hour 30 minutes', 90],
  ['2 hours', 120],
  ['1hr30', 90],
  ['1:30', 90],
  ['90', 90],
  [90, 90],
  [0.0625, 90],
])('the length %j', (duration, minutes) => {
  expect(one({ duration })).toEqual({ ...USUAL, minutes });
});

test.each(['Jun-27', 'June 2027', 'Summer 2027', '6?27'])('the series %s', (series) => {
  expect(read([{ series }])[0]?.series).toEqual({ month: 6, letter: null, year: 2027 });
});

test('the series as a date of Excel', () => {
  const sheet = timetableSheet([{ series: 46539 }]);
  const formats = sheet.formats.map((row, index) => (index === 1 ? ['dd/mm/yyyy', 'mmm-yy'] : row));
  const result = readTimetable('tt.xlsx', [{ ...sheet, formats }], FAMILY);
  expect('timetables' in result && result.timetables[0].series).toEqual({ month: 6, letter: null, year: 2027 });
});

test('rows of other qualifications and other boards are left aside and counted; lines between, notes and repeated headings are not', () => {
  const [timetable] = read([
    {},
    { codes: 'R032/01', qual: 'Cambridge Nationals', title: 'Principles of care' },
    { codes: 'J277/01', qual: 'GCSE', title: 'Computer systems' },
    { codes: '10432', title: 'Unit 1 Something' },
    { board: 'AQA', title: 'Unit 2 Something' },
    { codes: '', title: 'Half term', time: '', duration: '' },
    { day: '2027-05-17', codes: 'Examination Code', title: 'Title' },
    { board: '', title: 'Unit 2 Working in business' },
  ]);
  expect(timetable && timetableWords(timetable)).toBe(
    '2 examinations of Cambridge Technicals, June 2027; 4 other papers left aside',
  );
});

test.each(['OCR', 'ocr ', 'Cambridge OCR', 'Oxford, Cambridge and RSA', ''])('the board "%s" is ours', (board) => {
  expect(one({ board })).toEqual(USUAL);
});

test('two series in one workbook are two timetables, and what is left aside is counted once', () => {
  const january = { day: '2027-01-11', series: 'Jan-27' };
  const timetables = read([january, {}, { codes: 'R032/01' }]);
  expect(timetables.map(timetableWords)).toEqual([
    '1 examination of Cambridge Technicals, January 2027; 1 other paper left aside',
    '1 examination of Cambridge Technicals, June 2027; 0 other papers left aside',
  ]);
});

test('papers on several sheets belong together', () => {
  const sheets = [
    timetableSheet([{}]),
    timetableSheet([{ title: 'Unit 2 Working in business' }]),
    sheetOf([['Notes']]),
  ];
  const result = readTimetable('tt.xlsx', sheets, FAMILY);
  expect('timetables' in result && result.timetables[0].examinations.map(({ unit }) => unit)).toEqual(['01', '02']);
});

test('one paper on two rows is one examination with the codes of both', () => {
  const [timetable] = read([{ codes: '05834-05837' }, { codes: '05878' }, {}]);
  expect(timetable?.examinations.map(({ qualifications }) => qualifications.join(' '))).toEqual([USUAL.codes]);
  expect(timetable?.remarks).toEqual([]);
});

test.each<[string, Partial<Paper>, string]>([
  ['on two days', { day: '2027-05-18' }, '18 May 2027, AM, 2h 00m'],
  ['in two sessions', { time: 'PM' }, '17 May 2027, PM, 2h 00m'],
  ['of two lengths', { duration: '1h 30m' }, '17 May 2027, AM, 1h 30m'],
])('a paper %s has none, and is told', (_, second, words) => {
  const [timetable] = read([{}, { codes: '05837', ...second }]);
  expect(timetable?.examinations.map(({ slot, qualifications }) => [slot, qualifications.join(' ')])).toEqual([
    [null, USUAL.codes],
  ]);
  expect(timetable?.remarks).toEqual([
    `Unit 01 of Business 05837 has two places in the timetable: 17 May 2027, AM, 2h 00m (row 2), and ${words} (row 3). It is shown without a day. Find out which is right, and correct the workbook.`,
  ]);
});

test('papers of two subjects in one session stay two, whatever their units are called', () => {
  const [timetable] = read([{}, { codes: '05838', subject: '(IT)', title: 'Unit 1 Fundamentals of IT' }]);
  expect(timetable?.examinations.map(({ subject, unit }) => [subject, unit])).toEqual([
    ['Business', '01'],
    ['IT', '01'],
  ]);
});

test('of two columns with one heading the first counts', () => {
  const columns = [...COLUMNS, ['subject', 'Title'] as const];
  expect(one({}, { columns })).toEqual(USUAL);
});

test.each([
  ['before', [['board', 'Day'], ...COLUMNS]],
  ['behind', [...COLUMNS, ['board', 'Day']]],
] as const)('a column for the day of the week %s the date is not taken for it', (_, columns) => {
  expect(one({}, { columns })).toEqual(USUAL);
});

test('units are those of the family that is asked about', () => {
  const family = { ...FAMILY, codes: { ...FAMILY.codes, unit: '[0-9][0-9]' } };
  const result = readTimetable('tt.xlsx', [timetableSheet([{ title: 'Unit 1C Essentials' }])], family);
  expect('why' in result && result.why).toContain('the unit in "Unit 1C Essentials" cannot be read');
});

test('a unit that sizes of their own sit on another day is two examinations', () => {
  const [timetable] = read([{ codes: '05834' }, { codes: '05837', day: '2027-05-18' }]);
  expect(timetable?.examinations.map(({ slot }) => slot?.day)).toEqual(['2027-05-17', '2027-05-18']);
  expect(timetable?.remarks).toEqual([]);
});

describe('a row that cannot be read is told, and the others count', () => {
  test.each<[string, Partial<Paper>, string]>([
    ['a unit', { title: 'The business environment' }, 'the unit in "The business environment" cannot be read'],
    ['a series', { series: 'soon' }, 'the series "soon" cannot be read'],
    ['a session', { time: 'noon' }, 'the session "noon" cannot be read'],
    ['a length', { duration: '' }, 'the length that is missing cannot be read'],
    ['a length that is none', { duration: '15h' }, 'the length "15h" cannot be read'],
    ['a length of nothing', { duration: '0h 00m' }, 'the length "0h 00m" cannot be read'],
    ['a range that is far too wide', { codes: '05801-05899 & 05834' }, 'the code "05801-05899" cannot be read'],
    ['a code', { codes: '05834 & 0583B' }, 'the code "0583B" cannot be read'],
    ['a range that runs backwards', { codes: '05837-05834 & 05878' }, 'the code "05837-05834" cannot be read'],
    ['several', { time: '', duration: 'long' }, 'the session that is missing and the length "long" cannot be read'],
  ])('%s', (_, paper, words) => {
    const [timetable] = read([{ title: 'Unit 2 Working in business' }, paper]);
    expect(timetable?.examinations.map(({ unit }) => unit)).toEqual(['02']);
    const { codes, title } = { ...PAPER, ...paper };
    expect(timetable?.remarks).toEqual([
      `Row 3 of sheet "Final" (${codes}, ${title}): ${words}, so the examination was left out.`,
    ]);
  });

  test('a day that does not exist', () => {
    const days = ['17/05/2027', '31/06/2027'];
    const [timetable] = read([{}, { title: 'Unit 2 Working' }], { dayText: () => days.shift() ?? '' });
    expect(timetable?.remarks).toEqual([
      'Row 3 of sheet "Final" (05834-05837 & 05878, Unit 2 Working): the day "31/06/2027" cannot be read, so the examination was left out.',
    ]);
  });

  test('a day of another year', () => {
    const [timetable] = read([{}, { day: '2026-05-18', title: 'Unit 2 Working' }]);
    expect(timetable?.remarks).toEqual([
      'Row 3 of sheet "Final" (05834-05837 & 05878, Unit 2 Working): 18 May 2026 is not a day of the series June 2027, so the examination was left out.',
    ]);
  });
});

describe('what is no timetable of these qualifications says why', () => {
  const GIVE = 'Give the final timetable of Cambridge Technicals that OCR publishes.';
  const HEADINGS =
    'Give the final timetable of Cambridge Technicals as OCR publishes it, with the headings Exam Date, Exam series, Examination Code, Title, Exam Time and Exam Duration in one row.';

  test('another board', () => {
    expect(whyNot(timetableSheet([{ board: 'AQA' }, { board: 'AQA', title: 'Unit 2' }]))).toBe(
      `The timetable is of AQA, not of OCR. ${GIVE}`,
    );
  });

  test('other qualifications', () => {
    expect(whyNot(timetableSheet([{ codes: 'R032/01' }, { codes: 'J277/01' }]))).toBe(
      `The timetable has no examination of Cambridge Technicals: 2 other papers stand in it. ${GIVE}`,
    );
  });

  test('headings alone', () => {
    expect(whyNot(timetableSheet([]))).toBe(`The timetable has no examination of Cambridge Technicals. ${GIVE}`);
  });

  test('no row that can be read', () => {
    expect(whyNot(timetableSheet([{ time: 'noon' }]))).toBe(
      'No examination in the timetable can be read. Row 2 of sheet "Final" (05834-05837 & 05878, Unit 1 The business environment): the session "noon" cannot be read, so the examination was left out.',
    );
  });

  test.each([
    [['time'], '"Exam Time"'],
    [['day', 'duration'], '"Exam Date" and "Exam Duration"'],
    [['codes'], '"Examination Code"'],
    [['title'], '"Title"'],
    [['series'], '"Exam series"'],
  ])('without the columns %j', (missing, words) => {
    const columns = COLUMNS.filter(([column]) => !missing.includes(column));
    expect(whyNot(timetableSheet([{}], { columns }))).toBe(
      `The timetable has no column ${words}, so its examinations cannot be read. ${HEADINGS}`,
    );
  });

  test('a list of candidates', () => {
    const list = sheetOf([
      ['Candidate number', 'Surname', 'Entry code', 'Series', 'Unit'],
      ['0001', 'Okafor', '05835', '', ''],
    ]);
    expect(whyNot(list)).toBe(
      `The workbook is not an examination timetable: no row has the headings of one. ${HEADINGS}`,
    );
    expect(looksLikeTimetable([list])).toBe(false);
  });

  test.each([[[]], [[sheetOf([])]], [[sheetOf([[null, ''], []])]]])('an empty workbook', (sheets) => {
    expect(whyNot(...sheets)).toBe(
      'The workbook is empty. Save the timetable again, or fetch it again from the awarding body.',
    );
  });
});

test('whatever stands in a sheet, it is read or refused with a sentence', () => {
  const words = fc.constantFrom(
    '05834-05837',
    '05834 & 05878',
    'Unit 1 A',
    'Unit CC',
    'AM',
    '1h 30m',
    'Jun-27',
    'OCR',
    '17/05/2027',
  );
  const cell = fc.oneof(
    words,
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: '#N/A' }),
  );
  const headings = COLUMNS.map(([, heading]) => heading);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), fc.boolean(), (rows, hasHeadings) => {
      const sheet = sheetOf(hasHeadings ? [headings, ...rows] : rows);
      const result = readTimetable('tt.xlsx', [sheet], FAMILY);
      if ('why' in result) expect(result.why).toMatch(/[.]$/);
      else expect(result.timetables[0].examinations.length).toBeGreaterThan(0);
    }),
  );
});

test('a timetable is known by its headings, also where one is missing', () => {
  expect(looksLikeTimetable([timetableSheet([{}])])).toBe(true);
  expect(looksLikeTimetable([timetableSheet([{}], { columns: COLUMNS.slice(1) })])).toBe(true);
  expect(looksLikeTimetable([sheetOf([['Date', 'Title', 'Time']])])).toBe(false);
});
