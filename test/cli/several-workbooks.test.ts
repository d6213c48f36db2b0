import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { entrywise, temporaryFolder } from './command';

const folder = temporaryFolder();
const GIVEN = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json'];
const HEADINGS = 'Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Entry code';
const ANN = '0001,999990260001T,Archer,Ann,12/03/2009,F,05835';
const BOB = '0002,999990260002B,Baker,Bob,14/05/2009,M,05835';

interface Line {
  readonly workbook: string;
  readonly problem?: string;
  readonly totals?: { readonly duePence: number };
}

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

beforeEach(async () => {
  await folder.put('12 Business.csv', `${HEADINGS}\n${ANN}\n`);
  await folder.put('13 Business.csv', `${HEADINGS}\n${BOB}\n`);
  await folder.put('~$12 Business.xlsx', 'Excel keeps this beside an open workbook');
  await folder.put('letter.docx', 'something else');
});

test.each([
  ['files', () => [folder.path('12 Business.csv'), folder.path('13 Business.csv')]],
  ['a folder', () => [folder.path()]],
  ['a pattern that no shell has replaced', () => [folder.path('1? bus*.CSV')]],
  ['the same file twice', () => [folder.path('12 Business.csv'), folder.path()]],
])('%s: each is checked, with one summary and the worst exit code', async (_, words) => {
  const { code, out, error } = await entrywise('check', ...words(), ...GIVEN);
  expect(error).toBe('');
  // The check letter of one UCI is wrong.
  expect(code).toBe(1);
  expect(out).toContain('2 workbooks, each checked by itself');
  expect(out).toMatch(/12 Business\.csv\s+0\s+\d+\s+1 {2}/);
  expect(out).toMatch(/13 Business\.csv\s+1\s+\d+\s+1 {2}/);
  expect(out).toMatch(/Total\s+1\s+\d+\s+2 {2}/);
});

test('the total of the summary is the sum of what each costs', async () => {
  const { out } = await entrywise('check', folder.path(), ...GIVEN, '--json');
  const due = linesOf(out).map(({ totals }) => totals?.duePence ?? NaN);
  expect(due.every((pence) => pence > 0)).toBe(true);
  const { out: words } = await entrywise('check', folder.path(), ...GIVEN);
  const total = (due.reduce((sum, pence) => sum + pence, 0) / 100).toFixed(2);
  expect(words).toMatch(new RegExp(`Total .*£${total}`));
});

test('JSON is a line a workbook, each as if it were checked alone', async () => {
  const { out } = await entrywise('check', folder.path(), ...GIVEN, '--json');
  const alone = JSON.parse(
    (await entrywise('check', folder.path('13 Business.csv'), ...GIVEN, '--json')).out,
  ) as object;
  const [first, second] = linesOf(out);
  expect(first?.workbook).toBe(folder.path('12 Business.csv'));
  expect(second).toEqual({ workbook: folder.path('13 Business.csv'), ...alone });
});

test('one that cannot be used is told, and the others are checked', async () => {
  await folder.put('broken.xlsx', 'PK');
  const words = await entrywise('check', folder.path(), ...GIVEN);
  expect(words.code).toBe(2);
  expect(words.error).toContain('broken.xlsx');
  expect(words.out).toMatch(/broken\.xlsx\s+cannot be used/);
  expect(words.out).toMatch(/Total\s+1\s/);
  const json = await entrywise('check', folder.path(), ...GIVEN, '--json');
  expect(linesOf(json.out).map(({ problem }) => problem !== undefined)).toEqual([false, false, true]);
  expect(json).toMatchObject({ code: 2, error: '' });
});

test('with --out each has its copy', async () => {
  const { code } = await entrywise('check', folder.path(), ...GIVEN, '--out', folder.path('out'));
  expect(code).toBe(1);
  for (const name of ['12 Business-checked.xlsx', '13 Business-checked.xlsx']) {
    expect((await readFile(folder.path(`out/${name}`))).subarray(0, 2).toString()).toBe('PK');
  }
});

test('copies that would have the same name are refused before anything is written', async () => {
  await mkdir(folder.path('other'));
  await writeFile(folder.path('other/12 business.csv'), `${HEADINGS}\n${ANN}\n`);
  const { code, error } = await entrywise('check', folder.path(), folder.path('other'), '--out', folder.path('out'));
  expect(error).toMatch(/^entrywise: The copies of .*12 Business\.csv and .*12 business\.csv would have the same name/);
  expect(code).toBe(2);
  expect(await folder.names()).not.toContain('out');
});

test.each([
  ['an empty folder', 'empty', 'holds no workbook'],
  ['a pattern of nothing', '*.ods', 'no file has such a name'],
  ['a file that is not there', 'missing.xlsx', 'cannot be read'],
])('%s is told', async (_, name, said) => {
  await mkdir(folder.path('empty'));
  const { code, error } = await entrywise('check', folder.path(name));
  expect(error).toContain(said);
  expect(code).toBe(2);
});

test('other commands take one workbook, and say so', async () => {
  const { code, error } = await entrywise('prepare', folder.path('12 Business.csv'), folder.path('13 Business.csv'));
  expect(error).toContain('One workbook at a time');
  expect(code).toBe(2);
});

test('what prepare says to do next can be copied, whatever the name', async () => {
  const words = ['--as-of', '2026-11-10', '--centre', '99999', '--postcode', 'AB1 2CD'];
  const { out } = await entrywise(
    'prepare',
    folder.path('12 Business.csv'),
    ...GIVEN,
    ...words,
    '--out',
    folder.path('o'),
  );
  const copy = folder.path('o/12 Business-checked.xlsx');
  expect(out).toContain(`\n  entrywise register "${copy}" --sent NAME\n`);
});

test('a column that may be left out is left out with the words of the command line', async () => {
  await folder.put('units.csv', `${HEADINGS},Which\n${ANN},01\n`);
  const { out } = await entrywise('check', folder.path('units.csv'), ...GIVEN);
  expect(out.replace(/\s+/g, ' ')).toContain('leave it out: with --columns FILE');
  expect(out).not.toContain('top of the pane');
});
