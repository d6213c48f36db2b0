import { assess } from '../../src/assessment';
import { mustHave, seriesKey, type EntryList } from '../../src/entries';
import { NO_REGISTER } from '../../src/register';
import { checkEntries } from '../../src/rules';
import { readEntries, detectColumns, type CellValue, type ColumnMapping } from '../../src/table';
import { testReference } from '../rules/test-reference';
import { sheetOf } from './sheet-of';

/*
 * Ways in which schools write what is to be entered. Each is read as a careful colleague would read it, or told at its place.
 */

const PERSON = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const BEN = ['0001', '999990260001T', 'Archer', 'Ben', '13/03/2009', 'M'];
const CHLOE = ['0002', '999990260002A', 'Bailey', 'Chloe', '14/03/2009', 'F'];
const ANNA = ['0003', '999990260003F', 'Carter', 'Anna', '15/03/2009', 'F'];

function inWords({ entries }: EntryList): string[] {
  return entries.map(({ candidate, wanted, series, status }) =>
    [
      ...[candidate.candidateNumber, wanted.qualification, wanted.unit],
      ...[series === null ? '' : seriesKey(series), status.standing === 'new' ? '' : status.standing],
    ]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

interface Read {
  readonly entries: readonly string[];
  /** Rule, message and first cell, of errors and warnings. */
  readonly told: readonly string[];
}

function read(rows: readonly (readonly CellValue[])[], mapping: ColumnMapping = {}, name = 'Entries'): Read {
  const sheet = sheetOf(rows, { name });
  const list = readEntries(sheet, mustHave(detectColumns(sheet, mapping), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const told = checkEntries(context).filter(({ severity }) => severity !== 'note');
  return {
    entries: inWords(list),
    told: [...new Set(told.map(({ rule, messageId }) => `${rule} ${messageId}`))],
  };
}

test.each([
  ['Unit 1', '0001 05835 01 2027-6'],
  ['U01', '0001 05835 01 2027-6'],
  ['Unit 2: Working in business', '0001 05835 02 2027-6'],
])('a unit below Entry code is a unit, and no registration: %s', (text, entry) => {
  const rows = [
    [...PERSON, 'Qualification', 'Entry code', 'Series'],
    [...BEN, '05835', text, 'June 2027'],
  ];
  expect(read(rows).entries).toEqual([entry]);
});

test('words below Entry code that are not the title of the qualification are told', () => {
  const rows = (words: string) => [
    [...PERSON, 'Qualification', 'Entry code'],
    [...BEN, '05835', words],
  ];
  expect(read(rows('The business environment'))).toEqual({
    entries: ['0001 05835'],
    told: ['code-title-differs words'],
  });
  expect(read(rows('Business Extended Certificate'))).toEqual({ entries: ['0001 05835'], told: [] });
  expect(read(rows('Registration'))).toEqual({ entries: ['0001 05835'], told: [] });
});

test('titles of units below Exam are told: their rows would count as registrations', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Exam'],
    [...BEN, '05835', 'The business environment'],
    [...CHLOE, '05835', 'Working in business'],
  ];
  expect(read(rows).told).toEqual(['column-not-read unread']);
});

test.each([
  ['Exam number', '0007'],
  ['UCI number', '999990260009B'],
  ['DOB', '14/03/2010'],
  ['Registration status', 'Withdrawn'],
])('a second column that says something else is told: %s', (heading, text) => {
  const rows = [
    [...PERSON, 'Qualification', 'Status', heading],
    [...BEN, '05835', '', text],
  ];
  expect(read(rows).told).toEqual(['column-unused differs']);
});

test.each([
  ['Bailey, Chloe', ['column-unused differs']],
  ['Ben ARCHER', []],
  ['Archer', []],
  ['Bènny Archér-Jones', []],
])('a column of whole names beside surname and forename: %s', (name, told) => {
  const rows = [
    [...PERSON, 'Qualification', 'Name'],
    [...BEN, '05835', name],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835'], told });
});

test('a second column that says the same in other words is no matter', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Unit', 'Series', 'Season', 'DOB', 'Exam number'],
    [...BEN, '05835', '', '', '', '13-Mar-2009', 1],
    [...BEN, '05835', '01', 'June 2027', 'Jun 27', '2009-03-13', '0001'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0001 05835 01 2027-6'], told: [] });
});

test.each([
  [['Element Code', 'Specification'], ['583501', '05835'], '0001 05835 01 2027-6'],
  [['Code', 'Specification'], ['583501', 'Business'], '0001 05835 01 2027-6'],
  [['Code', 'Element Code'], ['583500', '583501'], '0001 05835 01 2027-6'],
  [['Course code', 'Module'], ['05835', '1'], '0001 05835 01 2027-6'],
])('what stands below decides what is entered: %j', (headings, cells, entry) => {
  const rows = [
    [...PERSON, ...headings, 'Series'],
    [...BEN, ...cells, 'June 2027'],
  ];
  expect(read(rows).entries).toEqual([entry]);
});

test('two columns of entry codes that nothing tells apart are told', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Exam A', 'Exam B'],
    [...BEN, '05835', '583501', '583502'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835'], told: ['column-unused units'] });
});

test.each([
  ['Y', 'Y', '0001 05835 01 2027-6', []],
  ['Y', 'N', '0001 05835 01 2027-6', []],
  ['', 'N', null, []],
  ['', 'Y', null, ['cell-unaccounted loose']],
])('Unit 1 %j, Unit 1 resit %j', (mark, resit, entry, told) => {
  const rows = [
    [...PERSON, 'Qualification', 'Series', 'Unit 1', 'Unit 1 resit?', 'Unit 2'],
    [...BEN, '05835', 'June 2027', mark, resit, ''],
  ];
  const found = read(rows);
  expect(found.entries).toEqual(['0001 05835', ...(entry === null ? [] : [entry])]);
  expect(found.told).toEqual(told);
});

test.each([
  ['Unit 1 (Jan)', 'series-unknown unreadable', '0001 05835 01'],
  ['Unit 1 - January', 'series-unknown unreadable', '0001 05835 01'],
  ['583501 Jan', 'series-unknown unreadable', '0001 05835 01'],
  ['Unit 1 (June)', null, '0001 05835 01 2027-6'],
])(
  'a month without a year is not the series of the sheet where that is in another month: %s',
  (heading, told, entry) => {
    const rows = [
      [...PERSON, 'Qualification', 'Series', heading, 'Unit 2'],
      [...BEN, '05835', 'June 2027', 'Y', ''],
    ];
    expect(read(rows)).toEqual({ entries: ['0001 05835', entry], told: told === null ? [] : [told] });
  },
);

test('a second column of a unit for another month asks for an entry of its own', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Series', 'Unit 1', 'Unit 1 Jan'],
    [...BEN, '05835', 'June 2027', '', 'Y'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0001 05835 01'], told: ['series-unknown unreadable'] });
});

test('points below units enter nobody', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 2'],
    [...BEN, '05835', '9', '10'],
    [...CHLOE, '05835', '15', '65%'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0002 05835'], told: ['grade-column grades'] });
});

test.each([['27'], ['2027'], ['June']])('%s below the only unit is not passed over', (text) => {
  const rows = [
    [...PERSON, 'Qualification', 'Unit 1'],
    [...BEN, '05835', text],
  ];
  const { entries, told } = read(rows);
  expect(entries).toContain('0001 05835');
  expect(told.length).toBeGreaterThan(0);
});

test('the only numbered column of units holds the unit of each row', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Series', 'Unit 1'],
    [...BEN, '05835', 'June 2027', '02'],
    [...CHLOE, '05835', 'June 2027', '01'],
  ];
  expect(read(rows).entries).toEqual(['0001 05835 02 2027-6', '0002 05835 01 2027-6']);
});

test.each([
  ['Element Code', '05835/01', '05835/02'],
  ['Element Code', '05835-01', '05835'],
  ['Code', '05835/01', '05835'],
  ['Exam code', '05835 01', '583502'],
  ['Option', '05835/01', '05835/02'],
])('entry codes below %s are read however they are written: %s, %s', (heading, first, second) => {
  const rows = [
    [...PERSON, 'Series', heading],
    [...BEN, 'January 2027', first],
    [...CHLOE, 'June 2027', second],
  ];
  const asked = second === '05835' ? '05835 2027-6' : '05835 02 2027-6';
  expect(read(rows).entries).toEqual(['0001 05835 01 2027-1', `0002 ${asked}`]);
});

test('codes below Unit 1 code are what a row asks for, each in the series beside it', () => {
  const rows = [
    [...PERSON, 'Unit 1 code', 'Unit 2 code', 'Unit 1 series', 'Unit 2 series'],
    [...BEN, '583501', '583502', 'January 2027', 'June 2027'],
    [...CHLOE, '583502', '', 'June 2027', ''],
  ];
  expect(read(rows).entries).toEqual([...['0001 05835 01 2027-1', '0001 05835 02 2027-6', '0002 05835 02 2027-6']]);
});

test.each([
  ['Results series: June 2026', null],
  ['Last series: June 2026', null],
  ['Entries due 21 June 2027', null],
  ['Exam series: June 2027', '2027-6'],
  ['Entries for June 2027', '2027-6'],
])('a line above the headings: %s', (line, series) => {
  const rows = [[line], [...PERSON, 'Qualification', 'Unit'], [...BEN, '05835', '01']];
  expect(read(rows).entries).toEqual([`0001 05835 01${series === null ? '' : ` ${series}`}`]);
});

test.each([[['Candidates', '', '', '', '', '', 2]], [['Entries', '', '', '', '', '', 2]], [['n = 2']]])(
  'a row of counts is nobody: %j',
  (row) => {
    const rows = [[...PERSON, 'Qualification'], [...BEN, '05835'], [...CHLOE, '05835'], row];
    expect(read(rows)).toEqual({ entries: ['0001 05835', '0002 05835'], told: [] });
  },
);

test('series that are centred over their units without merging are those of all of them', () => {
  const blank = PERSON.map(() => null);
  const rows = [
    [...PERSON, 'Qualification', '', 'Jan 27', '', '', 'Jun 27', ''],
    [...blank, null, 'U1', 'U2', 'U3', 'U1', 'U2', 'U3'],
    [...BEN, '05835', 'Y', '', '', '', 'Y', ''],
    [...CHLOE, '05835', '', '', 'Y', 'Y', '', 'Y'],
  ];
  expect(read(rows).entries).toEqual([
    ...['0001 05835', '0001 05835 01 2027-1', '0001 05835 02 2027-6'],
    ...['0002 05835', '0002 05835 03 2027-1', '0002 05835 01 2027-6', '0002 05835 03 2027-6'],
  ]);
});

test('series at the beginning of their groups are those of all columns up to the next', () => {
  const blank = PERSON.map(() => null);
  const rows = [
    [...PERSON, 'Qualification', 'Jan 27', '', '', 'Jun 27'],
    [...blank, null, 'U1', 'U2', 'U3', 'U1'],
    [...BEN, '05835', '', '', 'Y', 'Y'],
  ];
  expect(read(rows).entries).toEqual(['0001 05835', '0001 05835 03 2027-1', '0001 05835 01 2027-6']);
});

test('a leaving date that is over says that somebody left', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Leaving date'],
    [...BEN, '05835', '12/10/2026'],
    [...CHLOE, '05835', ''],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835 withdrawn', '0002 05835'], told: [] });
});

test.each(['Enrolment status', 'Learner status', 'Completion status'])('Withdrawn below %s is told', (heading) => {
  const rows = [
    [...PERSON, 'Qualification', heading],
    [...BEN, '05835', 'Withdrawn'],
    [...CHLOE, '05835', 'Continuing'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0002 05835'], told: ['column-unused words'] });
});

test.each(['Unit 2 revision', 'Unit 2 workshop', 'Unit 2 intervention'])('%s is no entry for the unit', (heading) => {
  const { entries } = read([
    [...PERSON, 'Qualification', 'Series', 'Unit 1', heading],
    [...BEN, '05835', 'June 2027', 'Y', 'Y'],
    [...CHLOE, '05835', 'June 2027', '', 'Y'],
  ]);
  expect(entries).toEqual(['0001 05835', '0001 05835 01 2027-6', '0002 05835']);
});

test('the same unit below two subjects is told: the sheet cannot say whose each is', () => {
  const { told } = read([
    [null, null, null, null, null, null, null, 'Business', null, 'IT', null],
    [...PERSON, 'Qualification', 'Unit 1', 'Unit 2', 'Unit 1', 'Unit 3'],
    [...BEN, '05835', 'June 2027', '', '', ''],
    [...CHLOE, '05839', '', '', 'June 2027', 'June 2027'],
  ]);
  expect(told).toContain('column-unused again');
});

test('a unit that is written twice with the same marks is no matter', () => {
  const { told } = read([
    [...PERSON, 'Qualification', 'Series', 'Unit 1', 'Unit 1'],
    [...BEN, '05835', 'June 2027', 'Y', 'Y'],
  ]);
  expect(told.filter((one) => one.startsWith('column-unused'))).toEqual([]);
});

describe('a column for each series, whose cells name the units', () => {
  const headings = [...PERSON, 'Qualification', 'Jan 27', 'June 2027 units'];
  const of = (...rows: readonly (readonly CellValue[])[]): Read => read([headings, ...rows]);

  test('each unit is entered in the series of its column', () => {
    expect(of([...BEN, '05835', '1, 2', 'U03'], [...CHLOE, '05835', '', '1']).entries).toEqual([
      ...['0001 05835', '0001 05835 01 2027-1', '0001 05835 02 2027-1', '0001 05835 03 2027-6'],
      ...['0002 05835', '0002 05835 01 2027-6'],
    ]);
  });

  test('a cell that names something else is told, and nothing is entered for it', () => {
    const { entries, told } = of([...BEN, '05835', '1, 2', 'ask'], [...CHLOE, '05835', '01', '2']);
    expect(entries).toEqual([
      ...['0001 05835', '0001 05835 01 2027-1', '0001 05835 02 2027-1'],
      ...['0002 05835', '0002 05835 01 2027-1', '0002 05835 02 2027-6'],
    ]);
    expect(told).toContain('mark-unreadable units');
  });

  test('one that mostly says something else is told', () => {
    const { told } = of(
      [...BEN, '05835', '1, 2', 'ask'],
      [...CHLOE, '05835', '01', 'later'],
      [...ANNA, '05835', '01', '3'],
    );
    expect(told).toContain('mark-unreadable units');
  });

  test('numbers alone may count something else, and are told', () => {
    const { entries, told } = read([
      [...PERSON, 'Qualification', 'Jan 27', 'June 2027'],
      [...BEN, '05835', '1', '2'],
      [...CHLOE, '05835', '2', '1'],
    ]);
    expect([entries, told]).toEqual([['0001 05835', '0002 05835'], ['column-unused units']]);
  });

  test('a month without a year is asked for its year', () => {
    const { entries, told } = read([
      [...PERSON, 'Qualification', 'January entries'],
      [...BEN, '05835', '01'],
      [...CHLOE, '05835', '1 & 2'],
    ]);
    expect(entries).toEqual(['0001 05835', '0001 05835 01', '0002 05835', '0002 05835 01', '0002 05835 02']);
    expect(told).toEqual(['series-unknown unreadable']);
  });

  test('beside columns of units, or a column Unit, such a column is told as before', () => {
    const beside = (heading: string, cell: CellValue): readonly string[] =>
      read([
        [...PERSON, 'Qualification', heading, 'Jan 27'],
        [...BEN, '05835', cell, '01, 02'],
      ]).told;
    expect(beside('Unit 1', 'June 2027')).toContain('column-unused units');
    expect(beside('Unit', '1')).toContain('column-unused units');
  });
});

describe('a qualification among other words', () => {
  test('above the units of two subjects says whose they are', () => {
    const blank = PERSON.map(() => null);
    const rows = [
      [...blank, 'Business 05835', '', 'IT Extended Certificate', ''],
      [...PERSON, 'Reg', 'Unit 1', 'Reg', 'Unit 1'],
      [...BEN, 'x', 'Jan 27', '', ''],
      [...CHLOE, '', '', 'x', 'Jan 27'],
    ];
    expect(read(rows).entries).toEqual(['0001 05835', '0001 05835 01 2027-1', '0002 05839', '0002 05839 01 2027-1']);
  });

  test('in a heading registers for it where the cells are ticks', () => {
    const rows = [
      [...PERSON, 'Certificate 05834', 'Business Ext Cert'],
      [...BEN, 'x', ''],
      [...CHLOE, '', 'x'],
    ];
    expect(read(rows).entries).toEqual(['0001 05834', '0002 05835']);
  });

  test.each([
    '05835 grade',
    'Registered 05835?',
    'Predicted 05835',
    'Already entered for 05835',
    '05834 or 05835',
    'Locker 5835',
    'Passed 05834 last year',
  ])('registers nobody where the heading is of something else: %s', (heading) => {
    const { entries, told } = read([
      [...PERSON, 'Qualification', heading],
      [...BEN, '05839', 'x'],
      [...CHLOE, '05839', ''],
    ]);
    expect(entries).toEqual(['0001 05839', '0002 05839']);
    expect(told).not.toEqual([]);
  });
});

describe('units below a tick that registers', () => {
  const headings = [...PERSON, '05835', 'Unit 1', 'Unit 2'];

  test('are of the qualification in whose column the row is ticked', () => {
    const rows = [
      ['Entries June 2027'],
      [...PERSON, '05834', '05835', 'Unit 1'],
      [...BEN, 'x', '', 'x'],
      [...CHLOE, '', 'x', 'x'],
    ];
    const { entries, told } = read(rows);
    expect(entries).toEqual(['0001 05834', '0001 05834 01 2027-6', '0002 05835', '0002 05835 01 2027-6']);
    expect(told).toEqual(['taken-from-title series']);
  });

  test('are of the only one that has a column, also where nobody is ticked', () => {
    const rows = [headings, [...BEN, 'Y', 'June 2027', ''], [...CHLOE, '', '', 'Jan 27']];
    expect(read(rows).entries).toEqual(['0001 05835', '0001 05835 01 2027-6', '0002 05835 02 2027-1']);
  });

  test('are asked about where the row is ticked for two', () => {
    const rows = [
      [...PERSON, '05834', '05835', 'Unit 1'],
      [...BEN, 'x', 'x', 'June 2027'],
    ];
    expect(read(rows).entries).toContain('0001 01 2027-6');
    expect(read(rows).told).toContain('code-missing qualification');
  });
});

describe('a column for each qualification whose cells name its units', () => {
  test('is read, with its registrations', () => {
    const rows = [
      ['June 2027'],
      [...PERSON, 'Business 05835', '05839'],
      [...BEN, '1, 2', '1'],
      [...CHLOE, 'Reg', 'x'],
      [...ANNA, 'U1', ''],
    ];
    expect(read(rows).entries).toEqual([
      ...['0001 05835 01 2027-6', '0001 05835 02 2027-6', '0001 05839 01 2027-6'],
      ...['0002 05835', '0002 05839', '0003 05835 01 2027-6'],
    ]);
  });

  test('stays one of ticks where every cell is a tick', () => {
    const rows = [
      [...PERSON, 'Business 05835', '05839'],
      [...BEN, '1', ''],
      [...CHLOE, '', '1'],
    ];
    expect(read(rows).entries).toEqual(['0001 05835', '0002 05839']);
  });
});

describe('words behind a unit in its cell', () => {
  const rows = (unit: string, series = 'June 2027') => [
    [...PERSON, 'Qualification', 'Unit', 'Series'],
    [...BEN, '05835', unit, series],
  ];

  test.each([
    ['Unit 1 resit', '0001 05835 01 2027-6 resit'],
    ['1 - resit', '0001 05835 01 2027-6 resit'],
    ['Unit 1 (resit Jan 27)', '0001 05835 01 2027-1 resit'],
    ['Unit 1 - withdrawn', '0001 05835 01 2027-6 withdrawn'],
    ['U1 January 2027', '0001 05835 01 2027-1'],
    ['01 - The business environment', '0001 05835 01 2027-6'],
    ['Unit 1 June', '0001 05835 01 2027-6'],
  ])('are read: %s', (unit, entry) => {
    const sheet = sheetOf(rows(unit, entry.includes('2027-1') ? '' : 'June 2027'), { name: 'Entries' });
    const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
    const [{ status }] = [mustHave(list.entries[0], 'An entry')];
    expect(`${inWords(list).join()}${status.resit ? ' resit' : ''}`).toBe(entry);
  });

  test.each(['Unit 1 - not entering', 'Unit 1 Jan', 'Unit 1 Jan 27', 'Unit 1 ✗'])(
    'that say no, or another series than the row, are told, and nothing is entered: %s',
    (unit) => {
      expect(read(rows(unit))).toMatchObject({ entries: [], told: expect.arrayContaining(['unit-unreadable more']) });
    },
  );

  test('that name another unit are told', () => {
    expect(read(rows('Unit 1 resit, Unit 2'))).toMatchObject({ entries: [] });
    expect(read(rows('Unit 1 Business environment and Unit 2')).told).toContain('unit-unreadable unclear');
  });

  test('are read below the heading of the unit itself', () => {
    const wide = [
      [...PERSON, 'Qualification', 'Unit 1'],
      [...BEN, '05835', 'U1 Jan 27'],
    ];
    expect(read(wide).entries).toContain('0001 05835 01 2027-1');
  });
});

test.each([
  ['FALSE', false],
  ['0', 0],
  ['the day that Google Sheets shows for nothing', '30/12/1899'],
])('rows that hold nothing but boxes that are not ticked, and zeros, are passed over: %s', (_, value) => {
  const rows = [
    [...PERSON, 'Qualification', 'Unit 1 June 2027'],
    [...BEN, '05835', 'Y'],
    ['', '', '', '', '', '', '', value],
    ['', '', '', '', '', '', '', value],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0001 05835 01 2027-6'], told: [] });
});

test.each([
  ["'0001", "'05835"],
  ['０００１', '０５８３５'],
])('numbers and codes as other programs write them are read: %s', (number, code) => {
  const [, ...others] = BEN;
  expect(
    read([
      [...PERSON, 'Qualification'],
      [number, ...others, code],
    ]),
  ).toEqual({ entries: ['0001 05835'], told: [] });
});

test('a row of hints below the headings is nobody', () => {
  const rows = [
    [...PERSON, 'Qualification'],
    ['4 digits', '13 characters', 'legal', 'legal', 'dd/mm/yyyy', 'M/F', '5 digits'],
    [...BEN, '05835'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835'], told: [] });
});

test('a total that names its group is no candidate', () => {
  expect(
    read([
      [...PERSON, 'Qualification'],
      [...BEN, '05835'],
      ['12A Total', 1],
    ]),
  ).toEqual({
    entries: ['0001 05835'],
    told: [],
  });
});

test.each(['TBC', 'to be confirmed', 'No middle name'])('a forename that is none is not sent: %s', (forename) => {
  const [number = '', uci = '', surname = '', , ...others] = BEN;
  expect(
    read([
      [...PERSON, 'Qualification'],
      [number, uci, surname, forename, ...others, '05835'],
    ]).told,
  ).toContain('name-missing forenames');
});

test.each(['Forename(s) - legal', 'Forename – legal name'])(
  'a hint behind a dash is no part of a heading: %s',
  (heading) => {
    const [number = '', uci = '', surname = '', , ...others] = PERSON;
    expect(
      read([
        [number, uci, surname, heading, ...others, 'Qualification'],
        [...BEN, '05835'],
      ]).told,
    ).toEqual([]);
  },
);

test('criteria that were met are grades, and enter nobody', () => {
  const rows = [
    [...PERSON, 'Qualification', 'Unit 1'],
    [...BEN, '05835', 'P2'],
    [...CHLOE, '05835', 'M1'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835', '0002 05835'], told: ['grade-column grades'] });
});

test.each(['Entered on Interchange 12/10', 'Submitted via A2C'])(
  'a status that says where it was entered is one that was: %s',
  (status) => {
    const rows = [
      [...PERSON, 'Qualification', 'Status'],
      [...BEN, '05835', status],
    ];
    expect(read(rows).entries).toEqual(['0001 05835 made']);
  },
);

describe('a column Units', () => {
  const rows = (...cells: string[]) => [
    [...PERSON, 'Qualification', 'Units', 'Series'],
    ...[BEN, CHLOE, ANNA].map((person, at) => [...person, '05835', cells[at] ?? '', 'June 2027']),
  ];

  test.each(['1\n2', 'U1/U2', '01 02', 'Units 1 and 2', 'u1 u2'])('may name several of a candidate: %s', (cell) => {
    expect(read(rows(cell, '1', '2')).entries).toEqual([
      ...['0001 05835 01 2027-6', '0001 05835 02 2027-6', '0002 05835 01 2027-6', '0003 05835 02 2027-6'],
    ]);
  });

  test('is that of the units where some of its cells name them, and the others are told', () => {
    expect(read(rows('1, 2', 'All', 'both'))).toEqual({
      entries: ['0001 05835 01 2027-6', '0001 05835 02 2027-6'],
      told: ['registration-missing missing', 'unit-unreadable unclear'],
    });
  });

  test('never turns into registrations without an error where no cell of it is understood', () => {
    expect(read(rows('All', 'All', '1-3')).told).toContain('column-unused units');
  });
});

test.each([
  ['Name (Surname, First)', 'Archer, Ben'],
  ['Candidate’s full name', 'ARCHER Ben'],
  ['Name [forenames / surname]', 'Archer: Ben'],
])('the name is read below %s', (heading, name) => {
  const [number = '', uci = '', , , birth = '', sex = ''] = BEN;
  const rows = [
    ['Candidate number', 'UCI', heading, 'Born', 'Sex', 'Qualification'],
    [number, uci, name, birth, sex, '05835'],
  ];
  expect(read(rows)).toEqual({ entries: ['0001 05835'], told: [] });
});

test('a unit below Entry 1 is one, also where only the sheet says the qualification', () => {
  const rows = [['05835'], [...PERSON, 'Entry code 1', 'Entry code 2'], [...BEN, 'U1 Jan 27', 'Unit 2 June 2027']];
  expect(read(rows).entries).toEqual(['0001 05835 01 2027-1', '0001 05835 02 2027-6']);
});

test.each([
  ['Element Code', 'Unit', '05835/01', '0001 05835 01 2027-6'],
  ['Course code', 'Qualification', '05835', '0001 05835'],
])('codes below %s are read beside a column %s in which nothing stands', (heading, empty, code, entry) => {
  const rows = [
    [...PERSON, heading, empty, 'Series'],
    [...BEN, code, '', entry.includes(' 01 ') ? 'June 2027' : ''],
  ];
  expect(read(rows).entries).toEqual([entry]);
});
