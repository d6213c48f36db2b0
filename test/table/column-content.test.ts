import fc from 'fast-check';
import { readEntries, detectColumns, type CellValue, type DetectedColumns } from '../../src/table';
import { sheetOf } from './sheet-of';

const PERSON = ['Cand no', 'UCI', 'Surname'];

/** A sheet of one heading besides those of the person, with its cells. */
function under(heading: string, cells: readonly CellValue[], more: readonly string[] = []): DetectedColumns {
  const rows = cells.map((cell, row) => [String(1001 + row), 'x', 'Smith', cell, ...more.map(() => '')]);
  const columns = detectColumns(sheetOf([[...PERSON, heading, ...more], ...rows]));
  if (columns === null) throw new Error('No heading row was found.');
  return columns;
}

const CODES = ['05835', '05839', '05835'];

it.each([
  'Course Code',
  'Code',
  'Course',
  'Subject Code',
  'Spec',
  'Registration',
  'Size',
  'Programme',
  'Subject',
  'Level 3',
])('%s full of codes is the qualification, and no group', (heading) => {
  const { fields, groups, left } = under(heading, CODES, ['Unit', 'Series']);
  expect([fields.qualification, groups, left]).toEqual([3, [], []]);
});

it.each<readonly [heading: string, cells: readonly CellValue[]]>([
  ['Course Code', [5835, 5839, '5835']],
  ['Course', ['Business Extended Certificate', 'IT Diploma', '05835 Business Ext Cert']],
])('%s with %j is the qualification too', (heading, cells) => {
  expect(under(heading, cells, ['Unit', 'Series']).fields.qualification).toBe(3);
});

it('Code is the qualification where it repeats codes without the nought that Excel drops, and not where each is another', () => {
  expect(under('Code', [5835, 5835, 5839], ['Unit', 'Series']).fields.qualification).toBe(3);
  expect(under('Code', [5835, 5836, 5837], ['Unit', 'Series']).fields.qualification).toBeUndefined();
  expect(under('Code', [5835, 5835, 4711], ['Unit', 'Series']).fields.qualification).toBeUndefined();
});

it.each<readonly [heading: string, cells: readonly CellValue[], isRead: boolean]>([
  ['Exam ID', ['999990260001T', '99999 026 0002 A', ''], true],
  ['Exam ID', ['999990260001T', '999990260002B', '999990260003A'], false],
  ['Previous UCI', ['999990260001T', '999990260002A', ''], false],
  ['UCI of brother or sister', ['999990260001T', '999990260002A', ''], false],
])('%s with %j: whether it is the UCI', (heading, cells, isRead) => {
  const rows = cells.map((cell, row) => [String(1001 + row), 'Smith', cell, '05835']);
  const columns = detectColumns(sheetOf([['Cand no', 'Surname', heading, 'Qualification'], ...rows]));
  expect(columns?.fields.uci).toBe(isRead ? 2 : undefined);
});

it.each<readonly [heading: string, cells: readonly CellValue[]]>([
  ['Admission no', [5835, 5836, 5837]],
  ['Course', ['Business', 'IT', 'Business']],
  ['Course', ['12B', '12C', '05835']],
  ['Notes', ['05835', 'see Mrs Patel', 'ask']],
])('%s with %j is not', (heading, cells) => {
  expect(under(heading, cells, ['Unit', 'Series']).fields.qualification).toBeUndefined();
});

it('of two columns that are called the qualification, the one that holds codes is read', () => {
  const { fields, unreadContents } = under('Qualification 2', CODES, ['Qualification', 'Unit']);
  expect(fields.qualification).toBe(3);
  expect(unreadContents).toEqual([]);
});

it.each(['Paper', 'Module', 'Exam', 'Units', 'Unit entered', 'Exam unit'])(
  '%s is the unit where it holds units',
  (heading) => {
    expect(under(heading, ['01', '2', 'Unit 3'], ['Qualification', 'Series']).fields.unit).toBe(3);
    expect(under(heading, ['583501', '1', ''], ['Qualification', 'Series']).fields.unit).toBe(3);
  },
);

it.each<readonly [heading: string, cells: readonly CellValue[], isRead: boolean]>([
  ['When', ['January', 'Jan 27', 'June 2027'], true],
  ['When?', ['June', 'June', ''], true],
  ['Month', ['Jan 2027', 'ask', 'Jan 2027'], true],
  ['When', ['Monday', 'Period 3', 'January'], false],
  ['Last sat', ['January 2026', 'June 2026', 'January 2026'], false],
  ['When he joined', ['June', 'June', 'June'], false],
])('%s with %j: whether it is the series', (heading, cells, isRead) => {
  expect(under(heading, cells, ['Qualification', 'Unit']).fields.series).toBe(isRead ? 3 : undefined);
});

it('a unit below a heading that says nothing never leaves its row as a registration unnoticed', () => {
  const { fields, unreadContents } = under('Which', ['01', '02', ''], ['Qualification', 'Series']);
  expect(fields.unit).toBeUndefined();
  expect(unreadContents).toMatchObject([{ heading: 'Which', holds: 'numbers', cells: 2 }]);
});

it.each<readonly [heading: string, cells: readonly CellValue[], holds: string | undefined]>([
  ['Jan 2027', ['01', '1, 2', '01 & 02'], 'units'],
  ['June 2027', ['', '2', '1 and 2'], 'units'],
  ['Outcome', ['Registered', 'Sat', 'Absent 14 Jan'], 'statuses'],
  ['Action', ['Withdrawn', 'Resit', ''], 'statuses'],
  ['Reg', ['Registered', 'Registered', ''], 'statuses'],
  ['Reg', ['12B', '12C', '12B'], undefined],
  ['Class', ['05', '06', '05'], undefined],
  ['Entered?', ['Y', '', 'N'], 'answers'],
  ['Submitted', ['Registered', 'Registered', ''], 'statuses'],
  ['Extra time', ['25', '', '25'], undefined],
  ['Target grade', ['Pass', 'Merit', 'Distinction'], undefined],
  ['Writes with', ['Left', 'Right', 'Left'], undefined],
  ['Notes', ['Registered 12 Sep', 'ask', 'call home'], undefined],
  ['Notes', ['Withdrawn from PE', '', ''], undefined],
  ['Comments', ['Withdrawn', '', ''], undefined],
  ['GCSE Maths', ['Resit', 'Resit', ''], undefined],
  ['Welfare', ['Registered carer', 'Registered disabled', ''], undefined],
  ['Parental consent', ['Submitted', 'Submitted', 'Submitted'], undefined],
  ['Info', ['Registered', 'Withdrawn', ''], 'words'],
  ['June', ['2', '1', '1'], undefined],
  ['Units done', ['01', '02', '03'], undefined],
  ['Student ID', ['581234', '581235', '581236'], undefined],
])('%s with %j: %s', (heading, cells, holds) => {
  expect(under(heading, cells, ['Qualification', 'Unit', 'Series']).unreadContents[0]?.holds).toBe(holds);
});

it.each<readonly [heading: string, cells: readonly CellValue[], holds: string | undefined]>([
  ['Academic Year', ['26/27', '26/27', '26/27'], undefined],
  ['Cohort', ['25/26', '25/26', '25/26'], undefined],
  ['Years', ['12/13', '12/13', '12/13'], undefined],
  ['Set', ['01', '02', '01'], undefined],
  ['Option block', ['01', '02', '01'], undefined],
  ['Tutor initials', ['CC', 'CC', 'CC'], undefined],
  ['Jan 2027', ['1', '2', '1'], 'units'],
  ['June', ['2', '1', '1'], 'units'],
  ['Units done', ['01', '02', '03'], undefined],
  ['Next year', ['Unit 3', 'Unit 3', ''], undefined],
  ['Which', ['Unit 3', 'Unit 3', ''], 'numbers'],
  ['Paper', ['The business environment', 'Working in business', ''], 'units'],
  ['Previous qual', ['05834', '05834', ''], undefined],
])('where no units are read, %s with %j: %s', (heading, cells, holds) => {
  expect(under(heading, cells, ['Qualification', 'Series']).unreadContents[0]?.holds).toBe(holds);
});

it.each<readonly [heading: string, cells: readonly CellValue[]]>([
  ['Entry on system', ['Y', '', 'N']],
  ['Entry confirmed by board', ['✓', '✓', '']],
  ['Date sent to Cambridge Assessment', ['12/10/2026', '12 Oct', '']],
  ['Registered w/ OCR', ['Yes - 12 Oct', 'No', '']],
  ['Enter?', ['Y', 'N', 'Y']],
  ['To be entered', ['x', '', 'x']],
  ['Excluded', ['Y', '', '']],
  ['Withdrawn from course?', ['', 'Y', '']],
  ['Cancelled', ['', 'x', '']],
  ['Uploaded', ['TRUE', 'FALSE', 'TRUE']],
  ['EDI sent', ['Sent', 'Entered', '']],
])('answers below %s with %j may decide what is sent, and are told', (heading, cells) => {
  const { unreadContents } = under(heading, cells, ['Qualification', 'Unit', 'Series', 'Status']);
  expect(unreadContents[0]?.holds).toMatch(/^(?:answers|statuses)$/);
});

it.each<readonly [heading: string, cells: readonly CellValue[]]>([
  ['Entry fee paid', ['Y', '', 'N']],
  ['Entry form returned', ['Y', 'Y', '']],
  ['Statement of entry sent', ['Y', 'Y', '']],
  ['Letter sent', ['12/10/2026', '', '']],
  ['E-mail sent to parents', ['Y', '', '']],
  ['Registered disabled', ['Y', '', '']],
  ['SEN register', ['Y', 'N', '']],
  ['Entry date', ['01/09/2025', '01/09/2025', '']],
  ['Late entry', ['Y', '', '']],
  ['Extra time', ['Y', 'N', '']],
  ['Entry notes', ['Y', '', '']],
  ['Entry route', ['Linear', 'Modular', '']],
  ['Consent sent', ['Y', '', '']],
  ['Boarder', ['Y', 'N', '']],
])('answers below %s with %j are about something else', (heading, cells) => {
  expect(under(heading, cells, ['Qualification', 'Unit', 'Series', 'Status']).unreadContents).toEqual([]);
});

it('a code beside the same code is nothing to tell', () => {
  const rows = ['05835', '05839', '05835'].map((code, row) => [String(1001 + row), 'x', 'Smith', code, code]);
  expect(detectColumns(sheetOf([[...PERSON, 'Qualification', 'Spec'], ...rows]))?.unreadContents).toEqual([]);
});

it.each<readonly [heading: string, cells: readonly CellValue[]]>([
  ['Student Code', ['5831', '5834', '5835']],
  ['Adm Code', ['5834', '5834', '5834']],
  ['Option Group', ['5834', '5834', '5835']],
  ['Ext', ['05831', '05834', '05835']],
  ['Code', ['5831', '5834', '5835', '5836']],
])('%s with %j holds numbers of something else', (heading, cells) => {
  expect(under(heading, cells, ['Unit', 'Series']).fields.qualification).toBeUndefined();
});

test('wherever codes stand, they are read or told', () => {
  const words = fc
    .stringMatching(/^[A-Z][a-z]{2,8}$/)
    .filter((word) => !/^(Uci|Uln|Upn|Dob|Sex|Name)$|adm|mis|ref|ext|prev|prior|room/i.test(word));
  fc.assert(
    fc.property(
      words,
      fc.array(fc.constantFrom('05835', '05839', '05831'), { minLength: 1, maxLength: 5 }),
      (heading, cells) => {
        const rows = cells.map((cell, row) => [String(1001 + row), 'x', 'Smith', '', cell]);
        const sheet = sheetOf([[...PERSON, 'Unit', heading], ...rows]);
        const columns = detectColumns(sheet);
        const list = columns && readEntries(sheet, columns);
        const isTold = list?.issues.contents.some(({ holds }) => holds === 'codes');
        expect(list?.entries.length === cells.length || isTold).toBe(true);
      },
    ),
  );
});
