import { newcomer, type Addition, type SheetContent } from '../../../src/table';
import { sheetOf } from '../sheet-of';
import { whyMisread } from '../../../src/table/adding/why-misread';
import { addTo, opened, readAfter, type Asked } from './added-to';

/*
 * Registrations with units, in lists of candidates with a column for each unit: what registers there is a code below Qualification, or a tick.
 */

const DANE = newcomer({
  ...{ candidateNumber: '0009', uci: '', uln: '', upn: '', centreNumber: '', surname: 'Dane', forenames: 'Dot' },
  ...{ birthDate: '2009-03-15', sex: 'F', groups: {} },
});

function added(sheet: SheetContent, asked: Asked): Addition {
  return addTo(sheet, asked, { newcomer: DANE, usualSeries: 'January 2027' });
}

const PERSON = ['Exam No', 'Legal Surname', 'Legal Forename', 'DOB', 'Sex', 'Reg'];
const ANN = ['0001', 'Archer', 'Ann', '13/03/2009', 'F', '12TUL'];
const BEN = ['0002', 'Bailey', 'Ben', '14/03/2009', 'M', '12HWN'];
const CAT = ['0003', 'Clarke', 'Cat', '16/03/2008', 'F', '13HWN'];
const UNITS = ['Unit 1', 'Unit 2'];

/** What is written beside the candidates, by row: `2: 05835 | Y`. */
function written({ filling: { cells } }: Addition): string[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.map((row) => {
    const own = cells.filter((one) => one.row === row && one.column >= PERSON.length);
    return `${row + 1}: ${own.map(({ value }) => value).join(' | ')}`;
  });
}

/** An export of candidates with headings for entries, of which nobody has any yet. */
const EXPORT = sheetOf([[...PERSON, 'Qualification', ...UNITS], ANN, BEN, CAT]);
const TO_TICK = sheetOf([[...PERSON, 'Qualification', 'Registration', ...UNITS], ANN, BEN, CAT]);
const TICKED = sheetOf([
  [...PERSON, 'Qualification', 'Registration', ...UNITS],
  [...ANN, '05835', 'Y', 'January 2027'],
  BEN,
  CAT,
]);
const TITLED = sheetOf([['Business 05835'], [...PERSON, 'Register', ...UNITS], [...ANN, '✓', '✓'], BEN, CAT]);

test.each([
  ['an export with headings for entries', EXPORT, ['3: 05835 | January 2027', '5: 05835 | January 2027']],
  ['one that asks whom to register', TO_TICK, ['3: 05835 | Y | January 2027', '5: 05835 | Y | January 2027']],
  ['one in which somebody is ticked', TICKED, ['3: 05835 | Y | January 2027', '5: 05835 | Y | January 2027']],
  ['ticks below a title', TITLED, ['4: ✓ | January 2027', '6: ✓ | January 2027']],
])('registrations and units are written at once: %s', (_, sheet, cells) => {
  const addition = added(sheet, { who: ['0002', '0009'], units: ['', '01'] });
  expect(addition.leftOut).toEqual([]);
  expect(written(addition)).toEqual(cells);
  expect(readAfter(sheet, addition)).toHaveLength(readAfter(sheet, added(sheet, { who: [], units: [] })).length + 4);
});

test.each([
  ['an export with headings for entries', EXPORT, ['3: 05835']],
  ['one that asks whom to register', TO_TICK, ['3: 05835 | Y']],
  ['one in which somebody is ticked', TICKED, ['3: 05835 | Y']],
  ['ticks below a title', TITLED, ['4: ✓']],
])('a registration alone is written with its tick: %s', (_, sheet, cells) => {
  expect(written(added(sheet, { who: ['0002'], units: [''] }))).toEqual(cells);
});

test('where rows are registered by a code, no tick is set that would take their registrations away', () => {
  const sheet = sheetOf([[...PERSON, 'Qualification', 'Registration', ...UNITS], [...ANN, '05835'], BEN]);
  expect(written(added(sheet, { who: ['0002'], units: ['', '01'] }))).toEqual(['3: 05835 | January 2027']);
});

/** Units of people of whom it is known that they were registered before. */
function ofRegistered(sheet: SheetContent, who: readonly string[]): Addition {
  return added(sheet, { who, units: ['01', '02'], isRegistered: true });
}

test.each([
  ['a column asks whether they are registered', 'Registered?', '05835 | Y | January 2027 | January 2027'],
  ['a column has the status', 'Status', '05835 | Registered | January 2027 | January 2027'],
])('units of who was registered before say so, where a code would register: %s', (_, heading, cells) => {
  const sheet = sheetOf([[...PERSON, 'Qualification', heading, ...UNITS], ANN, BEN, CAT]);
  const addition = ofRegistered(sheet, ['0003', '0009']);
  expect(addition.leftOut).toEqual([]);
  expect(written(addition)).toEqual([`4: ${cells}`, `5: ${cells}`]);
  const entries = readAfter(sheet, addition);
  expect(entries.filter((one) => one.includes('made'))).toHaveLength(2);
});

test('others of the sheet are answered for in its own words', () => {
  const sheet = sheetOf([
    [...PERSON, 'Qualification', 'Registered?', ...UNITS],
    [...ANN, '05835', 'yes', 'January 2027'],
    BEN,
  ]);
  expect(written(ofRegistered(sheet, ['0002']))).toEqual(['3: 05835 | yes | January 2027 | January 2027']);
});

test.each<[string, SheetContent, boolean, string]>([
  ['nothing tells of the registration', EXPORT, false, 'or say that the candidate was registered before'],
  ['the sheet has no place for it', EXPORT, true, 'add a column with the heading “Registered?”, and try again'],
])('no unit is added whose row would register somebody: %s', (_, sheet, isRegistered, sentence) => {
  const { leftOut, filling } = added(sheet, { who: ['0003'], units: ['01'], isRegistered });
  expect(filling.cells).toEqual([]);
  expect(leftOut.map(({ why }) => why)).toEqual([expect.stringContaining(sentence)]);
});

test('where a tick registers, units go without one', () => {
  expect(written(ofRegistered(TICKED, ['0003']))).toEqual(['4: 05835 | January 2027 | January 2027']);
});

test.each([
  [{ unit: '', series: '', standing: 'new' }, 'a registration for 05835'],
  [{ unit: '02', series: '2027-6', standing: 'new' }, 'unit 02 of 05835 in June 2027'],
  [{ unit: '01', series: '', standing: 'made' }, 'sent or made before: unit 01 of 05835 without a series'],
])('what would be read otherwise is told as what: %j', (read, words) => {
  const list = { ...opened(TICKED).columns };
  const fact = { row: 2, text: '', asks: null, read: { qualification: '05835', ...read } };
  const why = whyMisread([fact])(
    { qualification: '05835', unit: '01', series: null },
    { row: 2, list, isNew: false, isClosed: false },
  );
  expect(why).toContain(`it would be read as ${words}: type it in yourself`);
});
