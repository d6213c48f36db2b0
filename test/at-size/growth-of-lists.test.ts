import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { LINE_WORDS, REGISTER_COLUMNS } from '../../src/register';
import { runHere } from '../cli/run-here';
import { GIVEN } from './program';

/*
 * Whole commands on lists in which very many rows belong together: twice the rows take about twice the time, whoever they are about. What counts is
 * processor time.
 */

type Row = Readonly<Record<string, CellValue>>;

const HEADINGS = [
  ...[
    'Candidate No',
    'UCI',
    'Surname',
    'Forename',
    'Date of birth',
    'Sex',
    'Qualification',
    'Unit',
    'Series',
    'Status',
  ],
];
/** So short a command may take any time. */
const SOON_MS = 1_500;
const ROWS = 1_500;
/** Two lists are compared person by person, of whom there must be many to be felt. */
const COMPARED = 5_000;

/** Letters for a number, `aaabc`. */
const letters = (index: number): string =>
  [3, 2, 1, 0].map((place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('');
const numberOf = (index: number): string => String((index % 9_999) + 1).padStart(4, '0');

/** Somebody of whom every detail is another's than that of the rows around. */
function somebody(index: number): Row {
  return {
    ...{ 'Candidate No': numberOf(index), UCI: `99999026${numberOf(index)}`, Surname: `Smith${letters(index)}` },
    ...{ Forename: 'Anne', 'Date of birth': new Date(Date.UTC(2009, 0, 1 + (index % 365))), Sex: 'F' },
    Qualification: '05835',
  };
}

const ONE = somebody(1);
const sizeOf = (index: number, count: number): string => (index < count / 2 ? '05835' : '05836');

/** The row of a place among so many, for each kind of list. */
const KINDS: Readonly<Record<string, (index: number, count: number) => Row>> = {
  'one candidate, all rows alike': () => ({ ...ONE, Unit: '01', Series: 'June 2027' }),
  'one candidate, two sizes': (index, count) => ({ ...ONE, Qualification: sizeOf(index, count) }),
  'one candidate, units of two sizes': (index, count) => ({
    ...{ ...ONE, Qualification: sizeOf(index, count), Unit: '01', Series: 'June 2027' },
  }),
  'one candidate, the first size made': (index, count) => ({
    ...{ ...ONE, Qualification: sizeOf(index, count), Status: index < count / 2 ? 'Entered' : '' },
  }),
  'one number for all': (index, count) => ({
    ...{ ...somebody(index), 'Candidate No': '0001', Qualification: sizeOf(index, count) },
  }),
  'one UCI for all': (index) => ({ ...somebody(index), UCI: ONE.UCI ?? '' }),
  'one UCI for all, without numbers': (index) => ({ ...somebody(index), UCI: ONE.UCI ?? '', 'Candidate No': '' }),
  'one name and day of birth for all': (index) => ({
    ...{ ...somebody(index), Surname: 'Smith', 'Date of birth': new Date(Date.UTC(2009, 0, 1)), UCI: '' },
  }),
};

const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-growth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(sheets: readonly { readonly name: string; readonly rows: CellValue[][] }[]): Promise<string> {
  const file = path.join(folder, 'list.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [...sheets] }));
  return file;
}

const cells = (headings: readonly string[], rows: readonly Row[]): CellValue[][] =>
  [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))].map((row) => [...row]);

const listOf = (rows: readonly Row[]): { name: string; rows: CellValue[][] } => ({
  name: 'Entries',
  rows: cells(HEADINGS, rows),
});

/** Processor time of a command in milliseconds; it must end with findings or without. */
async function timeOf(words: readonly string[]): Promise<number> {
  rmSync(path.join(folder, 'out'), { recursive: true, force: true });
  const before = process.cpuUsage();
  const { code, error } = await runHere([...words, ...GIVEN, '--out', path.join(folder, 'out')]);
  const { user, system } = process.cpuUsage(before);
  expect({ code: code <= 1, error }).toEqual({ code: true, error: '' });
  return (user + system) / 1_000;
}

/** Twice the rows take at most about twice the time; slow moments of the machine are tried again. */
async function expectLinear(
  fileOf: (count: number) => Promise<string>,
  words: (file: string) => string[],
  rows = ROWS,
): Promise<void> {
  let told = '';
  for (let time = 0; time < 6; time += 1) {
    const once = await timeOf(words(await fileOf(rows)));
    const twice = await timeOf(words(await fileOf(2 * rows)));
    if (twice < SOON_MS || twice < 2.8 * once) return;
    told = `${once} ms, then ${twice} ms`;
  }
  expect(told).toBe('');
}

describe.each(Object.keys(KINDS))('%s', (kind) => {
  const fileOf = (count: number): Promise<string> =>
    written([listOf(Array.from({ length: count }, (_, index) => KINDS[kind]?.(index, count) ?? {}))]);

  test.each(['check', 'prepare', 'fix', 'reports'])(
    '%s takes time by the rows',
    async (command) => {
      await expectLinear(fileOf, (file) => [command, file]);
    },
    300_000,
  );

  test('compare takes time by the rows', async () => {
    await expectLinear(fileOf, (file) => ['compare', file, file, '--report'], COMPARED);
  }, 300_000);
});

describe('a register with very many lines about one candidate', () => {
  const register = REGISTER_COLUMNS.map(({ heading }) => heading);
  const line = (index: number): Row => ({
    ...{ Time: '2026-09-14 10:00:00', What: index % 2 === 0 ? LINE_WORDS.emailed : LINE_WORDS.withdrawal },
    ...{ Series: '9R26', Kind: 'Registrations', 'Candidate number': '0002', Name: 'SMITHAAAB:ANNE', Code: '583500' },
    ...{ UCI: ONE.UCI ?? '', 'Date of birth': '2009-01-02', Sex: 'F', Fee: 40 },
  });
  const fileOf = (count: number): Promise<string> => {
    const rows = Array.from({ length: count }, (_, index) => line(index));
    const asked = Array.from({ length: count }, (_, index) => ({
      ...ONE,
      Unit: numberOf(index).slice(2),
      Series: 'June 2027',
    }));
    return written([
      listOf(asked),
      { name: 'Entrywise register', rows: [['Entrywise register'], [''], [''], ...cells(register, rows)] },
    ]);
  };

  test.each(['check', 'prepare', 'reports'])(
    '%s takes time by the lines',
    async (command) => {
      await expectLinear(fileOf, (file) => [command, file]);
    },
    300_000,
  );
});

describe('very many tabs that are checked together', () => {
  const TABS = 400;
  const nameOf = (tab: number): string => `Group ${tab + 1}`;
  const tabsOf = (count: number): Promise<string> =>
    written(
      Array.from({ length: count }, (_, tab) => ({
        name: nameOf(tab),
        rows: cells(
          HEADINGS,
          [0, 1].map((row): Row => ({ ...somebody(2 * tab + row), Surname: ` Smith${letters(2 * tab + row)}` })),
        ),
      })),
    );

  test.each(['check', 'fix'])(
    '%s takes time by the tabs',
    async (command) => {
      let tabs = 0;
      const fileOf = (count: number): Promise<string> => tabsOf((tabs = count));
      const together = (): string[] => Array.from({ length: tabs }, (_, tab) => ['--sheet', nameOf(tab)]).flat();
      await expectLinear(fileOf, (file) => [command, file, ...together()], TABS);
    },
    300_000,
  );
});
