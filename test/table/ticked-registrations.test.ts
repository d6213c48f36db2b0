import { mustHave } from '../../src/entries';
import { detectColumns, readEntries, type CellValue, type ColumnMapping, type SheetEntries } from '../../src/table';
import { sheetOf } from './sheet-of';

const PERSON = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BEN = ['0002', '999990260002A', 'Bailey', 'Ben', '13/03/2009', 'M'];
const TITLE = ['Business Extended Certificate 05835'];

function readAs(rows: readonly (readonly CellValue[])[], mapping: ColumnMapping = {}): SheetEntries {
  const sheet = sheetOf(rows);
  return readEntries(sheet, mustHave(detectColumns(sheet, mapping), 'Headings that are understood'));
}

/** Number, qualification or words for it, unit and standing of each entry. */
function asked({ entries }: SheetEntries): string[] {
  return entries.map(({ candidate, wanted, status }) =>
    [candidate.candidateNumber, wanted.qualification || wanted.code, wanted.unit, status.standing]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const REGISTERED = ['0001 05835 new', '0001 05835 01 new', '0002 05835 01 new'];

describe('a tick below Registration registers its candidate', () => {
  const list = (heading: string, tick: CellValue, none: CellValue = '', unit: CellValue = 'x'): CellValue[][] => [
    [...PERSON, heading, 'Unit 1'],
    [...ANN, tick, unit],
    [...BEN, none, unit],
  ];

  it.each(['Registration', 'Reg', 'Reg.', 'Register', 'Registration?', 'To register', 'Registration (tick)', 'REGN'])(
    'below %p, for the qualification of a title',
    (heading) => {
      const read = readAs([TITLE, [], ...list(heading, 'x')]);
      expect(asked(read)).toEqual(REGISTERED);
      expect(read.issues.titles).toMatchObject([{ qualification: '05835', entries: 3, first: { row: 3, column: 6 } }]);
      expect([read.issues.contents, read.issues.unread]).toEqual([[], []]);
    },
  );

  it.each([
    ['Y', 'N'],
    ['✓', ''],
    [1, 0],
    [true, false],
    ['✔', '✗'],
  ])('ticked by %p, and not by %p', (tick, none) => {
    expect(asked(readAs([TITLE, ...list('Registration', tick, none, tick)]))).toEqual(REGISTERED);
  });

  it('for what the officer says of the whole sheet', () => {
    expect(asked(readAs(list('Registration', 'x'), { said: { qualification: '05835' } }))).toEqual(REGISTERED);
  });

  it.each(['05835', 'Business Extended Certificate'])('for the qualification of its row, %p', (size) => {
    const read = readAs([
      [...PERSON, 'Qualification', 'Registration', 'Unit 1'],
      [...ANN, size, 'x', 'x'],
      [...BEN, size, '', 'x'],
    ]);
    const code = size.replaceAll(' ', '').toUpperCase();
    expect(asked(read)).toEqual([`0001 ${code} new`, `0001 ${code} 01 new`, `0002 ${code} 01 new`]);
  });

  it('for the qualification above each of several such columns', () => {
    const read = readAs([
      ['', '', '', '', '', '', '05835', '05835', '05839', '05839'],
      [...PERSON, 'Reg', 'Unit 1', 'Reg', 'Unit 1'],
      [...ANN, 'x', 'x', '', ''],
      [...BEN, '', '', 'x', 'x'],
    ]);
    expect(asked(read)).toEqual(['0001 05835 new', '0001 05835 01 new', '0002 05839 new', '0002 05839 01 new']);
  });

  it.each([
    [['05835/01', '05835/02'], ['x', ''], '05835'],
    [['05835/01', '05839/01'], ['', 'x'], '05839'],
  ])('for that of the units in the headings %p that are ticked', (headings, ticks, size) => {
    const read = readAs([
      [...PERSON, 'Registration', ...headings],
      [...ANN, 'x', ...ticks],
    ]);
    expect(asked(read)).toEqual([`0001 ${size} new`, `0001 ${size} 01 new`]);
    const both = readAs([
      [...PERSON, 'Registration', '05835/01', '05839/01'],
      [...ANN, 'x', 'x', 'x'],
    ]);
    expect(asked(both)).toEqual(['0001 new', '0001 05835 01 new', '0001 05839 01 new']);
  });

  it('in a list without units', () => {
    const read = readAs([TITLE, [...PERSON, 'Registration'], [...ANN, 'x'], [...BEN, '']]);
    expect(asked(read)).toEqual(['0001 05835 new']);
  });

  it('and so is told of a tick of which nothing names the qualification', () => {
    const read = readAs(list('Registration', 'x'));
    expect(read.entries[0]).toMatchObject({ wanted: { qualification: '', unit: '' }, wantedText: 'Registration' });
  });

  it.each([
    ['Registered', 'made'],
    ['Withdrawn', 'withdrawn'],
    ['w/d', 'withdrawn'],
  ])('and the word %p in its place says what became of it', (word, standing) => {
    const read = readAs([TITLE, ...list('Registration', word, 'x')]);
    expect(asked(read)).toEqual([`0001 05835 ${standing}`, '0001 05835 01 new', '0002 05835 new', '0002 05835 01 new']);
  });

  it.each(['?', 'Resit', '2', 'June 2027', '05839'])('and %p in its place is asked about', (text) => {
    const read = readAs([TITLE, ...list('Registration', text, 'x'), ...[3, 4, 5].map(() => [...ANN, 'x', ''])]);
    expect(read.unreadableMarks).toEqual([{ row: 2, column: 6, text }]);
  });

  it('but letters and names of groups below Reg are form groups, also where the officer says so', () => {
    expect(readAs([TITLE, ...list('Reg', '12A', '12B')]).entries[0]?.candidate.groups).toEqual({ Reg: '12A' });
    const chosen = readAs([TITLE, ...list('Reg', 'x', 'x')], { columns: { Reg: 'group' } });
    expect(asked(chosen)).toEqual(['0001 05835 01 new', '0002 05835 01 new']);
  });

  it('but in a row an entry it is no column of units', () => {
    const read = readAs([
      [...PERSON, 'Qualification', 'Unit', 'Registration'],
      [...ANN, '05835', '', 'x'],
      [...ANN, '05835', '1', ''],
    ]);
    expect(asked(read)).toEqual(['0001 05835 new', '0001 05835 01 new']);
  });
});

describe('a tick below Registered says that it was done', () => {
  const list = [
    [...PERSON, 'Registered', 'Unit 1'],
    [...ANN, 'x', 'x'],
    [...BEN, '', 'x'],
  ];

  it('for the qualification of a title, and registers nobody', () => {
    const read = readAs([TITLE, ...list]);
    expect(asked(read)).toEqual(['0001 05835 made', '0001 05835 01 new', '0002 05835 01 new']);
  });

  it('for that of the units in the headings', () => {
    const read = readAs([
      [...PERSON, 'Registered', '05835/01'],
      [...ANN, 'x', 'x'],
    ]);
    expect(asked(read)).toEqual(['0001 05835 made', '0001 05835 01 new']);
  });

  it('for what the officer says of the whole sheet', () => {
    const read = readAs(list, { said: { qualification: '05835' } });
    expect(asked(read)).toEqual(['0001 05835 made', '0001 05835 01 new', '0002 05835 01 new']);
  });
});

test('a column of units is of the qualification that its row has in words', () => {
  const read = readAs([
    [...PERSON, 'Course', 'Unit 1'],
    [...ANN, 'IT Extended Certificate', 'x'],
    [...BEN, 'Business Extended Certificate', 'x'],
  ]);
  expect(asked(read)).toEqual([
    '0001 ITEXTENDEDCERTIFICATE new',
    '0001 ITEXTENDEDCERTIFICATE 01 new',
    '0002 BUSINESSEXTENDEDCERTIFICATE new',
    '0002 BUSINESSEXTENDEDCERTIFICATE 01 new',
  ]);
});
