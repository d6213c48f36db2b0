import { compareWithRegister } from '../../../src/assessment/sent/compare-register';
import { resolveEntries } from '../../../src/reference';
import { changeNote, detailsOf, lineOf, type Moment, type RegisterLine, type SentDetails } from '../../../src/register';
import type { RegisterComparison } from '../../../src/assessment';
import { entryList, type TestRow } from '../../rules/entry-list';
import { testReference } from '../../rules/test-reference';
import { fileLines, registerFrom } from '../../register/lines';

/** The details that the row of a person would send, with what was sent otherwise. */
function sent(person: number, changes: Partial<SentDetails> = {}): SentDetails {
  const [row] = entryList([{ person }]).rows;
  if (!row) throw new Error('A row was given.');
  return { ...detailsOf(row), ...changes };
}

const E1 = { name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' } as const;
const PROPER = '999990250001D';
const ANEW = { candidateNumber: '0077', uci: PROPER };
const UNITS = { name: 'E9999972.X02', at: '2026-10-01 09:00:00', series: '6A27', kind: 'unit', sequence: 2 } as const;

function compare(
  rows: readonly TestRow[],
  lines: readonly RegisterLine[],
  asOf: '2026-11-10' | '2027-03-10' | '2027-09-10' = '2026-11-10',
  sheets = ['Entries'],
): RegisterComparison & { readonly standings: readonly string[] } {
  const reference = testReference();
  const list = entryList(rows);
  const register = registerFrom(lines, sheets);
  const { submitted, entries } = compareWithRegister({
    list,
    resolved: resolveEntries(list, reference, asOf),
    register: register,
    reference,
    asOf,
  });
  return { ...submitted, standings: entries.map(({ entry }) => entry.status.standing) };
}

function changesIn({ people }: RegisterComparison): string[] {
  return people.flatMap(({ changed }) => changed.map(({ detail, before, after }) => `${detail}: ${before} > ${after}`));
}

test('an entry that was sent counts as made, without a status column', () => {
  const { standings, noLongerRequested } = compare([{}, {}], fileLines(E1, [[sent(0), '583500']]));
  expect(standings).toEqual(['made', 'new']);
  expect(noLongerRequested).toEqual([]);
});

test('the list that was given stays as it is', () => {
  const list = entryList([{}]);
  const reference = testReference();
  const resolved = resolveEntries(list, reference, '2026-11-10');
  const register = registerFrom(fileLines(E1, [[sent(0), '583500']]));
  compareWithRegister({ list, resolved, register, reference, asOf: '2026-11-10' });
  expect(list.entries.map(({ status }) => status.standing)).toEqual(['new']);
});

test('a unit entry of one series is not one of another', () => {
  const rows = [
    { code: '583501', series: 'June 2027' },
    { code: '583501', series: 'Jan 2028', person: 0 },
  ];
  expect(compare(rows, fileLines(UNITS, [[sent(0), '583501']])).standings).toEqual(['made', 'new']);
});

test('a registration lasts: next year it is not sent again, and one that has left is not missed', () => {
  const lines = fileLines(E1, [
    [sent(0), '583500'],
    [sent(1), '583500'],
  ]);
  const { standings, noLongerRequested } = compare([{}], lines, '2027-09-10');
  expect(standings).toEqual(['made']);
  expect(noLongerRequested).toEqual([]);
});

describe('who is who', () => {
  const lines = fileLines(E1, [[sent(0), '583500']]);

  test.each<readonly [string, TestRow, readonly string[]]>([
    ['renumbered', { candidateNumber: '0077' }, ['candidateNumber: 0001 > 0077']],
    ['with another name', { surname: 'Marsh' }, ['name: ORCHARD, AINSLEY > MARSH, AINSLEY']],
    ['with a corrected UCI', { uci: '999990250001D' }, ['uci: 999990260001T > 999990250001D']],
    ['with a corrected date of birth', { birthDate: '11/03/2009' }, ['birthDate: 10 Mar 2009 > 11 Mar 2009']],
    ['with an empty cell', { sex: '', uci: '' }, []],
    ['with the UCI without its check letter', { uci: '999990260001' }, []],
  ])('a candidate %s is the same person', (_what, row, changes) => {
    const compared = compare([row], lines);
    expect(changesIn(compared)).toEqual(changes);
    expect(compared.standings).toEqual(['made']);
  });

  test('somebody else who has the number of a candidate who left is another person', () => {
    const compared = compare([{ person: 1, candidateNumber: '0001' }], lines);
    expect(compared.standings).toEqual(['new']);
    expect(compared.noLongerRequested.map(({ sent: { code }, person }) => [code, person])).toEqual([['583500', null]]);
  });

  test('two candidates whose UCIs were swapped are still themselves', () => {
    const both = fileLines(E1, [
      [sent(0), '583500'],
      [sent(1), '583500'],
    ]);
    const compared = compare([{ uci: sent(1).uci }, { uci: sent(0).uci }], both);
    expect(changesIn(compared)).toEqual([
      `uci: ${sent(0).uci} > ${sent(1).uci}`,
      `uci: ${sent(1).uci} > ${sent(0).uci}`,
    ]);
  });

  test('twins are two people', () => {
    const twin = sent(0, { candidateNumber: '0008', name: 'ORCHARD:ARIEL', uci: '999990260008V' });
    const compared = compare([{}], fileLines(E1, [[twin, '583500']]));
    expect(compared.standings).toEqual(['new']);
  });

  test.each<readonly [string, TestRow]>([
    ['number and UCI', { candidateNumber: '0077', uci: '999990250001D' }],
    ['number and UCI, and no number to go by', { candidateNumber: '', uci: '999990250001D' }],
  ])('a namesake born on the same day is another person, with another %s', (_what, row) => {
    const { standings, namesakeOf, people } = compare([row], lines);
    expect([standings, people]).toEqual([['new'], []]);
    const [own] = entryList([row]).rows;
    expect(own && namesakeOf(own)?.sent.details.uci).toBe(sent(0).uci);
  });

  test('nobody is a namesake without a date of birth', () => {
    const undated = fileLines(E1, [[sent(0, { birthDate: null }), '583500']]);
    const row = { candidateNumber: '0077', uci: '999990250001D', birthDate: '' };
    const [own] = entryList([row]).rows;
    expect(own && compare([row], undated).namesakeOf(own)).toBeNull();
  });

  test('of what was sent of a namesake, that which is missed goes before what is over', () => {
    const over = fileLines({ ...UNITS, series: '1A27' }, [[sent(0), '583501']]);
    const row = { candidateNumber: '0077', uci: '999990250001D' };
    const [own] = entryList([row]).rows;
    const { namesakeOf, noLongerRequested } = compare([row], [...lines, ...over], '2027-03-10');
    expect(own && namesakeOf(own)?.sent).toBe(noLongerRequested[0]?.sent);
    expect(noLongerRequested.map(({ sent: { code } }) => code)).toEqual(['583500']);
  });

  test('a namesake on another sheet has no share in what was sent of the first', () => {
    const first = fileLines({ ...E1, sheet: 'Year 12' }, [[sent(0), '583500']]);
    const row = { candidateNumber: '0077', uci: '999990250001D' };
    const compared = compare([row], first, '2026-11-10', ['Entries', 'Year 12']);
    expect([compared.standings, compared.people, compared.noLongerRequested]).toEqual([['new'], [], []]);
  });

  test('of two candidates of one series, with two numbers and two UCIs, only the one with the UCI is the person of the sheet', () => {
    const other = { uci: '999990250001M' };
    const renumbered = { candidateNumber: '7001' };
    const twice = fileLines(E1, [
      [sent(0, other), '583500'],
      [sent(0, renumbered), '583500'],
    ]);
    const { standings, noLongerRequested, people } = compare([{}], twice);
    expect(standings).toEqual(['made']);
    expect(noLongerRequested.map(({ sent: { details } }) => details.uci)).toEqual([other.uci]);
    expect(people.map(({ known }) => [known.uci, known.candidateNumber])).toEqual([[sent(0).uci, '7001']]);
  });

  test('who was entered under a mistyped UCI in another series is still the same', () => {
    const mistyped = [
      ...fileLines(E1, [[sent(0, { uci: '999990250001M' }), '583500']]),
      ...fileLines(UNITS, [[sent(0, { candidateNumber: '7001' }), '583501']]),
    ];
    const { standings, noLongerRequested } = compare(
      [{}, { person: 0, code: '583501', series: 'June 2027' }],
      mistyped,
    );
    expect({ standings, noLongerRequested }).toEqual({ standings: ['made', 'made'], noLongerRequested: [] });
  });

  test.each<readonly [string, TestRow, Partial<SentDetails>, Moment]>([
    ['the same number and details', { uci: PROPER }, {}, '2027-03-01 09:00:00'],
    ['another number, and the change was recorded that year', ANEW, {}, '2027-03-01 09:00:00'],
    ['another number, and the change was recorded in the next year', ANEW, {}, '2027-09-08 09:00:00'],
    ['name and UCI changed at once', { ...ANEW, surname: 'Marsh' }, { name: 'MARSH:AINSLEY' }, '2027-03-01 09:00:00'],
    ['the UCI of before still in the sheet', { candidateNumber: '0077' }, {}, '2027-09-08 09:00:00'],
  ])('who comes back after the UCI was replaced is the same, with %s', (_what, row, also, time) => {
    const replaced: RegisterLine = {
      ...lineOf('change', { time, by: 'KS' }),
      details: sent(0, { uci: PROPER, ...also }),
      note: changeNote([{ detail: 'uci', before: sent(0).uci, after: PROPER }]),
    };
    const { standings, people } = compare([row], [...lines, replaced], '2027-09-10');
    expect(standings).toEqual(['made']);
    expect(people.map(({ known }) => known.uci)).toEqual([PROPER]);
  });

  test('in another year a candidate may have another number', () => {
    expect(changesIn(compare([{ candidateNumber: '0077' }], lines, '2027-09-10'))).toEqual([]);
  });
});

describe('what is no longer asked for', () => {
  const lines = fileLines(UNITS, [
    [sent(0), '583501'],
    [sent(0), '583502'],
  ]);
  const rows = [{ code: '583501', series: 'June 2027' }];

  test('is missed', () => {
    expect(compare(rows, lines).noLongerRequested.map(({ sent: { code }, person }) => [code, person?.row.row])).toEqual(
      [['583502', 1]],
    );
  });

  test('is not missed once its series is over', () => {
    expect(compare(rows, lines, '2027-09-10').noLongerRequested).toEqual([]);
  });

  test('is not missed where it was read from another sheet that is still there', () => {
    const elsewhere = fileLines({ ...UNITS, sheet: 'Year 13' }, [[sent(1), '583501']]);
    expect(compare(rows, elsewhere, '2026-11-10', ['Entries', 'Year 13']).noLongerRequested).toEqual([]);
    expect(compare(rows, elsewhere, '2026-11-10', ['Entries']).noLongerRequested).toHaveLength(1);
  });

  test('is not missed where its row says withdrawn', () => {
    const withdrawn = [...rows, { code: '583502', series: 'June 2027', person: 0, status: 'Withdrawn' }];
    const compared = compare(withdrawn, lines);
    expect([compared.noLongerRequested, compared.standings]).toEqual([[], ['made', 'withdrawn']]);
  });
});

test('files of another centre are left alone, and named', () => {
  const compared = compare([{}], fileLines({ ...E1, name: 'E1234572.X01' }, [[sent(0), '583500']]));
  expect(compared.standings).toEqual(['new']);
  expect(compared.otherCentres).toEqual(['E1234572.X01']);
});
