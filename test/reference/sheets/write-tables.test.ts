import {
  readReferenceSheets,
  referenceTables,
  type FoundTable,
  type ReferenceCell,
  type ReferenceTable,
} from '../../../src/reference';
import { ANNUAL, JUNE } from '../option-sets';
import { DAY, filledIn, officer, type Officer, type Typed } from './filled-in';

function sheet(tables: readonly ReferenceTable[], name: string): ReferenceTable {
  const found = tables.find((table) => table.sheet === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

/** The first line whose cells begin so, by heading. */
function line(tables: readonly ReferenceTable[], name: string, ...keys: readonly ReferenceCell[]) {
  const { columns, lines } = sheet(tables, name);
  const found = lines.find((cells) => JSON.stringify(cells.slice(0, keys.length)) === JSON.stringify(keys));
  return found && Object.fromEntries(columns.map(({ heading }, column) => [heading, found[column]]));
}

/** The sheets once the officer has typed into them and they were written anew. */
function writtenAnew(
  { published, tables }: Officer,
  ...typed: Typed[]
): { found: FoundTable[]; tables: ReferenceTable[] } {
  const found = filledIn(tables, typed);
  return { found, tables: referenceTables(published, DAY, found) };
}

test('each sheet has a title, a description, and columns for confidence and source', () => {
  const { tables } = officer();
  expect(tables.map(({ sheet: name }) => name)).toEqual(['CT Options', 'CT Series', 'CT Fees', 'CT Policy', 'CT Ends']);
  for (const { title, description, columns, lines } of tables) {
    expect([title, description].every((text) => text.length > 3 && text.length < 400)).toBe(true);
    const headings = columns.map(({ heading }) => heading);
    expect(headings.slice(-3)).toEqual(['Confidence', 'Source', 'Published as']);
    expect(new Set(headings).size).toBe(headings.length);
    expect(lines.every((cells) => cells.length === headings.length)).toBe(true);
  }
});

test('what is published stands there with how sure it is and where it comes from', () => {
  const { tables } = officer([ANNUAL, JUNE]);
  expect(line(tables, 'CT Series', { text: 'June 2027' }, { text: 'entry deadline' })).toMatchObject({
    Day: { day: '2027-02-21' },
    Confidence: { text: 'likely' },
    Source: { text: expect.stringContaining('not seen for Cambridge Technicals') },
    'Published as': { text: expect.stringMatching(/^June 2027, entry deadline: 21\/02\/2027 \(likely\); Pattern/) },
  });
  const option = [{ text: 'on time' }, { text: 'registration' }, { empty: 'text' }, { empty: 'number' }] as const;
  expect(line(tables, 'CT Fees', ...option, { empty: 'text' }, { text: '583500' })).toMatchObject({
    Title: { text: 'Business Extended Certificate (05835)' },
    Fee: { pence: 9000 },
    Confidence: { text: 'likely' },
  });
});

test('what nobody published is an empty cell that knows what it is to hold', () => {
  const { tables } = officer();
  expect(line(tables, 'CT Series', { text: 'June 2027' }, { text: 'results' })).toMatchObject({
    Day: { empty: 'day' },
    Confidence: { empty: 'text' },
    Source: { empty: 'text' },
    'Published as': { text: 'June 2027, results: not published; see the key dates' },
  });
  expect(line(tables, 'CT Fees', { text: 'late' })).toMatchObject({ Fee: { empty: 'money' } });
});

test('no two lines of a sheet are the same', () => {
  for (const { sheet: name, lines } of officer([ANNUAL, JUNE]).tables) {
    const keys = lines.map((cells) => JSON.stringify(cells.slice(0, { 'CT Series': 2, 'CT Policy': 4 }[name] ?? 7)));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('written anew, what the officer gave is there with the cell as its source, and is read as before', () => {
  const some = officer([ANNUAL]);
  const typed: Typed[] = [
    ['CT Series', 'June 2027, results', { Day: '19/08/2027' }],
    ['CT Fees', 'late', { Fee: '50% of the unit fee', Source: 'Fees list (made up)' }],
    ['CT Fees', 'own', { Kind: 'registration', Code: '05834', Fee: '£71.00' }],
  ];
  const { found, tables } = writtenAnew(some, ...typed);
  expect(line(tables, 'CT Series', { text: 'June 2027' }, { text: 'results' })).toMatchObject({
    Day: { day: '2027-08-19' },
    Confidence: { text: 'confirmed' },
    Source: { text: 'sheet CT Series, cell C14' },
    'Published as': { text: 'June 2027, results: not published; see the key dates' },
  });
  expect(line(tables, 'CT Fees', { text: 'late' })).toMatchObject({ Source: { text: 'Fees list (made up)' } });
  const again = filledIn(tables, []);
  expect(readReferenceSheets(again, some.published)).toEqual(readReferenceSheets(found, some.published));
  expect(referenceTables(some.published, DAY, again)).toEqual(tables);
});

test('written anew, what cannot be used is still there to be corrected, and so is what is unfinished', () => {
  const some = officer();
  const { tables, found } = writtenAnew(
    some,
    ['CT Series', 'June 2027, results', { Day: '31/02/2027' }],
    ['CT Series', 'January 2027, results', { Source: 'ask in December' }],
    ['CT Series', 'January 2027, entry deadline', { Series: 'January 2028' }],
    ['CT Series', 'own', { Series: 'November 2027', What: 'results' }],
  );
  expect(line(tables, 'CT Series', { text: 'June 2027' }, { text: 'results' })?.['Day']).toEqual({
    text: '31/02/2027',
  });
  expect(line(tables, 'CT Series', { text: 'January 2027' }, { text: 'results' })?.['Source']).toEqual({
    text: 'ask in December',
  });
  expect(line(tables, 'CT Series', { text: 'January 2027' }, { text: 'entry deadline' })?.['Day']).toEqual({
    day: '2026-10-21',
  });
  expect(line(tables, 'CT Series', { text: 'January 2028' }, { text: 'entry deadline' })?.['Day']).toEqual({
    day: '2026-10-21',
  });
  expect(line(tables, 'CT Series', { text: 'November 2027' }, { text: 'results' })).toBeDefined();
  const about = (sheets: readonly FoundTable[]) =>
    readReferenceSheets(sheets, some.published).invalid.map((value) => [value.about, value.problem]);
  expect(about(filledIn(tables, [])).sort()).toEqual(about(found).sort());
});

test('written anew with newer basedata, lines that were not touched follow it, and those that were stay', () => {
  const before = officer([ANNUAL]);
  const newer = { ...ANNUAL, options: ANNUAL.options.map((one) => ({ ...one, feePence: 9900 })) };
  const found = filledIn(before.tables, [['CT Fees', 'on time, registration, 583500', { Fee: '£95.00' }]]);
  const { published } = officer([newer]);
  const tables = referenceTables(published, DAY, found);
  const fee = (code: string) => {
    const keys = [{ text: 'on time' }, { text: 'registration' }, { empty: 'text' }, { empty: 'number' }] as const;
    return line(tables, 'CT Fees', ...keys, { empty: 'text' }, { text: code })?.['Fee'];
  };
  expect([fee('583400'), fee('583500')]).toEqual([{ pence: 9900 }, { pence: 9500 }]);
  expect(readReferenceSheets(found, published).given).toHaveLength(1);
});
