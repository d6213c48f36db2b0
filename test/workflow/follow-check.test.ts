import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBasedata } from '../../src/edi';
import { buildReference, parseReferenceFile, type Reference } from '../../src/reference';
import { NO_REGISTER, type PastEntry, type Register } from '../../src/register';
import type { CellValue, SheetContent } from '../../src/table';
import { check, FollowedCheck, tableOf, Unusable, type Check } from '../../src/workflow';
import { MADE_UP, past as record } from '../fees/priced';
import { sheetOf } from '../table/sheet-of';
import { details, fileLines, registerFrom } from '../register/lines';
import { editedCases, editedRows, sheetWith } from './edited-sheets';

const FOLDER = join(__dirname, '../../examples/basedata');
const FILES = readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
const REFERENCE: Reference = buildReference({
  basedata: readBasedata(FILES).sets,
  file: parseReferenceFile(JSON.stringify(MADE_UP)),
}).reference;

function checked(sheet: SheetContent, past: readonly PastEntry[] = [], register: Register = NO_REGISTER): Check {
  return check(tableOf(sheet), REFERENCE, '2026-11-23', past, register);
}

/** What a whole check says; null where the sheet has nothing that could be checked. */
function said(
  sheet: SheetContent,
  past: readonly PastEntry[],
  register: Register = NO_REGISTER,
): Pick<Check, 'findings' | 'charges' | 'totals'> | null {
  try {
    const { findings, charges, totals } = checked(sheet, past, register);
    return { findings, charges, totals };
  } catch (error) {
    if (error instanceof Unusable) return null;
    throw error;
  }
}

const saidBy = ({ findings, charges, totals }: FollowedCheck): ReturnType<typeof said> => ({
  findings,
  charges,
  totals,
});

describe('any sheet, whatever is edited in it,', () => {
  it.each(['recheck', 'recheckSheet'] as const)(
    'has by %s the same findings, charges and totals as by a whole check',
    (how) => {
      let byRows = 0;
      let all = 0;
      fc.assert(
        fc.property(editedCases, ({ sheet, edits, past, register }) => {
          fc.pre(said(sheet, past, register) !== null);
          const followed = new FollowedCheck(checked(sheet, past, register));
          let now = sheet;
          for (const some of edits) {
            const rows = editedRows(now, some);
            const then = sheetWith(now, rows);
            const whole = said(then, past, register);
            const recheck = () => (how === 'recheck' ? followed.recheck(rows) : followed.recheckSheet(then));
            if (whole === null) {
              const before = saidBy(followed);
              expect(recheck).toThrow(Unusable);
              expect(saidBy(followed)).toEqual(before);
              continue;
            }
            const { looked } = recheck();
            all += 1;
            if (looked === 'rows') byRows += 1;
            expect(saidBy(followed)).toEqual(whole);
            now = then;
          }
        }),
        { numRuns: 150 },
      );
      // Otherwise whole checks would have been compared with themselves.
      expect(byRows).toBeGreaterThan(all / 2);
    },
  );
});

const HEADINGS = ['Candidate no', 'UCI', 'ULN', 'Surname', 'Forename', 'Sex', 'DOB', 'Qualification', 'Unit', 'Series'];
const [UCI, QUALIFICATION, SERIES] = [1, 7, 9];
const ULN = '1234567899';
const [ANN, BEN, CEM] = ['999990260001T', '999990260002A', '999990260003F'] as const;

function person(number: string, uci: string, uln: string, unit = '01', series = 'June 2027'): CellValue[] {
  return [
    number,
    uci,
    uln,
    `Orchard${'ABCDEFGHIJ'[Number(number) % 10]}`,
    'Ann',
    'F',
    '12/03/2009',
    '05835',
    unit,
    series,
  ];
}

/** Edits cells of one row after another, and compares with a whole check after each. Returns what was looked at, rows as Excel numbers them. */
function follow(
  sheet: SheetContent,
  edits: readonly (readonly [row: number, column: number, value: CellValue])[],
  past: readonly PastEntry[] = [],
  register: Register = NO_REGISTER,
): (string | number[])[] {
  const followed = new FollowedCheck(checked(sheet, past, register));
  let now = sheet;
  return edits.map(([row, column, value]) => {
    const rows = editedRows(now, [{ row: row - 1, column, value }]);
    now = sheetWith(now, rows);
    const recheck = followed.recheck(rows);
    expect(saidBy(followed)).toEqual(said(now, past, register));
    return recheck.looked === 'rows' ? recheck.rows.map((one) => one + 1) : recheck.because;
  });
}

describe('a re-check', () => {
  const TWO = sheetOf([HEADINGS, person('0001', ANN, ''), person('0002', BEN, ''), person('0001', ANN, '', '02')]);

  it('looks at the rows of the person that a row is about, and no others', () => {
    expect(follow(TWO, [[2, SERIES, 'June 2028']])).toEqual([[2, 4]]);
  });

  it('looks at the rows of the person that a row was about, and of the one that it is about now', () => {
    expect(
      follow(TWO, [
        [2, 0, '0002'],
        [2, UCI, BEN],
      ]),
    ).toEqual([
      [2, 3, 4],
      [2, 3, 4],
    ]);
  });

  it('looks at a row that is new at the end, and at one that is emptied', () => {
    expect(
      follow(TWO, [
        [5, 0, '0002'],
        [5, UCI, BEN],
        [3, 0, null],
      ]),
    ).toEqual([
      [3, 5],
      [3, 5],
      [3, 5],
    ]);
  });

  it('looks at somebody else whose a record is now', () => {
    const sheet = sheetOf([HEADINGS, person('0001', ANN, ''), person('0002', '', ''), person('0003', CEM, '')]);
    const ofAnn = record('June 2026', 'sat', { candidateNumber: '0002', uci: ANN });
    expect(follow(sheet, [[2, UCI, '']], [ofAnn])).toEqual([[2, 3]]);
  });

  it('looks at somebody else whose a record is now, because another row of a person comes first', () => {
    const sheet = sheetOf([HEADINGS, person('0003', CEM, ''), person('0001', ANN, ''), person('0001', ANN, ULN)]);
    const ofAnn = fileLines({ name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' }, [
      [details(3, { birthDate: '2009-03-12', uci: '', uln: ULN }), '583500'],
    ]);
    expect(follow(sheet, [[3, 0, '']], [], registerFrom(ofAnn))).toEqual([[2, 3, 4]]);
  });

  it('does not take a record for one of those it looks at that is somebody else’s', () => {
    const sheet = sheetOf([HEADINGS, person('0001', '', ULN), person('0002', '', ''), person('0003', CEM, '')]);
    const ofAnn = record('June 2026', 'sat', { candidateNumber: '0002', uln: ULN });
    const ofCem = record('January 2026', 'sat', { candidateNumber: '0001', uci: CEM });
    expect(follow(sheet, [[3, SERIES, 'June 2028']], [ofAnn, ofCem])).toEqual([[2, 3]]);
  });

  it('tells of the whole sheet in the order of its rows as they are now', () => {
    const series = ['January 2030', 'June 2030', 'January 2030'];
    const rows = series.map((one, index) => person(`000${index + 1}`, '', '', '01', one));
    expect(follow(sheetOf([HEADINGS, ...rows]), [[2, SERIES, 'June 2030']])).toEqual([[2]]);
  });

  it('is of the whole sheet where headings change, or a row reads like them', () => {
    const headings = TWO.values[0] ?? [];
    expect(follow(TWO, [[1, SERIES, 'Session']])).toEqual(['headings']);
    const followed = new FollowedCheck(checked(TWO));
    const recheck = followed.recheck([{ row: 3, values: headings, formats: [], shown: [] }]);
    expect(recheck).toEqual({ looked: 'sheet', because: 'headings' });
  });

  it('is of the whole sheet where cells decide which column is meant', () => {
    const [headings = [], ...rows] = TWO.values;
    const sheet = sheetOf([
      [...headings, 'Qualification code'],
      ...rows.map((row, index) => [...(row ?? []), index === 0 ? '05839' : 'Business']),
    ]);
    expect(
      follow(sheet, [
        [3, QUALIFICATION, 'Business'],
        [4, QUALIFICATION, 'IT'],
      ]),
    ).toEqual(['columns', 'columns']);
  });

  it('is of the whole sheet where nothing at all is asked for any more', () => {
    const sheet = sheetOf([
      ['Candidate no', 'UCI', 'Surname', 'Forename', '583501 June 2027'],
      ['0001', ANN, 'Orchard', 'Ann', 'Y'],
      ['0002', BEN, 'Quayle', 'Ben', ''],
    ]);
    expect(
      follow(sheet, [
        [2, 4, ''],
        [3, 4, 'Y'],
        [2, 4, 'Y'],
      ]),
    ).toEqual(['asking', 'asking', [2]]);
  });

  it('is of the whole sheet where rows were put in between, hidden or merged', () => {
    const people = Array.from({ length: 60 }, (_, index) => person(String(index + 1).padStart(4, '0'), '', ''));
    const sheet = sheetOf([HEADINGS, ...people]);
    const longer = sheetOf([HEADINGS, person('0099', '', ''), ...people]);
    expect(new FollowedCheck(checked(sheet)).recheckSheet(longer)).toEqual({ looked: 'sheet', because: 'many' });
    const hidden = { ...sheet, hiddenRows: [3] };
    expect(new FollowedCheck(checked(sheet)).recheckSheet(hidden)).toEqual({ looked: 'sheet', because: 'frame' });
  });

  it('finds the rows that differ by itself, and looks at none where none do', () => {
    const followed = new FollowedCheck(checked(TWO));
    expect(followed.recheckSheet(sheetOf(TWO.values.map((row) => [...(row ?? [])])))).toEqual({
      looked: 'rows',
      rows: [],
    });
  });
});
