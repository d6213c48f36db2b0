import { newcomer, type Addition, type SheetContent } from '../../../src/table';
import { sheetOf } from '../sheet-of';
import { addTo, readAfter, type Asked } from './added-to';

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
